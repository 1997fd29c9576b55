import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARD } from '@/features/strategy-editor/layout/sizes';
import type { Arrangement, LayoutNode } from '@/features/strategy-editor/layout/layout-graph';
import { arranged, at, node } from './drawn';

describe('ways out', () => {
  test('a path runs straight down', () => {
    const picture = arranged(node('entry', 'send'), node('send', 'wait'), node('wait', 'exit'), node('exit'));
    expect(new Set(['entry', 'send', 'wait', 'exit'].map((id) => at(picture, id).x)).size).toBe(1);
    expect(at(picture, 'exit').y).toBeGreaterThan(at(picture, 'wait').y);
  });

  test('branches stand from left to right in the order of their ports', () => {
    const picture = arranged(node('split', 'c', 'a', 'b'), node('a'), node('b'), node('c'));
    expect(at(picture, 'c').x).toBeLessThan(at(picture, 'a').x);
    expect(at(picture, 'a').x).toBeLessThan(at(picture, 'b').x);
    expect(at(picture, 'split').x).toBe(at(picture, 'a').x);
  });

  test('an exception stands beside the main way, which stays straight', () => {
    const picture = arranged(node('wait', 'sms', 'right:paid'), node('sms'), node('paid'));
    expect(at(picture, 'sms').x).toBe(at(picture, 'wait').x);
    expect(at(picture, 'paid').x).toBeGreaterThan(at(picture, 'wait').x + CARD.width);
  });

  test('the line to an exception leaves level with the card and comes down on it', () => {
    const picture = arranged(node('wait', 'sms', 'right:paid'), node('sms'), node('paid'));
    const points = picture.routes.get('wait/p1')?.points ?? [];
    expect(points).toHaveLength(3);
    expect(points[0]?.y).toBe(points[1]?.y);
    expect(points[1]?.x).toBe(points[2]?.x);
  });

  test('a way that leads nowhere yet ends where a step can be added', () => {
    const picture = arranged(node('split', 'a', '?'), node('a'));
    const end = picture.openEnds.get('split/p1');
    expect(end?.y).toBe(at(picture, 'a').y);
    expect(end?.x).toBeGreaterThan(at(picture, 'a').x + CARD.width);
  });
});

describe('ways that meet', () => {
  //   split ─ a ┐
  //         └ b ┴ end
  test('two branches meet under their middle', () => {
    const picture = arranged(node('split', 'a', 'b'), node('a', 'end'), node('b', 'end'), node('end'));
    expect(at(picture, 'end').x).toBe((at(picture, 'a').x + at(picture, 'b').x) / 2);
    expect(at(picture, 'end').y).toBeGreaterThan(at(picture, 'b').y);
  });

  test('an exception that comes back meets the main way under it', () => {
    const picture = arranged(
      node('wait', 'sms', 'right:nudge'),
      node('sms', 'plan'),
      node('nudge', 'plan'),
      node('plan'),
    );
    expect(at(picture, 'plan').x).toBe(at(picture, 'sms').x);
  });

  test('a branch that skips its neighbours has a lane of its own', () => {
    const picture = arranged(node('split', 'a', 'end'), node('a', 'b'), node('b', 'end'), node('end'));
    const points = picture.routes.get('split/p1')?.points ?? [];
    const lane = Math.max(...points.map(({ x }) => x));
    expect(lane).toBeGreaterThan(at(picture, 'b').x + CARD.width);
    expect(crossesCards(picture, 'split/p1')).toEqual([]);
  });
});

describe('loops', () => {
  const straight = [node('entry', 'call'), node('call', 'wait'), node('wait', 'exit'), node('exit')];

  test('a loop moves no card', () => {
    const looped = straight.map((one) => (one.id === 'wait' ? node('wait', 'exit', 'right:call') : one));
    const before = arranged(...straight);
    expect([...arranged(...looped).positions].map(([id, { x }]) => [id, x])).toEqual(
      [...before.positions].map(([id, { x }]) => [id, x]),
    );
  });

  test('a loop runs up at the right of the cards it passes', () => {
    const picture = arranged(node('entry', 'call'), node('call', 'wait'), node('wait', 'right:call'));
    expect(crossesCards(picture, 'wait/p0')).toEqual([]);
    expect(picture.routes.get('wait/p0')?.points.at(-1)?.y).toBe(at(picture, 'call').y);
  });

  test('loops of neighbours keep to their own sides', () => {
    const picture = arranged(
      node('split', 'a', 'b'),
      node('a', 'wait'),
      node('wait', 'x', 'right:a'),
      node('x'),
      node('b', 'y'),
      node('y'),
    );
    const lane = Math.max(...(picture.routes.get('wait/p1')?.points ?? []).map(({ x }) => x));
    expect(lane).toBeLessThan(at(picture, 'b').x);
    expect(crossesCards(picture, 'wait/p1')).toEqual([]);
  });

  test('a card that leads to itself is drawn', () => {
    expect(arranged(node('entry', 'call'), node('call', 'call')).positions.size).toBe(2);
  });
});

test('steps nobody leads to stand beside the rest', () => {
  const picture = arranged(node('entry', 'exit'), node('exit'), node('alone'));
  expect(at(picture, 'alone').x).toBeGreaterThan(at(picture, 'entry').x + CARD.width);
});

test('an empty strategy is arranged', () => {
  expect(arranged().bounds).toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
});

test('no two cards ever overlap, and the same graph always looks the same', () => {
  fc.assert(
    fc.property(graphs(), (nodes) => {
      const picture = arranged(...nodes);
      expect(overlaps(picture)).toEqual([]);
      expect([...arranged(...nodes).positions]).toEqual([...picture.positions]);
    }),
    { numRuns: 300 },
  );
});

test('a thousand steps are arranged in a blink', () => {
  const nodes = Array.from({ length: 1000 }, (_, index) =>
    index % 3 === 0
      ? node(`n${String(index)}`, `n${String(index + 1)}`, `n${String(index + 2)}`)
      : node(`n${String(index)}`, `n${String(index + 3 - (index % 3))}`),
  );
  const before = process.cpuUsage();
  arranged(...nodes);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500);
});

/** Graphs of any shape: splits, meetings, loops, open ends, several beginnings. */
function graphs(): fc.Arbitrary<LayoutNode[]> {
  return fc.integer({ min: 1, max: 14 }).chain((count) => {
    const target = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: count - 1 }).map((at) => `n${String(at)}`) },
      fc.constant('?'),
    );
    const side = fc.constantFrom('', '', '', 'left:', 'right:');
    const exits = fc.array(
      fc.tuple(side, target).map(([where, to]) => where + to),
      { maxLength: 4 },
    );
    return fc
      .array(exits, { minLength: count, maxLength: count })
      .map((all) => all.map((own, index) => node(`n${String(index)}`, ...own)));
  });
}

function overlaps({ positions }: Arrangement): string[] {
  const cards = [...positions];
  return cards.flatMap(([one, a], index) =>
    cards
      .slice(index + 1)
      .filter(([, b]) => Math.abs(a.x - b.x) < CARD.width && Math.abs(a.y - b.y) < CARD.height)
      .map(([other]) => `${one} and ${other}`),
  );
}

/** The cards a line runs through. */
function crossesCards({ positions, routes }: Arrangement, key: string): string[] {
  const points = routes.get(key)?.points ?? [];
  return [...positions].flatMap(([id, { x, y }]) => {
    const hit = points.slice(1).some((to, index) => {
      const from = points[index] ?? to;
      const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
      const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
      return left < x + CARD.width && right > x && top < y + CARD.height && bottom > y;
    });
    return hit ? [id] : [];
  });
}
