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
import { DEMO_IDS } from '../mocks/data/demo-ids';

/** A way out that is still to be led somewhere. */
type Loose = { readonly source: string; readonly port: string };

/** Steps with one beginning; all their loose ways lead on to whatever comes next. */
type Piece = { readonly head: string; readonly loose: readonly Loose[] };

const MARKETS = ['Germany', 'United Kingdom', 'United States', 'France', 'Poland', 'Netherlands'];
const GROUPS = ['Likely to forget', 'Short of cash', 'High balance', 'First time late', 'Promised before'];
const REMINDERS = ['Friendly reminder', 'Did this slip your mind?', 'Quick reminder', 'Can we help?'];

/** How often, of a hundred pieces, each kind of piece is drawn while there is room for it. */
const SHARES = { split: 16, reaction: 12, call: 10, again: 16, experiment: 4 };

/**
 * A strategy of exactly that many steps as a bank draws it: markets side by side, in each of them messages, waits,
 * calls and splits whose branches meet again, nested, with about four loops to a hundred steps. The same count always
 * gives the same strategy.
 */
export function createLargeStrategy(count: number, id = '01940000-0000-7000-8000-0000000ffffe'): Strategy {
  const chance = chanceOf(count);
  const nodes = new Map<string, StrategyNode>();
  const edges = new Map<string, Edge>();

  const add = <Kind extends NodeKind>(
    kind: Kind,
    name: string,
    settings: NodeSettings[Kind] = NODE_DEFINITIONS[kind].createSettings(),
  ): string => {
    const made = kind === 'entry' ? 'entry' : `n${nodes.size}`;
    nodes.set(made, { id: made, kind, name, settings } as StrategyNode);
    return made;
  };
  const lead = (from: readonly Loose[], target: string) => {
    for (const { source, port } of from) {
      const edge = { source, port, target };
      edges.set(edgeKey(edge), edge);
    }
  };
  const pick = (list: readonly string[]) => list[Math.floor(chance() * list.length)] ?? '';
  const branches = (names: readonly string[]) =>
    names.map((name, at) => ({
      id: `b${at}`,
      name,
      condition: { kind: 'segment', segment: DEMO_IDS.highBalance, member: at % 2 === 0 } as const,
    }));
  const follow = (head: string, port: string, steps: number, depth: number): readonly Loose[] => {
    if (steps < 1) return [{ source: head, port }];
    const body = line(steps, depth + 1);
    lead([{ source: head, port }], body.head);
    return body.loose;
  };

  const message = (): Piece => {
    const isText = chance() < 0.4;
    const channel = isText
      ? ({ channel: 'sms', template: DEMO_IDS.shortReminder } as const)
      : ({ channel: 'email', template: DEMO_IDS.friendlyReminder } as const);
    const head = add('send', `${pick(REMINDERS)} ${nodes.size}`, {
      channels: [channel],
      expiresAfterHours: 72,
    });
    return { head, loose: ['next', 'undeliverable'].map((port) => ({ source: head, port })) };
  };
  const pause = (): Piece => {
    const duration = { amount: 1 + Math.floor(chance() * 9), unit: 'days' } as const;
    const head = add('wait', '', { form: 'duration', duration, at: '10:00' });
    return { head, loose: [{ source: head, port: 'next' }] };
  };
  /** A message, and time for it to work. */
  const reminder = (): Piece => {
    const { head } = pause();
    const sent = message();
    lead([{ source: head, port: 'next' }], sent.head);
    return { head, loose: sent.loose };
  };
  const split = (steps: number, depth: number): Piece => {
    const names = GROUPS.slice(0, 1 + Math.floor(chance() * 2));
    const head = add('split', `By balance ${nodes.size}`, { branches: branches(names) });
    const ports = [...names.map((_, at) => `b${at}`), 'else'];
    const each = Math.floor((steps - 1) / ports.length);
    return { head, loose: ports.flatMap((port) => follow(head, port, each, depth)) };
  };
  const reaction = (steps: number, depth: number): Piece => {
    const head = add('wait', `Time to react ${nodes.size}`, {
      form: 'event',
      events: ['promise.made'],
      deadline: { amount: 3, unit: 'days' },
    });
    const each = Math.floor((steps - 1) / 2);
    const loose = ['promise_made', 'timeout'].flatMap((port) => follow(head, port, each, depth));
    return { head, loose };
  };
  const call = (): Piece => {
    const { head } = pause();
    const task = add('task', `Call ${nodes.size}`, {
      ...NODE_DEFINITIONS.task.createSettings(),
      script: DEMO_IDS.callScript,
    });
    lead([{ source: head, port: 'next' }], task);
    const ports = ['reached', 'not-reached', 'expired', 'undeliverable'];
    return { head, loose: ports.map((port) => ({ source: task, port })) };
  };
  const experiment = (steps: number, depth: number): Piece => {
    const head = add('experiment', `Champion or challenger ${nodes.size}`);
    const loose = follow(head, 'champion', steps - 1, depth);
    return { head, loose: [...loose, { source: head, port: 'holdout' }] };
  };
  /** A reminder that is sent again until there is an answer, three times at most. */
  const again = (): Piece => {
    const { head, loose } = reminder();
    const asked = add('wait', `Promise kept? ${nodes.size}`, {
      form: 'event',
      events: ['promise.broken'],
      deadline: { amount: 4, unit: 'days' },
    });
    lead(loose, asked);
    lead([{ source: asked, port: 'promise_broken' }], head);
    return { head, loose: [{ source: asked, port: 'timeout' }] };
  };
  const piece = (room: number, depth: number): Piece => {
    const fate = chance() * 100;
    let mark = SHARES.split;
    if (room >= 5 && depth < 5 && fate < mark) return split(Math.min(room, 8 + chance() * 22), depth);
    if (room >= 4 && fate < (mark += SHARES.reaction)) return reaction(Math.min(room, 9), depth);
    if (room >= 2 && fate < (mark += SHARES.call)) return call();
    if (room >= 3 && fate < (mark += SHARES.again)) return again();
    if (room >= 3 && fate < mark + SHARES.experiment) return experiment(Math.min(room, 6), depth);
    return room >= 2 && fate < 80 ? reminder() : pause();
  };
  /** Pieces one behind the other until there are that many steps more. */
  const line = (steps: number, depth: number): Piece => {
    const end = nodes.size + steps;
    const first = piece(steps, depth);
    let { loose } = first;
    while (nodes.size < end) {
      const next = piece(end - nodes.size, depth);
      lead(loose, next.head);
      loose = next.loose;
    }
    return { head: first.head, loose };
  };

  const entry = add('entry', '');
  const markets = MARKETS.slice(0, Math.max(1, Math.min(MARKETS.length, Math.floor(count / 100))));
  const first = add('split', 'By market', { branches: branches(markets) });
  lead([{ source: entry, port: 'next' }], first);
  const each = Math.floor((count - 3) / (markets.length + 1));
  const ends = markets.flatMap((_, at) => follow(first, `b${at}`, each, 0));
  const last = follow(first, 'else', count - 1 - nodes.size, 0);
  lead([...ends, ...last], add('exit', ''));
  const empty = createStrategy(id, `A strategy of ${count} steps`, 'Europe/Berlin');
  return {
    ...empty,
    nodes: Object.fromEntries(nodes),
    edges: Object.fromEntries(edges),
    settings: { ...empty.settings, calendar: 'DE' },
  };
}

/** Numbers between 0 and 1, the same ones for the same seed. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
