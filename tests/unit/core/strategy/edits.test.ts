import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkConnection,
  createStrategy,
  edits,
  fitPiece,
  listEdges,
  listPorts,
  NODE_DEFINITIONS,
  NODE_KINDS,
  parseStrategy,
  takePiece,
  type NodeKind,
  type NodeSettings,
  type Strategy,
} from '@/core/strategy';
import { anyStrategy } from '../../../support/arbitrary-strategy';

const ID = '0198c0de-0000-7000-8000-00000000f001';
const fresh = createStrategy(ID, 'Cards', 'Europe/Berlin');

/** The ways of a strategy, one word each. */
const ways = (strategy: Strategy) =>
  listEdges(strategy)
    .map(({ source, port, target }) => `${source}.${port}>${target}`)
    .join(' ');

/** Puts a new node of a kind behind a port. */
function put(strategy: Strategy, kind: NodeKind, source: string, port = 'next'): Strategy {
  return edits.insertNode(strategy, edits.createNode(strategy, kind), { after: { source, port } });
}

/* entry ─▶ send-1 ─▶ wait-1 ─▶ exit */
const line = put(put(fresh, 'wait', 'entry'), 'send', 'entry');

describe('inserting', () => {
  test('behind a port a node is put between', () => {
    expect(ways(line)).toBe('entry.next>send-1 send-1.next>wait-1 wait-1.next>exit');
  });

  test('behind a port that leads nowhere it is led to', () => {
    expect(ways(put(line, 'task', 'send-1', 'undeliverable'))).toContain('send-1.undeliverable>task-1');
  });

  test('a node with several ways out goes on by the way of everyone', () => {
    expect(ways(put(line, 'split', 'wait-1'))).toContain('split-1.else>exit');
    expect(ways(put(line, 'task', 'wait-1'))).toContain('task-1.expired>exit');
  });

  test('what has no way in is put beside the path, at its position', () => {
    const noted = edits.insertNode(line, edits.createNode(line, 'note'), {
      after: { source: 'entry', port: 'next' },
      position: { x: 1, y: 2 },
    });
    expect([ways(noted), noted.layout.positions]).toEqual([ways(line), { 'note-1': { x: 1, y: 2 } }]);
  });

  test('a taken id changes nothing', () => {
    expect(edits.insertNode(line, { ...edits.createNode(line, 'wait'), id: 'wait-1' })).toBe(line);
  });

  test('new ids count on, and ids of another making do not disturb them', () => {
    const named = (id: string) => ({
      ...fresh,
      nodes: { ...fresh.nodes, [id]: { id, kind: 'note' as const, name: '', settings: { text: '' } } },
    });
    expect(edits.nextNodeId(line, 'wait')).toBe('wait-2');
    expect(
      ['wait-', 'wait-1e60', 'wait-9007199254740993', 'wait-x', 'wait--3'].map((id) =>
        edits.nextNodeId(named(id), 'wait'),
      ),
    ).toEqual(Array(5).fill('wait-1'));
  });
});

describe('removing', () => {
  test('a node joins the line it stood in', () => {
    expect(ways(edits.removeNodes(line, ['wait-1']))).toBe('entry.next>send-1 send-1.next>exit');
  });

  test('several neighbours join it too, and everyone who led there', () => {
    const both = edits.connectPorts(line, { source: 'send-1', port: 'undeliverable', target: 'wait-1' });
    expect(ways(edits.removeNodes(both, ['wait-1']))).toBe(
      'entry.next>send-1 send-1.next>exit send-1.undeliverable>exit',
    );
    expect(ways(edits.removeNodes(both, ['send-1', 'wait-1']))).toBe('entry.next>exit');
  });

  test('a node that leads nowhere leaves loose ends, and takes its position along', () => {
    const placed = edits.moveNodes(line, { exit: { x: 0, y: 0 } });
    const removed = edits.removeNodes(placed, ['exit']);
    expect([ways(removed), removed.layout.positions]).toEqual(['entry.next>send-1 send-1.next>wait-1', {}]);
  });

  test('a node that led back to whoever led to it joins nothing to itself', () => {
    const loop = edits.connectPorts(line, { source: 'wait-1', port: 'next', target: 'send-1' });
    expect(ways(edits.removeNodes(loop, ['wait-1']))).toBe('entry.next>send-1');
  });

  test('what is not there changes nothing', () => {
    expect(edits.removeNodes(line, ['gone'])).toBe(line);
    expect(edits.disconnectPorts(line, [{ source: 'entry', port: 'next', target: 'exit' }])).toBe(line);
  });
});

describe('connecting', () => {
  test('replaces the way that left the port before', () => {
    expect(ways(edits.connectPorts(line, { source: 'entry', port: 'next', target: 'wait-1' }))).toBe(
      'entry.next>wait-1 send-1.next>wait-1 wait-1.next>exit',
    );
  });

  test('the same way once more changes nothing', () => {
    expect(edits.connectPorts(line, { source: 'entry', port: 'next', target: 'send-1' })).toBe(line);
  });

  test.each([
    ['connect-unknown', 'entry', 'next', 'gone'],
    ['connect-unknown', 'constructor', 'next', 'exit'],
    ['connect-self', 'wait-1', 'next', 'wait-1'],
    ['connect-no-input', 'wait-1', 'next', 'entry'],
    ['connect-no-port', 'wait-1', 'timeout', 'exit'],
    ['connect-no-port', 'exit', 'next', 'wait-1'],
  ])('%s is forbidden, and changes nothing', (code, source, port, target) => {
    expect(checkConnection(line, source, port, target)?.code).toBe(code);
    expect(edits.connectPorts(line, { source, port, target })).toBe(line);
  });
});

describe('changing', () => {
  test('ways out that are gone take their edges along, the others stay', () => {
    const events = {
      form: 'event' as const,
      events: ['payment.received' as const],
      deadline: { amount: 3, unit: 'days' as const },
    };
    const waiting = edits.connectPorts(edits.changeSettings(line, 'wait-1', 'wait', events), {
      source: 'wait-1',
      port: 'timeout',
      target: 'exit',
    });
    expect(ways(waiting)).toBe('entry.next>send-1 send-1.next>wait-1 wait-1.timeout>exit');
    expect(ways(edits.changeSettings(waiting, 'wait-1', 'wait', { form: 'time', at: '10:00' }))).toBe(
      'entry.next>send-1 send-1.next>wait-1',
    );
  });

  test('settings of another kind, the same settings or the same name change nothing', () => {
    const settings = line.nodes['wait-1']?.settings as NodeSettings['wait'];
    expect(edits.changeSettings(line, 'send-1', 'wait', settings)).toBe(line);
    expect(edits.changeSettings(line, 'wait-1', 'wait', settings)).toBe(line);
    expect(edits.renameNode(line, 'wait-1', '')).toBe(line);
  });

  test('weights are brought to 100 % in their proportions', () => {
    const arms = (...weights: number[]) =>
      weights.map((weight, at) => ({ id: `a${at}`, name: '', role: 'challenger' as const, weight }));
    const balance = (...weights: number[]) => {
      const with3 = edits.changeSettings(put(fresh, 'experiment', 'entry'), 'experiment-1', 'experiment', {
        arms: arms(...weights),
      });
      const balanced = edits.balanceWeights(with3, 'experiment-1').nodes['experiment-1'];
      return balanced?.kind === 'experiment' ? balanced.settings.arms.map(({ weight }) => weight) : [];
    };
    expect([balance(10, 30), balance(0, 0, 0), balance(1, 1, 1)]).toEqual([
      [25, 75],
      [34, 33, 33],
      [34, 33, 33],
    ]);
    expect(edits.balanceWeights(line, 'wait-1')).toBe(line);
  });

  test('moving by hand makes the layout free, arranging takes it back', () => {
    const moved = edits.moveNodes(line, { 'wait-1': { x: 5, y: 6 }, gone: { x: 0, y: 0 } });
    expect(moved.layout).toEqual({ mode: 'free', positions: { 'wait-1': { x: 5, y: 6 } } });
    expect(edits.arrangeNodes(moved).layout).toEqual({ mode: 'arranged', positions: {} });
    expect([edits.moveNodes(line, { gone: { x: 0, y: 0 } }), edits.arrangeNodes(line)]).toEqual([line, line]);
  });
});

/** One edit that a person may make, by numbers that pick what it is about. */
function edit(
  strategy: Strategy,
  [verb, one, two, three]: readonly [number, number, number, number],
): Strategy {
  const ids = Object.keys(strategy.nodes);
  const pick = (at: number) => ids[at % Math.max(1, ids.length)] ?? 'gone';
  const from = strategy.nodes[pick(one)];
  const ports = from ? listPorts(from) : [];
  const port = ports[two % Math.max(1, ports.length)]?.id ?? 'next';
  const kind = NODE_KINDS[three % NODE_KINDS.length] ?? 'wait';
  switch (verb % 8) {
    case 0:
      return edits.insertNode(strategy, edits.createNode(strategy, kind), {
        after: { source: pick(one), port },
      });
    case 1:
      return edits.insertNode(strategy, edits.createNode(strategy, kind), { position: { x: one, y: two } });
    case 2:
      return edits.removeNodes(strategy, [pick(one), pick(two)]);
    case 3:
      return edits.connectPorts(strategy, { source: pick(one), port, target: pick(three) });
    case 4:
      return edits.disconnectPorts(strategy, listEdges(strategy).slice(one % 3, (one % 3) + 1));
    case 5:
      return from
        ? edits.changeSettings(strategy, from.id, from.kind, NODE_DEFINITIONS[from.kind].createSettings())
        : strategy;
    case 6:
      return edits.moveNodes(strategy, { [pick(one)]: { x: two, y: three } });
    default:
      return edits.balanceWeights(edits.renameNode(strategy, pick(one), `Step ${two}`), pick(three));
  }
}

test('every edit keeps the strategy a document that opens, and leaves the one before as it was', () => {
  const draws = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(fc.oneof(anyStrategy(ID), fc.constant(fresh)), draws, (first, moves) => {
      let strategy = first;
      for (const move of moves) {
        const before = JSON.stringify(strategy);
        const after = edit(strategy, move);
        expect(JSON.stringify(strategy)).toBe(before);
        expect(parseStrategy(JSON.parse(JSON.stringify(after)))).toMatchObject({ ok: true });
        strategy = after;
      }
    }),
    { numRuns: 60 },
  );
});

test('whatever is moved or put down stays on the canvas', () => {
  const free = edits.moveNodes(fresh, {
    entry: { x: -1e9, y: Number.POSITIVE_INFINITY },
    exit: { x: Number.NaN, y: 7 },
  });
  expect(free.layout.positions).toEqual({ entry: { x: -1e7, y: 1e7 }, exit: { x: 0, y: 7 } });
  const piece = fitPiece(free, takePiece(free, ['entry', 'exit']));
  const added = edits.insertPiece(free, piece, { position: { x: 9e6, y: 9e6 } });
  const put = edits.insertNode(added, edits.createNode(added, 'note'), { position: { x: 2e7, y: 0 } });
  expect(parseStrategy(put)).toEqual({ ok: true, value: put });
});

test('a new id is free, however long the numbers that are there', () => {
  const exit = { ...edits.createNode(fresh, 'exit'), id: 'exit-999999999' };
  const first = edits.insertNode(fresh, exit);
  const second = edits.insertNode(first, edits.createNode(first, 'exit'));
  const third = edits.insertNode(second, edits.createNode(second, 'exit'));
  expect(Object.keys(third.nodes).slice(2)).toEqual(['exit-999999999', 'exit-1000000000', 'exit-1000000001']);
});

test('thousands of steps in a line are taken out at once, and the line closes', () => {
  const ids = Array.from({ length: 10_000 }, (_, at) => `wait-${at + 1}`);
  const wait = edits.createNode(fresh, 'wait');
  const edge = (source: string, target: string) =>
    [`${source}/next/${target}`, { source, port: 'next', target }] as const;
  const long: Strategy = {
    ...fresh,
    nodes: { ...fresh.nodes, ...Object.fromEntries(ids.map((id) => [id, { ...wait, id }])) },
    edges: Object.fromEntries(['entry', ...ids].map((id, at) => edge(id, ids[at] ?? 'exit'))),
  };
  expect(parseStrategy(long).ok).toBe(true);
  expect(edits.removeNodes(long, ids)).toEqual(fresh);
});
