import type { Case, Customer, Journey, RunnerEvent } from '@/core/contract';
import { findZone, type Instant } from '@/core/lib';
import { advance } from './advance';
import { stopByInterrupt } from './check-interrupts';
import { addNote, factContext, listZones, openDraft } from './draft';
import { addDuration } from './due-time';
import { consentFacts, readConsents } from './learn-facts';
import type { LoadedEntry } from './operations/enter';
import { operationAt, type LoadedStrategy, type Program } from './program';
import type { StepResult, StepState } from './step';

type Start = Extract<RunnerEvent, { type: 'start' }>;

/** What is known of a customer before anything has happened: zones and consents as the case brings them. */
export function createCustomer({ customerId, facts }: Case): Customer {
  const zone = facts['customer.timezone'];
  return {
    id: customerId,
    zones: typeof zone === 'string' && findZone(zone) ? [zone] : [],
    contacts: [],
    consents: readConsents(facts),
    failedChannels: [],
    arms: {},
    facts: {},
  };
}

/**
 * Starts a journey, if the entry admits the case: anew, or once more where the re-entry rule allows it. A case that
 * is already on its way stays as it is. Interrupts are asked before the first operation.
 */
export function startJourney(program: Program, state: StepState, event: Start, now: Instant): StepResult {
  const { case: subject, strategy: strategyId } = event.data;
  const strategy = program.strategies.get(strategyId);
  if (!strategy) throw new Error(`Bundle ${program.reference.id} has no strategy ${strategyId}.`);
  const previous = state.journey;
  if (previous && (previous.status !== 'ended' || previous.seen.includes(event.id))) return unchanged(state);
  if (previous && !mayReturn(strategy, previous, state.customer, now)) {
    return { ...unchanged(state), notes: [{ code: 're-entry-refused', operation: null, values: {} }] };
  }
  const customer = addBrought(state.customer, createCustomer(subject));
  const draft = openDraft(strategy, createJourney(strategy, event, now, previous, customer), customer, now);
  const entry = operationAt(strategy, strategy.definition.entry) as LoadedEntry;
  if (!entry.admits(factContext(draft))) {
    return {
      ...unchanged(state),
      notes: [{ code: 'not-admitted', operation: strategy.definition.entry, values: {} }],
    };
  }
  addNote(draft, 'started', { run: draft.journey.run });
  if (!stopByInterrupt(draft, 'all')) advance(draft, strategy.definition.entry);
  return { journey: draft.journey, customer: draft.customer, effects: draft.effects, notes: draft.notes };
}

function unchanged(state: StepState): StepResult {
  return { ...state, effects: [], notes: [] };
}

/** Coming from another strategy is no return. Days keep the wall time at which the journey ended (S8). */
function mayReturn(strategy: LoadedStrategy, previous: Journey, customer: Customer, now: Instant): boolean {
  if (previous.strategy !== strategy.id) return true;
  const { reentry } = strategy.definition;
  if (reentry.rule === 'never') return false;
  const [zone = strategy.zone] = listZones(customer, strategy.zone);
  const rest = { amount: reentry.days, unit: 'days' } as const;
  const from = addDuration(previous.endedAt ?? now, rest, zone, strategy.calendar);
  return from !== undefined && from <= now;
}

/** What the customer has told us since outranks what the case brings along; a zone it brings is one more candidate (S8). */
function addBrought(known: Customer, brought: Customer): Customer {
  return {
    ...known,
    zones: [...new Set([...known.zones, ...brought.zones])],
    consents: { ...brought.consents, ...known.consents },
  };
}

/** The ids taken by earlier runs come along: what was delivered twice must not count for the new run. */
function createJourney(
  strategy: LoadedStrategy,
  { id, data: { case: subject } }: Start,
  now: Instant,
  previous: Journey | null,
  customer: Customer,
): Journey {
  return {
    caseId: subject.id,
    customerId: subject.customerId,
    strategy: strategy.id,
    bundle: strategy.bundle,
    run: (previous?.run ?? 0) + 1,
    status: 'active',
    heldBy: null,
    at: strategy.definition.entry,
    enteredAt: now,
    startedAt: now,
    endedAt: null,
    reason: null,
    seq: 0,
    timer: null,
    deferredSince: null,
    facts: { ...subject.facts, ...consentFacts(customer), ...customer.facts },
    seen: [...(previous?.seen ?? []), id],
    open: [],
  };
}
