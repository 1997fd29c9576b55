import type { SegmentConditions } from '@/core/condition';
import { DAY } from '@/core/lib';
import type { StrategyNode } from '../nodes';
import { skipDisabled } from '../skip-disabled';
import type { Strategy } from '../strategy';
import { entryDays, type DaysPastDue } from './entry-days';
import { reachOfFailures } from './failure-reach';
import { findComponents, type Ways } from './find-components';
import { paceOf, type Moment, type Pace } from './pace';

/** The first and the last day on which a case can come to a node; the last is infinite where nothing bounds it. */
export type DayRange = { readonly earliest: number; readonly latest: number };

/** The days of a strategy, and what they count: days past due, or days since the case came in (the first is 0). */
export type DayReckoning = {
  readonly counts: 'past-due' | 'since-entry';
  /** By node; what no entry leads to and what is switched off is not in it. */
  readonly days: ReadonlyMap<string, DayRange>;
  /** The day a node names itself: the first one the entry lets in, or that of a wait until n days past due. */
  readonly named: ReadonlyMap<string, number>;
};

type Way = { readonly from: number; readonly to: number; readonly pace: Pace };

/**
 * On which days a case can come to each node. Days are counted past due when the entry's condition (with the segments
 * it names) says how late a claim must be at least; otherwise since it came in.
 *
 * Counted are: the range of days on which the entry lets cases in, at any time of day; every wait, from its event (at
 * once) to its deadline; waits until the due date or some days from it, while days are counted past due; tasks, from
 * their outcome (at once) to their time limit; business days over the best and the worst stretch of the calendar; the
 * failure of a message, which may come until the first wait after it ends. Wherever there is a way round, the last day
 * is open, as it is behind a wait until any other date of the case.
 *
 * Not counted is what no drawing shows: contact windows, caps and gaps (they can put a contact off by up to 14 days),
 * interrupts that hold, pauses, late runners, due dates that change on the way, customers in another zone and the
 * change of clocks.
 */
export function reckonDays(drawn: Strategy, segments: SegmentConditions = new Map()): DayReckoning {
  const strategy = skipDisabled(drawn);
  const admitted = admittedDays(strategy, segments);
  const isPastDue = Number.isFinite(admitted.from) && admitted.from <= admitted.to;
  const first: DaysPastDue = isPastDue ? admitted : { from: 0, to: 0 };
  const nodes = nodesOnPaths(strategy);
  const ways = waysBetween(strategy, nodes, isPastDue);
  const course = chart(nodes.length, ways);
  const earliest = findEarliest(nodes, course, first.from * DAY);
  const latest = findLatest(nodes, course, (first.to + 1) * DAY - 1);
  return {
    counts: isPastDue ? 'past-due' : 'since-entry',
    days: new Map(
      nodes.map(({ id }, at) => [id, { earliest: dayOf(earliest[at]), latest: dayOf(latest[at]) }]),
    ),
    named: new Map(
      nodes.flatMap((node): [string, number][] => {
        if (node.kind === 'entry') return [[node.id, first.from]];
        if (!isPastDue || node.kind !== 'wait' || node.settings.form !== 'date') return [];
        return node.settings.field === 'claim.dueDate' ? [[node.id, node.settings.offsetDays]] : [];
      }),
    ),
  };
}

function dayOf(moment: Moment = Number.POSITIVE_INFINITY): number {
  return Math.floor(moment / DAY);
}

function admittedDays({ nodes }: Strategy, segments: SegmentConditions): DaysPastDue {
  const entry = Object.values(nodes).find((node) => node.kind === 'entry');
  return entryDays(entry?.kind === 'entry' ? entry.settings.condition : null, segments);
}

/** What an entry leads to, a node always after one that leads to it. */
function nodesOnPaths({ nodes, edges }: Strategy): readonly StrategyNode[] {
  const ahead = new Map<string, string[]>();
  for (const { source, target } of Object.values(edges)) {
    const known = ahead.get(source);
    if (known) known.push(target);
    else ahead.set(source, [target]);
  }
  const found = new Set(
    Object.values(nodes)
      .filter(({ kind }) => kind === 'entry')
      .map(({ id }) => id),
  );
  for (const id of found) for (const next of ahead.get(id) ?? []) found.add(next);
  return [...found].flatMap((id) => nodes[id] ?? []);
}

function waysBetween(
  { edges, settings }: Strategy,
  nodes: readonly StrategyNode[],
  isPastDue: boolean,
): readonly Way[] {
  const { calendar } = settings;
  const place = new Map(nodes.map(({ id }, at) => [id, at]));
  const placed = Object.values(edges).flatMap(({ source, port, target }) => {
    const [from, to] = [place.get(source), place.get(target)];
    return from === undefined || to === undefined ? [] : { from, port, to };
  });
  const failing = new Set(placed.flatMap(({ from, port }) => (port === 'undeliverable' ? from : [])));
  const reach = failuresBehind(nodes, placed, { calendar, isPastDue });
  return placed.flatMap(({ from, port, to }) => {
    const node = nodes[from];
    if (!node) return [];
    const behind = port === 'undeliverable' && node.kind === 'send' ? reach.get(from) : undefined;
    const pace = behind ?? paceOf(node, port, { calendar, isPastDue, hasUndeliverable: failing.has(from) });
    return { from, to, pace };
  });
}

type Placed = { readonly from: number; readonly port: string; readonly to: number };

/** When a message that failed can leave by its undeliverable way: at once, or while the first wait after it lasts. */
function failuresBehind(
  nodes: readonly StrategyNode[],
  ways: readonly Placed[],
  context: { calendar: Strategy['settings']['calendar']; isPastDue: boolean },
): ReadonlyMap<number, Pace> {
  const sent = ways.filter(({ from, port }) => port === 'next' && nodes[from]?.kind === 'send');
  if (sent.length === 0) return new Map();
  const reach = reachOfFailures(nodes, linksOf(nodes.length, ways), context);
  return new Map(
    sent.flatMap(({ from, to }): [number, Pace][] => {
      const behind = reach[to];
      if (!behind) return [];
      const longest = (arrival: Moment) => Math.max(arrival + behind.after, behind.until);
      return [[from, { soonest: (arrival) => arrival, longest }]];
    }),
  );
}

function linksOf(count: number, ways: readonly { from: number; to: number }[]): Ways {
  const links: number[][] = Array.from({ length: count }, () => []);
  for (const { from, to } of ways) links[from]?.push(to);
  return links;
}

/** The ways out of each node, and the nodes in circles that lead to one another, along the ways. */
type Course = {
  readonly leaving: readonly (readonly Way[])[];
  readonly circles: readonly (readonly number[])[];
};

function chart(count: number, ways: readonly Way[]): Course {
  const leaving: Way[][] = Array.from({ length: count }, () => []);
  for (const way of ways) leaving[way.from]?.push(way);
  return { leaving, circles: findComponents(linksOf(count, ways)).reverse() };
}

/** The first moments: a node whose moment has become earlier is asked again. Without circles, each is asked once. */
function findEarliest(
  nodes: readonly StrategyNode[],
  { leaving, circles }: Course,
  start: Moment,
): readonly Moment[] {
  const moments = nodes.map(({ kind }) => (kind === 'entry' ? start : Number.POSITIVE_INFINITY));
  for (const circle of circles) {
    const isMember = circle.length > 1 ? new Set(circle) : undefined;
    let waiting = [...circle];
    while (waiting.length > 0) {
      const again = new Set<number>();
      for (const at of waiting) {
        const arrival = moments[at] ?? Number.POSITIVE_INFINITY;
        for (const { to, pace } of leaving[at] ?? []) {
          const moment = pace.soonest(arrival);
          if (moment >= (moments[to] ?? Number.POSITIVE_INFINITY)) continue;
          moments[to] = moment;
          if (isMember?.has(to) === true) again.add(to);
        }
      }
      waiting = [...again];
    }
  }
  return moments;
}

/** The last moments, circle by circle along the ways; in a circle there is none. */
function findLatest(
  nodes: readonly StrategyNode[],
  { leaving, circles }: Course,
  end: Moment,
): readonly Moment[] {
  const moments = nodes.map(({ kind }) => (kind === 'entry' ? end : Number.NEGATIVE_INFINITY));
  for (const circle of circles) {
    for (const at of circle) {
      const ways = leaving[at] ?? [];
      const isCircle = circle.length > 1 || ways.some(({ to }) => to === at);
      if (isCircle) moments[at] = Number.POSITIVE_INFINITY;
      for (const { to, pace } of ways)
        moments[to] = Math.max(moments[to] ?? end, pace.longest(moments[at] ?? end));
    }
  }
  return moments;
}
