import { describe, expect, test } from 'vitest';
import { edits } from '@/core/strategy';
import { linePath } from '@/features/strategy-editor/layout/line-path';
import { makeRoom } from '@/features/strategy-editor/layout/make-room';
import { sceneOf } from '@/features/strategy-editor/layout/scene';
import { CARD } from '@/features/strategy-editor/layout/sizes';
import { branched, drawn } from '../strategies';

const note = { id: 'note-1', kind: 'note', name: '', settings: { text: 'Mind this' } } as const;

describe('a strategy laid out by hand', () => {
  const moved = edits.moveNodes(branched(), { mail: { x: -900, y: 40 } });

  test('keeps its steps where they were put', () => {
    expect(sceneOf(moved, true).positions.get('mail')).toEqual({ x: -900, y: 40 });
  });

  test('leads its lines from card to card', () => {
    const points = sceneOf(moved, true).routes.get('mail/next/exit')?.points ?? [];
    expect(points[0]).toEqual({ x: -900 + CARD.width / 2, y: 40 + CARD.height });
    expect(points.at(-1)?.x).toBe((sceneOf(moved, true).positions.get('exit')?.x ?? 0) + CARD.width / 2);
  });

  test('is arranged again when one asks for it', () => {
    expect(sceneOf(edits.arrangeNodes(moved), true)).toEqual(sceneOf(branched(), true));
  });
});

test('notes stand beside the strategy', () => {
  const scene = sceneOf({ ...branched(), nodes: { ...branched().nodes, 'note-1': note } }, true);
  const rightmost = Math.max(
    ...['entry', 'mail', 'letter', 'exit'].map((id) => scene.positions.get(id)?.x ?? 0),
  );
  expect(scene.positions.get('note-1')?.x).toBeGreaterThan(rightmost + CARD.width);
  expect(scene.bounds.right).toBeGreaterThan(rightmost + CARD.width);
});

describe('room for a step', () => {
  test('is made by moving down what comes after', () => {
    const strategy = drawn([], ['entry/next/exit']);
    const positions = new Map([
      ['entry', { x: 0, y: 0 }],
      ['exit', { x: 0, y: 94 }],
    ]);
    const { position, moved } = makeRoom(strategy, positions, { source: 'entry', target: 'exit' });
    expect(position).toEqual({ x: 0, y: 94 });
    expect(moved['exit']).toEqual({ x: 0, y: 188 });
  });

  test('moves nobody where there is enough of it', () => {
    const strategy = drawn([], ['entry/next/exit']);
    const positions = new Map([
      ['entry', { x: 0, y: 0 }],
      ['exit', { x: 0, y: 600 }],
    ]);
    expect(makeRoom(strategy, positions, { source: 'entry', target: 'exit' }).moved).toEqual({});
  });
});

test('a line rounds its corners as far as its legs allow', () => {
  expect(
    linePath([
      { x: 0, y: 0 },
      { x: 0, y: 100 },
      { x: 50, y: 100 },
    ]),
  ).toBe('M0 0L0 92Q0 100 8 100L50 100');
  expect(
    linePath([
      { x: 0, y: 0 },
      { x: 0, y: 6 },
      { x: 50, y: 6 },
    ]),
  ).toBe('M0 0L0 3Q0 6 3 6L50 6');
  expect(linePath([])).toBe('');
});
