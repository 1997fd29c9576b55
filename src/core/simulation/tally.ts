import type { Effect, HistoryEntry, Journey, RunCounts } from '@/core/contract';
import type { CustomerState } from '@/core/interpreter';
import type { Channel } from '@/core/lib';
import { readEffectKey } from './effect-key';

/** Totals of nothing. */
export function createCounts(): RunCounts {
  return { journeys: 0, active: 0, ended: {}, reached: {}, waiting: {}, contacts: {} };
}

/** One customer before and after a drive, and what happened between. */
export type DrivenCustomer = {
  readonly before: CustomerState | undefined;
  readonly after: CustomerState | undefined;
  readonly trace: readonly HistoryEntry[];
  /** The operations each case had reached before. */
  readonly reached: ReachedOperations;
};

/** The operations that each case has reached, by case id. */
export type ReachedOperations = Readonly<Record<string, readonly string[]>>;

/** Totals by strategy that grow customer by customer. */
export interface Tally {
  /** Adds one customer's drive; comes back with the operations each case has reached now. */
  add(driven: DrivenCustomer): ReachedOperations;
  /** The totals so far of every strategy that was touched. */
  counts(): ReadonlyMap<string, RunCounts>;
}

type Growing = {
  journeys: number;
  active: number;
  readonly ended: Record<string, number>;
  readonly reached: Record<string, number>;
  readonly waiting: Record<string, number>;
  readonly contacts: Record<string, number>;
};

/**
 * Counts journeys as they are driven, from earlier totals on. Adding the same customers in any order or in any
 * number of steps gives the same totals.
 */
export function createTally(earlier: (strategy: string) => RunCounts | undefined = () => undefined): Tally {
  const totals = new Map<string, Growing>();

  function totalOf(strategy: string): Growing {
    const known = totals.get(strategy);
    if (known) return known;
    const from = earlier(strategy) ?? createCounts();
    const grown = {
      journeys: from.journeys,
      active: from.active,
      ended: { ...from.ended },
      reached: { ...from.reached },
      waiting: { ...from.waiting },
      contacts: { ...from.contacts },
    };
    totals.set(strategy, grown);
    return grown;
  }

  function move(journey: Journey, by: 1 | -1): void {
    const total = totalOf(journey.strategy);
    total.journeys += by;
    if (journey.status === 'ended') change(total.ended, journey.reason ?? 'completed', by);
    else {
      total.active += by;
      change(total.waiting, journey.at, by);
    }
  }

  return {
    add({ before, after, trace, reached }) {
      const journeys = Object.values(after?.journeys ?? {});
      for (const journey of Object.values(before?.journeys ?? {})) move(journey, -1);
      for (const journey of journeys) move(journey, 1);
      const visited = visitsOf(trace);
      const grown: Record<string, readonly string[]> = { ...reached };
      for (const journey of journeys) {
        // A case may be called by a word that every object answers to.
        const known = Object.hasOwn(reached, journey.caseId) ? (reached[journey.caseId] ?? []) : [];
        const total = totalOf(journey.strategy);
        const fresh = [...(visited.get(journey.caseId) ?? []), journey.at].filter(
          (operation) => !known.includes(operation),
        );
        const added = [...new Set(fresh)];
        for (const operation of added) change(total.reached, operation, 1);
        if (added.length > 0) grown[journey.caseId] = [...known, ...added];
      }
      for (const entry of trace) {
        const channel = 'effect' in entry ? contactOf(entry.effect) : undefined;
        const strategy = channel && after?.journeys[entry.caseId]?.strategy;
        if (channel && strategy !== undefined) change(totalOf(strategy).contacts, channel, 1);
      }
      return grown;
    },
    counts: () => totals,
  };
}

/** The channel of a contact: a message that is sent, or a call that is handed to a person. */
function contactOf(effect: Effect): Channel | undefined {
  if (effect.kind === 'send') return effect.channel;
  return effect.kind === 'task' && effect.activity === 'call' ? 'call' : undefined;
}

/** Adds to a count; a count of nothing is not kept, so that totals compare by value. */
function change(counts: Record<string, number>, key: string, by: number): void {
  const value = (counts[key] ?? 0) + by;
  if (value === 0) Reflect.deleteProperty(counts, key);
  else counts[key] = value;
}

/** The operations a trace passes through, by case: notes and effects name theirs. */
function visitsOf(trace: readonly HistoryEntry[]): ReadonlyMap<string, readonly string[]> {
  const visits = new Map<string, string[]>();
  for (const entry of trace) {
    const operation = operationOf(entry);
    if (operation === undefined) continue;
    const list = visits.get(entry.caseId);
    if (list) list.push(operation);
    else visits.set(entry.caseId, [operation]);
  }
  return visits;
}

function operationOf(entry: HistoryEntry): string | undefined {
  if ('note' in entry) return entry.note.operation ?? undefined;
  if (!('effect' in entry) || entry.effect.kind === 'schedule') return undefined;
  return readEffectKey(entry.effect.key)?.operation;
}
