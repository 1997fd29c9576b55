import type { BundleReference } from '@/core/bundle';
import {
  isCustomerEvent,
  type Customer,
  type Effect,
  type HistoryEntry,
  type Journey,
  type JourneyEvent,
} from '@/core/contract';
import type { Instant } from '@/core/lib';
import type { Program } from './program';
import { createCustomer } from './start-journey';
import { step } from './step';
import { dueTimeOf } from './timer';

/** All that is kept of one customer: what the journeys share, and the journeys by case id. */
export type CustomerState = {
  readonly customer: Customer;
  readonly journeys: Readonly<Record<string, Journey>>;
};

/** An event with the case it is addressed to; it counts from its own instant on. */
export type Addressed = { readonly caseId: string; readonly event: JourneyEvent };

/** A pretended outside: effects in, the events they will cause out, each with its instant. */
export interface World {
  /** `journey` is the one the effect comes from, as the step left it. */
  react(effect: Effect, caseId: string, at: Instant, journey: Journey): readonly Addressed[];
}

/** What a drive leaves: the state, the events not yet due (in order), and everything that happened, in order. */
export type Driven = {
  readonly state: CustomerState | undefined;
  readonly inbox: readonly Addressed[];
  readonly trace: readonly HistoryEntry[];
};

/**
 * The only loop of "step and due timers": takes one customer through events and timers up to and including `until`.
 * At one instant events come before timers, then the earlier due time, then case id (S5). `programs` finds the
 * program a journey is pinned to. Splitting a drive in two gives the same as one. `from` is when the runner woke up:
 * what was due before happens then, late (S7); a virtual clock is never late and leaves it out.
 */
export function drive(
  programs: (bundle: BundleReference) => Program,
  state: CustomerState | undefined,
  inbox: readonly Addressed[],
  until: Instant,
  world?: World,
  from: Instant = Number.NEGATIVE_INFINITY,
): Driven {
  const waiting = [...inbox].sort(byInstant);
  const journeys: Record<string, Journey> = { ...state?.journeys };
  let customer = state?.customer;
  const trace: HistoryEntry[] = [];
  // Time never goes back: a timer that was due while its journey was paused comes late, after the resume.
  let now = from;

  const take = (caseId: string, event: JourneyEvent): void => {
    const journey = journeyOf(journeys, caseId) ?? null;
    customer ??= event.type === 'start' ? createCustomer(event.data.case) : undefined;
    const bundle = event.type === 'start' ? event.data.bundle : journey?.bundle;
    if (!customer || !bundle) return;
    const result = step(programs(bundle), { journey, customer }, event, now);
    if (result.journey === journey && result.notes.length === 0) return;
    customer = result.customer;
    if (result.journey) journeys[caseId] = result.journey;
    trace.push({ at: now, caseId, event });
    for (const note of result.notes) trace.push({ at: now, caseId, note });
    for (const effect of result.effects) {
      trace.push({ at: now, caseId, effect });
      if (!world || !result.journey) continue;
      for (const caused of world.react(effect, caseId, now, result.journey)) insert(waiting, caused);
    }
  };

  for (;;) {
    const [first] = waiting;
    const timer = earliestTimer(journeys);
    const eventAt = first ? first.event.at : Number.POSITIVE_INFINITY;
    const timerAt = timer ? timer.dueAt : Number.POSITIVE_INFINITY;
    if (Math.min(eventAt, timerAt) > until) break;
    if (first && eventAt <= timerAt) {
      waiting.shift();
      now = Math.max(now, eventAt);
      for (const caseId of addresseesOf(first, journeys)) take(caseId, first.event);
    } else if (timer) {
      const { caseId, dueAt, id } = timer;
      now = Math.max(now, dueAt);
      take(caseId, { id: `timer/${caseId}/${String(id)}`, type: 'timer', at: dueAt, data: { timer: id } });
    }
  }
  return { state: customer ? { customer, journeys } : undefined, inbox: waiting, trace };
}

/** When a customer next needs attention: the earliest event or timer; null when neither is pending. */
export function nextDue(state: CustomerState | undefined, inbox: readonly Addressed[]): Instant | null {
  const timer = state ? earliestTimer(state.journeys) : undefined;
  const due = Math.min(timer?.dueAt ?? Number.POSITIVE_INFINITY, ...inbox.map(({ event }) => event.at));
  return Number.isFinite(due) ? due : null;
}

type PendingTimer = { readonly caseId: string; readonly dueAt: Instant; readonly id: number };

function earliestTimer(journeys: Readonly<Record<string, Journey>>): PendingTimer | undefined {
  let found: PendingTimer | undefined;
  for (const [caseId, journey] of Object.entries(journeys)) {
    const dueAt = dueTimeOf(journey);
    if (dueAt === undefined || !journey.timer) continue;
    if (!found || dueAt < found.dueAt || (dueAt === found.dueAt && caseId < found.caseId)) {
      found = { caseId, dueAt, id: journey.timer.id };
    }
  }
  return found;
}

/**
 * A customer's event reaches each of their open journeys, in the order of case ids (S2); where none is open, the one it
 * is addressed to, so that it is known when another starts.
 */
function addresseesOf({ caseId, event }: Addressed, journeys: Readonly<Record<string, Journey>>): string[] {
  if (!isCustomerEvent(event)) return [caseId];
  const open = Object.keys(journeys).filter((id) => journeys[id]?.status !== 'ended');
  return open.length > 0 ? open.sort() : [caseId];
}

/** The journey of a case, if there is one. Case ids come from outside: what every object has is no journey. */
export function journeyOf(journeys: Readonly<Record<string, Journey>>, caseId: string): Journey | undefined {
  return Object.hasOwn(journeys, caseId) ? journeys[caseId] : undefined;
}

/** At one instant a case starts before anything happens to it; all else goes by ids, so that no runner's order counts. */
function byInstant(one: Addressed, other: Addressed): number {
  return (
    one.event.at - other.event.at ||
    compare(one.caseId, other.caseId) ||
    Number(other.event.type === 'start') - Number(one.event.type === 'start') ||
    compare(one.event.id, other.event.id)
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function insert(waiting: Addressed[], entry: Addressed): void {
  let at = waiting.length;
  while (at > 0) {
    const before = waiting[at - 1];
    if (!before || byInstant(before, entry) <= 0) break;
    at -= 1;
  }
  waiting.splice(at, 0, entry);
}
