import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeGraph } from '@/features/strategy-editor/layout/arrange-graph';
import type { LayoutNode } from '@/features/strategy-editor/layout/layout-graph';
import { CARD, CHIP } from '@/features/strategy-editor/layout/sizes';
import { toLayoutNodes } from '@/features/strategy-editor/layout/strategy-graph';
import { createDemoStrategy } from '../../../../../mocks/data/demo-strategy';
import { measureArrangement } from '../../../../support/measure-arrangement';
import { structuredStrategy } from '../../../../support/structured-strategy';
import { arranged, at, node } from './drawn';

const WELL = { crossings: [], overlaps: [], throughCards: [], shared: [] };

function qualityOf(nodes: readonly LayoutNode[]) {
  return measureArrangement(nodes, arrangeGraph(nodes));
}

describe('a strategy of nested pieces', () => {
  test('has no crossing lines, no card on another, no line through a card, and every way out in its order', () => {
    const shapes = fc.record({
      size: fc.integer({ min: 5, max: 120 }),
      seed: fc.integer({ min: 0, max: 1e6 }),
    });
    fc.assert(
      fc.property(shapes, fc.boolean(), (shape, withOpenEnds) => {
        const { portOrder, ...faults } = qualityOf(toLayoutNodes(structuredStrategy(shape), withOpenEnds));
        expect(faults).toEqual(WELL);
        expect(portOrder).toBe(1);
      }),
      { numRuns: 150 },
    );
  });

  test.each([5, 30, 300, 1000])('of %i steps is drawn without a fault', (size) => {
    for (const seed of [1, 2]) {
      const { portOrder, ...faults } = qualityOf(toLayoutNodes(structuredStrategy({ size, seed }), true));
      expect(faults).toEqual(WELL);
      expect(portOrder).toBe(1);
    }
  });

  test('keeps every rank where it was when it is given loops', () => {
    const bare = structuredStrategy({ size: 40, seed: 5, withLoops: false });
    const wait = Object.values(bare.nodes).find(({ kind }) => kind === 'wait');
    const ranked = (nodes: readonly LayoutNode[]) => [...arrangeGraph(nodes).positions].map(([, { y }]) => y);
    const nodes = toLayoutNodes(bare, false);
    const looped = nodes.map((one) =>
      one.id === wait?.id ? { ...one, exits: [...one.exits, ...node('x', 'right:entry-0').exits] } : one,
    );
    expect(ranked(looped)).toEqual(ranked(nodes));
  });
});

describe('what is measured', () => {
  const cards = [node('a', 'd'), node('b', 'c'), node('c'), node('d')];
  const straight = (x: number, y: number) => ({ points: [{ x, y }], label: { x, y }, plus: { x, y } });
  const line = (...points: [number, number][]) => ({
    ...straight(0, 0),
    points: points.map(([x, y]) => ({ x, y })),
  });
  const bounds = { left: 0, top: 0, right: 0, bottom: 0 };

  test('two lines that cross are found', () => {
    const quality = measureArrangement(cards, {
      positions: new Map(),
      openEnds: new Map(),
      routes: new Map([
        ['a/p0', line([0, 0], [0, 20], [120, 20], [120, 60])],
        ['b/p0', line([100, 0], [100, 30], [0, 30], [0, 60])],
      ]),
      bounds,
    });
    expect(quality.crossings).toEqual(['a/p0 × b/p0']);
  });

  test('cards on one another and lines through cards are found', () => {
    const quality = measureArrangement(cards, {
      positions: new Map([
        ['a', { x: 0, y: 0 }],
        ['b', { x: 20, y: 20 }],
      ]),
      openEnds: new Map(),
      routes: new Map([['a/p0', line([100, -50], [100, 500])]]),
      bounds,
    });
    expect(quality.overlaps).toEqual(['a and b']);
    expect(quality.throughCards).toEqual(['a/p0 through a', 'a/p0 through b']);
  });
});

// Merges at random, loops everywhere: nobody can draw these without crossings. The figures are those of today.
test('a graph without structure is drawn with few crossings, and never a card on another', () => {
  let crossings = 0;
  let links = 0;
  for (let seed = 1; seed <= 20; seed += 1) {
    const nodes = tangled(24, seed);
    const quality = qualityOf(nodes);
    expect(quality.overlaps).toEqual([]);
    crossings += quality.crossings.length;
    links += nodes.reduce((sum, { exits }) => sum + exits.length, 0);
  }
  expect(crossings / links).toBeLessThan(0.2);
});

/** Cards that lead anywhere. */
function tangled(count: number, seed: number): LayoutNode[] {
  let state = seed;
  const chance = (below: number) => (state = (state * 48271) % 2147483647) % below;
  return Array.from({ length: count }, (_, index) =>
    node(`n${String(index)}`, ...Array.from({ length: 1 + chance(2) }, () => `n${String(chance(count))}`)),
  );
}

describe('long lines', () => {
  const path = Array.from({ length: 20 }, (_, index) =>
    node(`n${String(index)}`, ...(index < 19 ? [`n${String(index + 1)}`] : ['right:n1'])),
  );

  test('a long way back is said by a chip beside the card it leaves', () => {
    const picture = arranged(...path);
    const route = picture.routes.get('n19/p0');
    expect(route?.chip).toMatchObject({ target: 'n1', isBack: true });
    expect(route?.chip?.at.x).toBeGreaterThan(at(picture, 'n19').x + CARD.width);
    expect(route?.points.at(-1)?.y).toBe((route?.chip?.at.y ?? 0) - CHIP.height / 2);
  });

  test('a short way back is drawn', () => {
    const picture = arranged(node('a', 'b'), node('b', 'c'), node('c', 'd', 'right:b'), node('d'));
    expect(picture.routes.get('c/p1')?.chip).toBeUndefined();
  });

  test('a way back that would cross another line is said by a chip', () => {
    const picture = arranged(
      node('a', 'b'),
      node('b', 'c', 'right:z'),
      node('c', 'd', 'right:b'),
      node('d', 'z'),
      node('z'),
    );
    expect(picture.routes.get('c/p1')?.chip).toMatchObject({ target: 'b', isBack: true });
  });

  test('a long way on is said by a chip where others arrive from nearer by', () => {
    const early = path.map((one) =>
      one.id === 'n0' ? node('n0', 'n1', 'right:n19') : one.id === 'n19' ? node('n19') : one,
    );
    const picture = arranged(...early);
    expect(picture.routes.get('n0/p1')?.chip).toMatchObject({ target: 'n19', isBack: false });
    expect(picture.routes.get('n18/p0')?.chip).toBeUndefined();
  });

  test('a line that would cross several others is said by a chip where its card is met by another', () => {
    const nodes = toLayoutNodes(createDemoStrategy(), true);
    const picture = arrangeGraph(nodes);
    expect(picture.routes.get('first-call/agreed/promised')?.chip).toMatchObject({ target: 'promised' });
    expect(picture.routes.get('friendly-answer/promise_made/promised')?.chip).toBeUndefined();
    expect(measureArrangement(nodes, picture).crossings.length).toBeLessThan(2);
  });

  test('the only way to a card is drawn however long it is', () => {
    const picture = arranged(...path.slice(0, 19), node('n19'));
    expect([...picture.routes.values()].some(({ chip }) => chip !== undefined)).toBe(false);
  });
});
