import type { ExitReason } from '@/core/bundle';
import type { Customer, Effect, Journey, Note } from '@/core/contract';
import type { FactContext, Facts, FactValue } from '@/core/dictionary';
import { findZone, HOUR, localDay, type Instant, type Zone } from '@/core/lib';
import type { InterruptKind } from '@/core/policy';
import { learnFacts, tellsOfPerson } from './learn-facts';
import type { LoadedStrategy } from './program';

/**
 * A step in the making: a copy of the journey that may be written to, the customer to be replaced by another, and what
 * came of it so far. Lists and records are replaced, never written to, so the state that came in stays as it was.
 */
export type Draft = {
  readonly strategy: LoadedStrategy;
  readonly journey: Journey;
  customer: Customer;
  readonly effects: Effect[];
  readonly notes: Note[];
  readonly now: Instant;
  /** What durations count from: the due time of a timer that came at most an hour late, else now (S7). */
  base: Instant;
  /** Whether a timer brought us here more than twelve hours late (S7). */
  readonly isVeryLate: boolean;
  /** The waits that are over at this very instant, so that a loop through one waits for the next day. */
  passed: ReadonlySet<string> | undefined;
  /** Worked out when first asked for, and anew when facts are written. */
  states: ReadonlySet<InterruptKind> | undefined;
  context: FactContext | undefined;
  zones: readonly Zone[] | undefined;
};

/** Opens a draft on a copy of the journey. */
export function openDraft(
  strategy: LoadedStrategy,
  journey: Journey,
  customer: Customer,
  now: Instant,
  dueAt: Instant = now,
): Draft {
  const late = now - dueAt;
  const copy = { ...journey };
  copy.facts = addShared(journey.facts, customer.facts);
  return {
    strategy,
    journey: copy,
    customer,
    effects: [],
    notes: [],
    now,
    base: late <= HOUR ? dueAt : now,
    isVeryLate: late > 12 * HOUR,
    passed: undefined,
    states: undefined,
    context: undefined,
    zones: undefined,
  };
}

/** What was learnt of the customer on another of their journeys counts on this one too (S2). */
function addShared(facts: Facts, shared: Facts): Facts {
  for (const key in shared) if (facts[key] !== shared[key]) return { ...facts, ...shared };
  return facts;
}

const NO_VALUES: Note['values'] = {};

/** Writes down why something happened, at the operation where the journey stands. */
export function addNote(draft: Draft, code: string, values = NO_VALUES): void {
  draft.notes.push({ code, operation: draft.journey.at, values });
}

/** What conditions and tokens are read from, as of now. */
export function factContext(draft: Draft): FactContext {
  draft.context ??= {
    facts: draft.journey.facts,
    today: localDay(draft.strategy.zone, draft.now),
    constants: draft.strategy.constants,
    caseId: draft.journey.caseId,
  };
  return draft.context;
}

/** Writes facts on the case; what they say of the customer is kept for the customer's other journeys too. */
export function writeFacts(draft: Draft, facts: Facts): void {
  const known = draft.journey.facts;
  const learnt = tellsOfPerson(facts) ? learnFacts(draft.customer, facts, known) : undefined;
  draft.journey.facts = { ...known, ...(learnt?.told ?? facts) };
  if (learnt) draft.customer = learnt.customer;
  draft.states = undefined;
  draft.context = undefined;
  draft.zones = undefined;
}

/** One fact of the case; undefined when it is not known. */
export function factOf(draft: Draft, key: string): FactValue | undefined {
  return draft.journey.facts[key] ?? undefined;
}

/** All zones the customer may be in; the strategy's own where none is known. The first decides wall time. */
export function zonesOf(draft: Draft): readonly Zone[] {
  draft.zones ??= listZones(draft.customer, draft.strategy.zone);
  return draft.zones;
}

/** The zones of a customer, the first of which decides wall time; another where none is known. */
export function listZones({ zones }: Customer, other: Zone): readonly Zone[] {
  const known: Zone[] = [];
  for (const name of zones) {
    const zone = findZone(name);
    if (zone) known.push(zone);
  }
  return known.length > 0 ? known : [other];
}

/** The zone whose wall time counts. */
export function firstZone(draft: Draft): Zone {
  return zonesOf(draft)[0] ?? draft.strategy.zone;
}

/** The key of the effect of a visit, the present one unless told otherwise (S19). */
export function effectKey({ strategy, journey }: Draft, seq = journey.seq): string {
  return `${strategy.keyPrefix}${journey.caseId}/${journey.run}/${seq}/${journey.at}`;
}

/** Ends the journey. A `stop` also calls back what is not out yet. */
export function endJourney(draft: Draft, reason: ExitReason, how: 'end' | 'stop'): void {
  const { journey } = draft;
  if (how === 'stop') for (const { key } of journey.open) draft.effects.push({ kind: 'withdraw', key });
  draft.effects.push({ kind: 'complete', key: effectKey(draft), reason });
  journey.status = 'ended';
  journey.heldBy = null;
  journey.reason = reason;
  journey.endedAt = draft.now;
  journey.timer = null;
  journey.deferredSince = null;
  journey.open = [];
}
