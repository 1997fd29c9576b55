import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPatches, diffValues, invertPatches } from '@/core/lib';

/** JSON values in pairs that share much, as two states of a document do. */
const leaf = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', 'b', '', null, true, false));
const key = fc.constantFrom('id', 'x', 'y', 'nodes', 'name', '1', 'constructor');
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.array(tie('json'), { maxLength: 5 }),
    fc.dictionary(key, tie('json'), { maxKeys: 5 }),
  ),
}));

test('a difference applied to the first value is the second', () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      expect(applyPatches(before, diffValues(before, after))).toEqual(after);
    }),
    { numRuns: 2000 },
  );
});

test('a difference taken back from the second value is the first', () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      expect(applyPatches(after, invertPatches(diffValues(before, after)))).toEqual(before);
    }),
    { numRuns: 2000 },
  );
});

test('a difference survives JSON', () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      const patches = JSON.parse(JSON.stringify(diffValues(before, after))) as ReturnType<typeof diffValues>;
      expect(applyPatches(before, patches)).toEqual(after);
      expect(applyPatches(after, invertPatches(patches))).toEqual(before);
    }),
  );
});

test('taking keys out and putting them back keeps their order', () => {
  const letters = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
  fc.assert(
    fc.property(letters, letters, (from, to) => {
      const kept = from.filter((it) => to.includes(it));
      const mixed = [...kept, ...to.filter((it) => !from.includes(it))].sort(
        (one, other) => order(from, to, one) - order(from, to, other),
      );
      const before = Object.fromEntries(from.map((it) => [it, 1]));
      const after = Object.fromEntries(mixed.map((it) => [it, 1]));
      const patches = diffValues(before, after);
      expect(Object.keys(applyPatches(before, patches))).toEqual(mixed);
      expect(Object.keys(applyPatches(after, invertPatches(patches)))).toEqual(from);
    }),
  );
});

test('thousands of steps that come, go and move at once end in their order', () => {
  const steps = Array.from({ length: 20_000 }, (_, at) => [`n-${at}`, { id: `n-${at}`, x: 0 }] as const);
  const before = { nodes: Object.fromEntries(steps.filter((_, at) => at % 2 > 0)) };
  const after = { nodes: Object.fromEntries(steps) };
  const moved = { nodes: Object.fromEntries(steps.map(([id, node]) => [id, { ...node, x: 1 }])) };
  const added = diffValues(before, after);
  const there = applyPatches(before, added);
  const back = applyPatches(there, invertPatches(added));
  const shifted = applyPatches(after, diffValues(after, moved));
  expect(Object.entries(there.nodes)).toEqual(steps);
  expect(Object.keys(back.nodes)).toEqual(Object.keys(before.nodes));
  expect(shifted).toEqual(moved);
  expect(before.nodes['n-0']).toBeUndefined();
  expect(steps[0]?.[1].x).toBe(0);
});

test('a patch never reaches a prototype', () => {
  const patch = { path: ['__proto__', 'bad'], after: true };
  expect(() => applyPatches({ a: 1 }, [patch])).toThrow('made from another value');
  expect(() => applyPatches({ a: 1 }, [{ path: ['__proto__'], after: { bad: 1 } }])).toThrow();
  expect('bad' in {}).toBe(false);
});

test('equal values have no difference, and what did not change is shared', () => {
  const before = { nodes: { a: { x: 1 }, b: { x: 2 } }, edges: [{ id: 'e' }] };
  const after = { ...before, nodes: { ...before.nodes, a: { x: 5 } } };
  const patches = diffValues(before, after);
  const applied = applyPatches(before, patches);
  expect(diffValues(before, structuredClone(before))).toEqual([]);
  expect(patches).toEqual([{ path: ['nodes', 'a', 'x'], before: 1, after: 5 }]);
  expect(applied.nodes.b).toBe(before.nodes.b);
  expect(applied.edges).toBe(before.edges);
});

test('an item put into a long list is one small patch', () => {
  const before = Array.from({ length: 500 }, (_, at) => ({ id: `n${at}` }));
  const after = before.toSpliced(250, 0, { id: 'new' });
  expect(diffValues(before, after)).toEqual([{ path: [], at: 250, removed: [], inserted: [{ id: 'new' }] }]);
});

test('a thing that took the place of another is replaced whole', () => {
  const patches = diffValues([{ id: 'a', x: 1 }], [{ id: 'b', x: 1 }]);
  expect(patches).toEqual([{ path: [0], before: { id: 'a', x: 1 }, after: { id: 'b', x: 1 } }]);
});

test('a patch made from another value is refused', () => {
  const patches = diffValues({ a: { b: 1 } }, { a: { b: 2 } });
  expect(() => applyPatches({ c: 1 }, patches as never)).toThrow('made from another value');
  expect(() => applyPatches([1], [{ path: [], at: 4, removed: [1], inserted: [] }])).toThrow(
    'made from another value',
  );
});

/** Where a key stands when the second order is laid into the first. */
function order(from: string[], to: string[], it: string): number {
  const at = from.indexOf(it);
  return at >= 0 ? at : from.length + to.indexOf(it);
}
