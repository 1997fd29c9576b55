import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeKey, listInPathOrder, listPorts, outlineOf, type Edge, type Strategy } from '@/core/strategy';
import { anyStrategy } from '../../../../support/arbitrary-strategy';
import { structuredStrategy } from '../../../../support/structured-strategy';
import { empty, ID, nodeOf } from './drawn';

test('every node stands in the outline once, every way at most once, below the row it belongs to', () => {
  fc.assert(
    fc.property(anyStrategy(ID), (strategy) => {
      const rows = outlineOf(strategy);
      const order = listInPathOrder(strategy);
      expect([...order].sort()).toEqual(Object.keys(strategy.nodes).sort());
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      const line: string[] = [];
      for (const { key, level, parent } of rows) {
        line.length = Math.min(line.length, level - 1);
        expect(line.length).toBe(level - 1);
        expect(line.at(-1)).toBe(parent);
        line.push(key);
      }
      for (const row of rows) {
        if (row.kind !== 'way' && row.kind !== 'on') continue;
        const led = Object.values(strategy.edges).filter(
          ({ source, port, target }) =>
            source === row.node && port === row.port && strategy.nodes[target]?.kind !== 'note',
        );
        if (row.onward) expect(row.onward.node).toBe(led[0]?.target);
        else if (!row.isParent) expect(led).toEqual([]);
        const node = strategy.nodes[row.node];
        expect(node && listPorts(node).some(({ id }) => id === row.port)).toBe(true);
      }
    }),
  );
});

test('the same strategy in another order of its nodes reads the same along its paths', () => {
  const strategy = structuredStrategy({ size: 120, seed: 7 });
  const turned = { ...strategy, nodes: Object.fromEntries(Object.entries(strategy.nodes).reverse()) };
  expect(outlineOf(turned)).toEqual(outlineOf(strategy));
});

test('a path of fifty thousand steps is no deeper than its levels', () => {
  const count = 50_000;
  const nodes = Array.from({ length: count }, (_, at) => nodeOf(`record-${at}`));
  const edges = nodes
    .slice(1)
    .map(({ id }, at): Edge => ({ source: `record-${at}`, port: 'next', target: id }));
  const long: Strategy = {
    ...empty,
    nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
    edges: Object.fromEntries(edges.map((edge) => [edgeKey(edge), edge])),
  };
  expect(outlineOf(long).at(-2)).toMatchObject({ number: count, level: 2 });
});

test('five thousand steps are read in a blink', () => {
  const strategy = structuredStrategy({ size: 5000, seed: 3 });
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    outlineOf(strategy);
    return performance.now() - start;
  });
  // About 20 ms; on a busy machine the quickest of many tells.
  expect(Math.min(...times)).toBeLessThan(60);
});
