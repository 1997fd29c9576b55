import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createStrategy,
  edgeKey,
  edits,
  listInPathOrder,
  listPorts,
  outlineOf,
  type Edge,
  type NodeKind,
  type OutlineRow,
  type Strategy,
  type StrategyNode,
} from '@/core/strategy';
import { anyStrategy } from '../../../../support/arbitrary-strategy';
import { structuredStrategy } from '../../../../support/structured-strategy';

const ID = '0198c0de-0000-7000-8000-00000000f002';
const empty: Strategy = { ...createStrategy(ID, 'Cards', 'Europe/Berlin'), nodes: {}, edges: {} };

/** Nodes by name, of the kind before the dash; ways as "source port target". A wait named "ask" waits for a payment. */
function drawn(names: string, ...ways: readonly string[]): Strategy {
  const nodes = names.split(' ').map((id): [string, StrategyNode] => [id, nodeOf(id)]);
  const edges = ways.map((way): [string, Edge] => {
    const [source = '', port = '', target = ''] = way.split(' ');
    const edge = { source, port, target };
    return [edgeKey(edge), edge];
  });
  return { ...empty, nodes: Object.fromEntries(nodes), edges: Object.fromEntries(edges) };
}

function nodeOf(id: string): StrategyNode {
  if (id.startsWith('ask'))
    return {
      id,
      kind: 'wait',
      name: '',
      settings: { form: 'event', events: ['payment.received'], deadline: { amount: 3, unit: 'days' } },
    };
  const kind = (['entry', 'exit', 'send', 'split', 'wait', 'note', 'experiment'] as const).find((each) =>
    id.startsWith(each),
  );
  return { ...edits.createNode(empty, (kind satisfies NodeKind | undefined) ?? 'record'), id };
}

/** The rows as one would write them by hand. */
function read(rows: readonly OutlineRow[]): string[] {
  return rows.map((row) => '  '.repeat(row.level - 1) + say(row));
}

function say(row: OutlineRow): string {
  switch (row.kind) {
    case 'step':
      return `${row.number} ${row.node}`;
    case 'group':
      return `[${row.group}]`;
    case 'heading':
      return `(${row.of})`;
    default: {
      const name = row.kind === 'way' ? `${row.port}:` : '';
      const { onward } = row;
      if (onward) return `${name} ${onward.isBack ? 'back' : 'on'} to ${onward.number} ${onward.node}`.trim();
      return row.isParent ? name : `${name} nowhere`.trim();
    }
  }
}

describe('a strategy reads', () => {
  // entry ─ wait ─ send ─ exit
  test('down a line without levels', () => {
    const line = drawn('entry wait send exit', 'entry next wait', 'wait next send', 'send next exit');
    expect(read(outlineOf(line))).toEqual(['1 entry', '2 wait', '3 send', '4 exit']);
  });

  //         ┌ a ── send-1 ─┐
  // entry ─ split           ├─ record ─ exit
  //         └ else ─ send-2 ┘
  test('branch by branch, and where they meet again, at the level they parted from', () => {
    const diamond = drawn(
      'entry split send-1 send-2 record exit',
      'entry next split',
      'split a send-1',
      'split else send-2',
      'send-1 next record',
      'send-2 next record',
      'record next exit',
    );
    expect(read(outlineOf(diamond))).toEqual([
      '1 entry',
      '2 split',
      '  a:',
      '    3 send-1',
      '    on to 5 record',
      '  else:',
      '    4 send-2',
      '    on to 5 record',
      '5 record',
      '6 exit',
    ]);
  });

  //         ┌ a ───────────────┐
  // entry ─ split              ├─ exit
  //         └ else ─ send ─────┘
  test('a branch without steps as the way on', () => {
    const short = drawn(
      'entry split send exit',
      'entry next split',
      'split a exit',
      'split else send',
      'send next exit',
    );
    expect(read(outlineOf(short))).toEqual([
      '1 entry',
      '2 split',
      '  a: on to 4 exit',
      '  else: on to 3 send',
      '3 send',
      '4 exit',
    ]);
  });

  //          ┌───────────┐
  // entry ─ send-1 ─ ask ─ (no payment)
  //                   └ (payment) exit
  test('a loop as the way back', () => {
    const loop = drawn(
      'entry send-1 ask exit',
      'entry next send-1',
      'send-1 next ask',
      'ask timeout send-1',
      'ask payment_received exit',
    );
    expect(read(outlineOf(loop))).toEqual([
      '1 entry',
      '2 send-1',
      '3 ask',
      '  payment_received:',
      '    4 exit',
      '  timeout: back to 2 send-1',
    ]);
  });

  // entry ─ ask-1 ─ (no payment) send ─ ask-2 ─ (no payment) record ─ exit
  //          └ (payment) exit-1          └ (payment) exit-2
  test('on at the same level where every other way ends', () => {
    const dunning = drawn(
      'entry ask-1 exit-1 send ask-2 exit-2 record exit',
      'entry next ask-1',
      'ask-1 payment_received exit-1',
      'ask-1 timeout send',
      'send next ask-2',
      'ask-2 payment_received exit-2',
      'ask-2 timeout record',
      'record next exit',
    );
    expect(read(outlineOf(dunning))).toEqual([
      '1 entry',
      '2 ask-1',
      '  payment_received:',
      '    3 exit-1',
      '  timeout: on to 4 send',
      '4 send',
      '5 ask-2',
      '  payment_received:',
      '    6 exit-2',
      '  timeout: on to 7 record',
      '7 record',
      '8 exit',
    ]);
  });

  // entry ─ send-1 ─────────── exit      send-1 undeliverable ─ send-2 ─ exit
  test('what bounces below its message, before the path goes on', () => {
    const bounced = drawn(
      'entry send-1 send-2 record exit',
      'entry next send-1',
      'send-1 next record',
      'send-1 undeliverable send-2',
      'send-2 next record',
      'record next exit',
    );
    expect(read(outlineOf(bounced))).toEqual([
      '1 entry',
      '2 send-1',
      '  undeliverable:',
      '    3 send-2',
      '    on to 4 record',
      '4 record',
      '5 exit',
    ]);
  });

  // wait-1 ⇄ wait-2     record ─ exit
  test('what nobody reaches under a heading, circles included, and the notes last', () => {
    const loose = drawn(
      'note wait-1 wait-2 record entry exit',
      'entry next exit',
      'wait-1 next wait-2',
      'wait-2 next wait-1',
      'record next exit',
    );
    expect(read(outlineOf(loose))).toEqual([
      '1 entry',
      '2 exit',
      '(unreached)',
      '  3 record',
      '  on to 2 exit',
      '  4 wait-1',
      '  5 wait-2',
      '  back to 4 wait-1',
      '(notes)',
      '  6 note',
    ]);
  });

  test('ways that lead nowhere yet', () => {
    expect(read(outlineOf(drawn('entry split wait', 'entry next split', 'split a wait')))).toEqual([
      '1 entry',
      '2 split',
      '  a:',
      '    3 wait',
      '    nowhere',
      '  else: nowhere',
    ]);
  });
});

describe('a group', () => {
  const line = drawn(
    'entry wait send-1 send-2 exit',
    'entry next wait',
    'wait next send-1',
    'send-1 next exit',
    'send-1 undeliverable send-2',
    'send-2 next exit',
  );
  const grouped = (...nodes: string[]) => ({
    ...line,
    groups: { g: { id: 'g', name: 'G', nodes, collapsed: false } },
  });

  test('stands over its steps where they stand together', () => {
    expect(read(outlineOf(grouped('send-2', 'wait', 'send-1')))).toEqual([
      '1 entry',
      '[g]',
      '  2 wait',
      '  3 send-1',
      '    undeliverable:',
      '      4 send-2',
      '      on to 5 exit',
      '5 exit',
    ]);
  });

  test('is not shown where others stand between or below its steps', () => {
    expect(outlineOf(grouped('entry', 'send-1')).some(({ kind }) => kind === 'group')).toBe(false);
    expect(outlineOf(grouped('wait', 'send-1')).some(({ kind }) => kind === 'group')).toBe(false);
  });
});

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
