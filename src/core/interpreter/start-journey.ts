import type { Case, Customer, Journey, RunnerEvent } from '@/core/contract';
import { CHANNELS, localDay, DAY, type Instant } from '@/core/lib';
import { advance } from './advance';
import { stopByInterrupt } from './check-interrupts';
import { addNote, openDraft } from './draft';
import type { LoadedEntry } from './operations/enter';
import { operationAt, type LoadedStrategy, type Program } from './program';
import type { StepResult, StepState } from './step';

type Start = Extract<RunnerEvent, { type: 'start' }>;

/** What is known of a customer before anything has happened: zones and consents as the case brings them. */
export function createCustomer({ customerId, facts }: Case): Customer {
  const zone = facts['customer.timezone'];
  return {
    id: customerId,
    zones: typeof zone === 'string' ? [zone] : [],
    contacts: [],
    consents: Object.fromEntries(
      CHANNELS.flatMap((channel) => {
        const consent = facts[`consent.${channel}`];
        return consent === 'granted' || consent === 'denied' ? [[channel, consent]] : [];
      }),
    ),
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
  if (previous && previous.status !== 'ended') return unchanged(state);
  if (previous && !mayReturn(strategy, previous, now)) {
    return { ...unchanged(state), notes: [{ code: 're-entry-refused', operation: null, values: {} }] };
  }
  const customer = addConsents(state.customer, createCustomer(subject));
  const journey = createJourney(strategy, subject, event.id, now, previous?.run ?? 0, customer);
  const draft = openDraft(strategy, journey, customer, now);
  const entry = operationAt(strategy, strategy.definition.entry) as LoadedEntry;
  const context = {
    facts: journey.facts,
    today: localDay(strategy.zone, now),
    constants: strategy.constants,
    caseId: subject.id,
  };
  if (!entry.admits(context)) {
    return {
      ...unchanged(state),
      notes: [{ code: 'not-admitted', operation: strategy.definition.entry, values: {} }],
    };
  }
  addNote(draft, 'started', { run: journey.run });
  if (!stopByInterrupt(draft, 'all')) advance(draft, strategy.definition.entry);
  return { journey: draft.journey, customer: draft.customer, effects: draft.effects, notes: draft.notes };
}

function unchanged(state: StepState): StepResult {
  return { ...state, effects: [], notes: [] };
}

function mayReturn({ definition }: LoadedStrategy, { endedAt }: Journey, now: Instant): boolean {
  const { reentry } = definition;
  return reentry.rule === 'after-days' && now - (endedAt ?? now) >= reentry.days * DAY;
}

/** What the customer has told us since outranks what the case brings along. */
function addConsents(known: Customer, brought: Customer): Customer {
  return {
    ...known,
    zones: known.zones.length > 0 ? known.zones : brought.zones,
    consents: { ...brought.consents, ...known.consents },
  };
}

function createJourney(
  strategy: LoadedStrategy,
  subject: Case,
  eventId: string,
  now: Instant,
  runs: number,
  customer: Customer,
): Journey {
  return {
    caseId: subject.id,
    customerId: subject.customerId,
    strategy: strategy.id,
    bundle: strategy.bundle,
    run: runs + 1,
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
    facts: { ...subject.facts, ...customer.facts },
    seen: [eventId],
    open: [],
  };
}
