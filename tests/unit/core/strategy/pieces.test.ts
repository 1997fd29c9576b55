import { describe, expect, test } from 'vitest';
import {
  checkMove,
  placesToMove,
  createStrategy,
  edits,
  fitPiece,
  listEdges,
  takePiece,
  type NodeKind,
  type Strategy,
} from '@/core/strategy';

const fresh = createStrategy('0198c0de-0000-7000-8000-00000000f001', 'Cards', 'Europe/Berlin');

const ways = (strategy: Pick<Strategy, 'edges'>) =>
  listEdges({ ...fresh, ...strategy })
    .map(({ source, port, target }) => `${source}.${port}>${target}`)
    .join(' ');

function put(strategy: Strategy, kind: NodeKind, source: string, port = 'next'): Strategy {
  return edits.insertNode(strategy, edits.createNode(strategy, kind), { after: { source, port } });
}

const lead = (strategy: Strategy, source: string, port: string, target: string) =>
  edits.connectPorts(strategy, { source, port, target });

/* entry ─▶ send-1 ─▶ wait-1 ─▶ record-1 ─▶ exit */
const line = put(put(put(fresh, 'record', 'entry'), 'wait', 'entry'), 'send', 'entry');

/* entry ─▶ split-1 ─a─▶ send-1 ─▶ wait-1 ─▶ exit
                    └─else─────────▶ wait-1           */
const fork = lead(
  put(put(put(fresh, 'wait', 'entry'), 'split', 'entry'), 'send', 'split-1', 'a'),
  'send-1',
  'next',
  'wait-1',
);

/** The same steps once more, put behind a port. */
function paste(strategy: Strategy, ids: readonly string[], source: string, port = 'next'): Strategy {
  return edits.insertPiece(strategy, fitPiece(strategy, takePiece(strategy, ids)), {
    after: { source, port },
  });
}

describe('a piece', () => {
  test('of a line knows where it begins and by which way it goes on', () => {
    expect(takePiece(line, ['wait-1', 'send-1']).line).toEqual({
      head: 'send-1',
      tail: { source: 'wait-1', port: 'next' },
    });
    expect(takePiece(fork, ['split-1', 'send-1']).line).toEqual({
      head: 'split-1',
      tail: { source: 'split-1', port: 'else' },
    });
  });

  test('with several beginnings, or of notes alone, is no line', () => {
    expect(takePiece(line, ['send-1', 'record-1']).line).toBeNull();
    expect(takePiece(put(line, 'note', 'entry'), ['note-1']).line).toBeNull();
  });

  test('that ends goes on by a way that is open, if it has one', () => {
    expect(takePiece(line, ['record-1', 'exit']).line).toEqual({ head: 'record-1', tail: null });
    const ended = lead(fork, 'split-1', 'else', 'exit');
    expect(takePiece(ended, ['split-1', 'exit']).line?.tail).toEqual({ source: 'split-1', port: 'a' });
  });

  test('in a ring begins where the path comes in', () => {
    const ring = lead(line, 'wait-1', 'next', 'send-1');
    expect(takePiece(ring, ['wait-1', 'send-1']).line?.head).toBe('send-1');
  });

  test('takes along the groups that lie in it whole', () => {
    const grouped = edits.groupNodes(
      edits.groupNodes(line, ['send-1', 'wait-1'], 'Both'),
      ['record-1', 'exit'],
      'End',
    );
    expect(
      Object.values(takePiece(grouped, ['send-1', 'wait-1', 'record-1']).groups).map(({ name }) => name),
    ).toEqual(['Both']);
  });
});

describe('put behind a port', () => {
  test('a piece stands in the line under new ids', () => {
    expect(ways(paste(line, ['send-1', 'wait-1'], 'wait-1'))).toBe(
      'entry.next>send-1 record-1.next>exit send-1.next>wait-1 send-2.next>wait-2 wait-1.next>send-2 wait-2.next>record-1',
    );
  });

  test('what is no line stands beside the path', () => {
    const pasted = paste(line, ['send-1', 'record-1'], 'wait-1');
    expect([ways(pasted), Object.keys(pasted.nodes).slice(-2)]).toEqual([ways(line), ['record-2', 'send-2']]);
  });

  test('an entry comes along only where there is none', () => {
    const piece = takePiece(line, ['entry', 'send-1']);
    expect(Object.keys(fitPiece(line, piece).nodes)).toEqual(['send-2']);
    const without = edits.removeNodes(line, ['entry']);
    const pasted = edits.insertPiece(without, fitPiece(without, piece));
    expect(ways(pasted)).toContain('entry-1.next>send-2');
  });

  test('groups come along under new ids, and positions relative to each other', () => {
    const placed = edits.moveNodes(edits.groupNodes(line, ['send-1', 'wait-1'], 'Both'), {
      'send-1': { x: 100, y: 10 },
      'wait-1': { x: 140, y: 110 },
    });
    const piece = fitPiece(placed, takePiece(placed, ['send-1', 'wait-1']));
    const pasted = edits.insertPiece(placed, piece, { position: { x: 0, y: 500 } });
    expect(pasted.layout.positions).toMatchObject({
      'send-2': { x: 0, y: 500 },
      'wait-2': { x: 40, y: 600 },
    });
    expect(Object.values(pasted.groups).map(({ nodes }) => nodes)).toEqual([
      ['send-1', 'wait-1'],
      ['send-2', 'wait-2'],
    ]);
  });

  test('a piece whose ids are taken changes nothing', () => {
    expect(edits.insertPiece(line, takePiece(line, ['send-1']))).toBe(line);
  });
});

describe('moving along the line', () => {
  const move = (strategy: Strategy, ids: readonly string[], source: string, port = 'next') =>
    edits.moveInLine(strategy, ids, { source, port });

  test('a step leaves its place joined and goes between', () => {
    expect(ways(move(line, ['send-1'], 'record-1'))).toBe(
      'entry.next>wait-1 record-1.next>send-1 send-1.next>exit wait-1.next>record-1',
    );
    expect(ways(move(line, ['record-1'], 'entry'))).toBe(
      'entry.next>record-1 record-1.next>send-1 send-1.next>wait-1 wait-1.next>exit',
    );
  });

  test('a run goes as one block, in the order it has', () => {
    expect(ways(move(line, ['wait-1', 'send-1'], 'record-1'))).toBe(
      'entry.next>record-1 record-1.next>send-1 send-1.next>wait-1 wait-1.next>exit',
    );
  });

  test('all of a fork that met where the line went on meets again in the new place', () => {
    expect(ways(move(fork, ['split-1', 'send-1'], 'wait-1'))).toBe(
      'entry.next>wait-1 send-1.next>exit split-1.a>send-1 split-1.else>exit wait-1.next>split-1',
    );
  });

  test('to where it stands already changes nothing', () => {
    expect(move(line, ['wait-1'], 'send-1')).toBe(line);
  });

  test('to a way that leads nowhere, its own end stays open', () => {
    expect(ways(move(line, ['wait-1'], 'send-1', 'undeliverable'))).toBe(
      'entry.next>send-1 record-1.next>exit send-1.next>record-1 send-1.undeliverable>wait-1',
    );
  });

  test('every place offered is one it may be moved to, in the order of the paths', () => {
    expect(placesToMove(line, ['wait-1'])).toEqual([
      { source: 'entry', port: 'next' },
      { source: 'send-1', port: 'undeliverable' },
      { source: 'record-1', port: 'next' },
    ]);
    expect(placesToMove(line, ['send-1', 'record-1'])).toEqual([]);
  });

  test.each([
    ['move-nothing', line, ['gone'], 'entry', 'next'],
    ['move-entry', line, ['entry'], 'wait-1', 'next'],
    ['move-loose', put(line, 'note', 'entry'), ['note-1'], 'wait-1', 'next'],
    ['move-into-itself', line, ['wait-1', 'send-1'], 'send-1', 'next'],
    ['move-no-port', line, ['wait-1'], 'entry', 'gone'],
    ['move-no-port', line, ['wait-1'], 'constructor', 'next'],
    ['move-apart', line, ['send-1', 'record-1'], 'entry', 'next'],
    ['move-ends', line, ['exit'], 'entry', 'next'],
  ])('%s is refused, and changes nothing', (code, strategy, ids, source, port) => {
    expect(checkMove(strategy, ids, { source, port })?.code).toBe(code);
    expect(move(strategy, ids, source, port)).toBe(strategy);
  });
});

describe('switching off', () => {
  test('is kept with the step, and taken back without a trace', () => {
    const off = edits.setDisabled(line, ['wait-1', 'entry', 'exit', 'gone'], true);
    expect(
      Object.values(off.nodes)
        .filter(({ disabled }) => disabled)
        .map(({ id }) => id),
    ).toEqual(['wait-1']);
    expect(edits.setDisabled(off, ['wait-1'], false)).toEqual(line);
    expect(edits.setDisabled(line, ['entry', 'exit'], true)).toBe(line);
  });
});
