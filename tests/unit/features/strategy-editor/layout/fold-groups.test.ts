import { describe, expect, test } from 'vitest';
import { edits } from '@/core/strategy';
import { neighbourOf } from '@/features/strategy-editor/canvas/neighbour';
import { foldGroups } from '@/features/strategy-editor/layout/fold-groups';
import { sceneOf } from '@/features/strategy-editor/layout/scene';
import { toLayoutNodes } from '@/features/strategy-editor/layout/strategy-graph';
import { outlineCards } from '@/features/strategy-editor/groups/outline-cards';
import { CARD } from '@/features/strategy-editor/layout/sizes';
import { branched } from '../strategies';

const FOLD = 'group:group-1';

function folded(...ids: string[]) {
  return edits.collapseGroup(edits.groupNodes(branched(), ids, 'Both'), 'group-1', true);
}

describe('a collapsed group', () => {
  test('is one card that what led to its steps leads to', () => {
    const nodes = toLayoutNodes(folded('mail', 'letter'), false);
    expect(nodes.map(({ id }) => id)).toEqual(['entry', 'exit', 'split', FOLD]);
    const targets = nodes.find(({ id }) => id === 'split')?.exits.map(({ target }) => target);
    expect(targets).toEqual([FOLD, FOLD, 'exit']);
  });

  test('leads once to each card its steps lead to', () => {
    const fold = foldGroups(folded('mail', 'letter')).folds.get(FOLD);
    expect(fold?.exits).toEqual([{ source: 'mail', port: 'next', target: 'exit' }]);
  });

  test('leads to another collapsed group as to one card', () => {
    const two = edits.groupNodes(folded('split', 'mail'), ['letter', 'exit'], 'End');
    const strategy = edits.collapseGroup(two, 'group-2', true);
    const { positions, routes } = sceneOf(strategy, true);
    expect([...positions.keys()]).toEqual(['entry', 'group:group-2', FOLD]);
    expect([...routes.keys()]).toEqual(['entry/next/split', 'split/b/letter']);
  });

  test('is walked over as one card', () => {
    const strategy = folded('split', 'mail', 'letter');
    const { positions } = sceneOf(strategy, true);
    const from = (id: string, direction: 'up' | 'down') =>
      neighbourOf(strategy, positions, { from: id, direction });
    expect(from('entry', 'down')).toBe(FOLD);
    expect(from(FOLD, 'down')).toBe('exit');
    expect(from('mail', 'down')).toBe('exit');
    expect(from(FOLD, 'up')).toBe('entry');
    expect(from('exit', 'up')).toBe(FOLD);
  });
});

test('an open group is drawn as its steps', () => {
  expect(sceneOf(edits.groupNodes(branched(), ['mail'], 'One'), true)).toEqual(sceneOf(branched(), true));
});

describe('the frame of a group', () => {
  const xs = (corners: readonly { x: number }[]) => corners.map(({ x }) => x);

  test('goes around its cards', () => {
    const corners = outlineCards([
      { x: 0, y: 0 },
      { x: 20, y: 100 },
    ]);
    expect(Math.min(...xs(corners))).toBeLessThan(0);
    expect(Math.max(...xs(corners))).toBeGreaterThan(20 + CARD.width);
    expect(corners[0]).toEqual(corners.at(-1));
    expect(corners).toHaveLength(6);
  });

  test('leaves out what stands beside its narrow rows', () => {
    const corners = outlineCards([
      { x: 0, y: 0 },
      { x: -300, y: 100 },
      { x: 300, y: 100 },
    ]);
    const top = Math.min(...corners.map(({ y }) => y));
    const upper = corners.filter(({ y }) => y === top);
    expect(Math.min(...xs(upper))).toBeGreaterThan(-100);
    expect(Math.min(...xs(corners))).toBeLessThan(-300);
  });

  test('of nothing is none', () => {
    expect(outlineCards([])).toEqual([]);
  });
});
