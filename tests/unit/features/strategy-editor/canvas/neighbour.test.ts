import { describe, expect, test } from 'vitest';
import { neighbourOf } from '@/features/strategy-editor/canvas/neighbour';
import { sceneOf } from '@/features/strategy-editor/layout/scene';
import { branched } from '../strategies';

const strategy = branched();
const { positions } = sceneOf(strategy, true);
const from = (id: string, direction: 'up' | 'down' | 'left' | 'right') =>
  neighbourOf(strategy, positions, { from: id, direction });

describe('an arrow key', () => {
  test('goes on along the main way out', () => {
    expect(from('entry', 'down')).toBe('split');
    expect(from('split', 'down')).toBe('exit');
  });

  test('goes back to where a step is reached from', () => expect(from('letter', 'up')).toBe('split'));

  test('goes from branch to branch', () => {
    expect(from('mail', 'right')).toBe('letter');
    expect(from('letter', 'left')).toBe('mail');
  });

  test('goes nowhere at an end', () => {
    expect(from('exit', 'down')).toBeUndefined();
    expect(from('entry', 'up')).toBeUndefined();
    expect(from('entry', 'left')).toBeUndefined();
  });
});
