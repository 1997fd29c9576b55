import {
  createStrategy,
  edgeKey,
  NODE_DEFINITIONS,
  type Edge,
  type NodeKind,
  type NodeSettings,
  type Strategy,
  type StrategyNode,
} from '@/core/strategy';

/** A way out that waits for what comes next. */
type Loose = { readonly source: string; readonly port: string };

/** A piece of a strategy with one beginning; every loose end of it leads on to the same next piece. */
type Piece = { readonly head: string; readonly loose: readonly Loose[] };

type Shape = {
  /** About how many steps. */
  readonly size: number;
  readonly seed: number;
  /** Whether some pieces are tried again until they work. */
  readonly withLoops?: boolean;
};

/**
 * A strategy as people draw them: pieces one after the other and inside one another. Splits whose branches meet again
 * or end, messages whose bounces come back, waits for reactions, experiments with a hold-out, calls that are tried
 * again. The same shape always draws the same strategy.
 */
export function structuredStrategy({ size, seed, withLoops = true }: Shape): Strategy {
  const chance = chanceOf(seed);
  const nodes = new Map<string, StrategyNode>();
  const edges = new Map<string, Edge>();

  const add = <Kind extends NodeKind>(
    kind: Kind,
    settings: NodeSettings[Kind] = NODE_DEFINITIONS[kind].createSettings(),
  ): string => {
    const id = `${kind}-${String(nodes.size)}`;
    nodes.set(id, { id, kind, name: '', settings } as StrategyNode);
    return id;
  };
  const join = (loose: readonly Loose[], target: string): void => {
    for (const { source, port } of loose) {
      const edge = { source, port, target };
      edges.set(edgeKey(edge), edge);
    }
  };
  const out = (source: string, ...ports: string[]): Loose[] => ports.map((port) => ({ source, port }));
  /** A branch of a piece: now and then nothing, now and then one that ends here, else steps. */
  const branch = (from: Loose, budget: number, depth: number): readonly Loose[] => {
    const fate = chance();
    if (fate < 0.15 || budget < 1) return [from];
    const { head, loose } = sequence(Math.max(1, budget), depth + 1);
    join([from], head);
    if (fate > 0.85) {
      join(loose, add('exit'));
      return [];
    }
    return loose;
  };
  const step = (): Piece => {
    const fate = chance();
    if (fate < 0.4) {
      const wait = add('wait');
      return { head: wait, loose: out(wait, 'next') };
    }
    if (fate < 0.5) {
      const record = add('record');
      return { head: record, loose: out(record, 'next') };
    }
    const send = add('send');
    return { head: send, loose: out(send, 'next') };
  };
  const bouncing = (): Piece => {
    const send = add('send');
    if (chance() < 0.5) return { head: send, loose: out(send, 'next', 'undeliverable') };
    const other = add('send');
    join(out(send, 'undeliverable'), other);
    return { head: send, loose: [...out(send, 'next'), ...out(other, 'next')] };
  };
  const split = (budget: number, depth: number): Piece => {
    const count = 1 + Math.floor(chance() * 3);
    const branches = Array.from({ length: count }, (_, index) => ({
      id: `b${String(index)}`,
      name: `Branch ${String(index)}`,
      condition: null,
    }));
    const head = add('split', { branches });
    const ways = out(head, ...branches.map(({ id }) => id), 'else');
    const loose = ways.flatMap((way) => branch(way, budget / ways.length, depth));
    return kept({ head, loose }, ways);
  };
  const experiment = (budget: number, depth: number): Piece => {
    const head = add('experiment');
    return {
      head,
      loose: [...branch({ source: head, port: 'champion' }, budget, depth), ...out(head, 'holdout')],
    };
  };
  const reaction = (budget: number, depth: number): Piece => {
    const isSingle = chance() < 0.5;
    const head = add('wait', {
      form: 'event',
      events: isSingle ? ['payment.received'] : ['promise.made', 'message.clicked'],
      deadline: { amount: 3, unit: 'days' },
    });
    const events = isSingle ? ['payment_received'] : ['promise_made', 'message_clicked'];
    const loose = out(head, ...events).flatMap((way) => branch(way, budget / 3, depth));
    return { head, loose: [...loose, ...branch({ source: head, port: 'timeout' }, budget / 3, depth)] };
  };
  const call = (budget: number, depth: number): Piece => {
    const head = add('task');
    const ways = out(head, 'reached', 'not-reached', 'expired');
    return kept({ head, loose: ways.flatMap((way) => branch(way, budget / 3, depth)) }, ways);
  };
  const again = (budget: number, depth: number): Piece => {
    const body = sequence(Math.max(1, budget - 1), depth + 1);
    const asked = add('wait', {
      form: 'event',
      events: ['promise.broken'],
      deadline: { amount: 3, unit: 'days' },
    });
    join(body.loose, asked);
    join(out(asked, 'promise_broken'), body.head);
    return { head: body.head, loose: out(asked, 'timeout') };
  };
  /** A piece all of whose branches have ended goes on by its last way out. */
  const kept = (piece: Piece, ways: readonly Loose[]): Piece => {
    if (piece.loose.length > 0) return piece;
    const last = ways.at(-1) ?? { source: piece.head, port: 'next' };
    for (const [key, { source, port }] of edges)
      if (source === last.source && port === last.port) edges.delete(key);
    const { head, loose } = step();
    join([last], head);
    return { ...piece, loose };
  };
  const piece = (budget: number, depth: number): Piece => {
    const fate = chance();
    if (budget < 4 || depth > 6 || fate < 0.35) return fate < 0.25 ? bouncing() : step();
    const part = 2 + chance() * Math.min(budget - 2, 40);
    if (fate < 0.6) return split(part, depth);
    if (fate < 0.7) return experiment(part, depth);
    if (fate < 0.85) return reaction(part, depth);
    if (fate < 0.92 || !withLoops) return call(part, depth);
    return again(Math.min(part, 12), depth);
  };
  const sequence = (budget: number, depth: number): Piece => {
    const end = nodes.size + budget;
    const first = piece(budget, depth);
    let { loose } = first;
    while (nodes.size < end && loose.length > 0) {
      const next = piece(end - nodes.size, depth);
      join(loose, next.head);
      loose = next.loose;
    }
    return { head: first.head, loose };
  };

  const entry = add('entry');
  const body = sequence(Math.max(1, size - 2), 0);
  join(out(entry, 'next'), body.head);
  join(body.loose, add('exit'));
  const empty = createStrategy('01930000-0000-7000-8000-00000000aa02', 'Structured', 'Europe/Berlin');
  // A piece that was drawn and then left out has no way to it.
  const reached = reachable('entry-0', edges);
  return {
    ...empty,
    nodes: Object.fromEntries([...nodes].filter(([id]) => reached.has(id))),
    edges: Object.fromEntries([...edges].filter(([, { source }]) => reached.has(source))),
  };
}

function reachable(start: string, edges: ReadonlyMap<string, Edge>): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  for (const { source, target } of edges.values()) next.set(source, [...(next.get(source) ?? []), target]);
  const found = new Set([start]);
  for (const id of found) for (const target of next.get(id) ?? []) found.add(target);
  return found;
}

/** Numbers between 0 and 1, the same for the same seed. */
function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
