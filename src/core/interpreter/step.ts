import type { Customer, Effect, Journey, JourneyEvent, Note, OutsideEvent } from '@/core/contract';
import { EVENTS } from '@/core/contract';
import type { Instant } from '@/core/lib';
import { advance, arriveAgain } from './advance';
import { stopByInterrupt } from './check-interrupts';
import { addNote, endJourney, openDraft, type Draft } from './draft';
import { foldEvent } from './fold-event';
import type { LoadedOperation } from './loaded-operation';
import { operationAt, type LoadedStrategy, type Program } from './program';
import { startJourney } from './start-journey';

/** The state a step works on: one journey (null before its start) and what its customer's journeys share. */
export type StepState = { readonly journey: Journey | null; readonly customer: Customer };

/** The state after a step, what the outside is asked to do, and why everything happened. */
export type StepResult = StepState & { readonly effects: readonly Effect[]; readonly notes: readonly Note[] };

/**
 * The meaning of a bundle: a state and an event at an instant in, the next state and effects out. It reads no clock,
 * draws no chance, does no I/O and renders nothing. Duplicate and stale events come back unchanged (same references).
 * Throws only when the journey belongs to another bundle than the program's, or a start names a strategy it lacks.
 */
export function step(program: Program, state: StepState, event: JourneyEvent, now: Instant): StepResult {
  if (event.type === 'start') return startJourney(program, state, event, now);
  const { journey, customer } = state;
  if (journey === null || isStale(journey, event)) return { ...state, effects: [], notes: [] };
  const strategy = strategyOf(program, journey);
  if (journey.status === 'ended') return tellCustomer(strategy, journey, customer, event, now);
  const draft = openDraft(strategy, journey, customer, now, dueTimeOf(journey, event));
  if (event.type !== 'timer') draft.journey.seen = [...journey.seen, event.id];
  const failedAt =
    event.type === 'message.failed' || event.type === 'message.expired'
      ? undeliverableWay(draft, event.data.key)
      : undefined;
  if (isOutside(event)) foldEvent(draft, event);
  respond(draft, event, failedAt);
  return { journey: draft.journey, customer: draft.customer, effects: draft.effects, notes: draft.notes };
}

/** An event taken before, or a timer that is not the pending one or whose clock stands still. */
function isStale({ seen, status, timer }: Journey, event: JourneyEvent): boolean {
  if (event.type !== 'timer') return seen.includes(event.id);
  return status !== 'active' || timer?.id !== event.data.timer || timer.remaining !== null;
}

function strategyOf(program: Program, { caseId, strategy: id, bundle }: Journey): LoadedStrategy {
  const strategy = program.strategies.get(id);
  if (!strategy || bundle.digest !== program.reference.digest) {
    throw new Error(`Journey ${caseId} runs on bundle ${bundle.digest}, not on ${program.reference.digest}.`);
  }
  return strategy;
}

function dueTimeOf({ timer }: Journey, event: JourneyEvent): Instant | undefined {
  return event.type === 'timer' ? timer?.dueAt : undefined;
}

function isOutside(event: JourneyEvent): event is OutsideEvent {
  return Object.hasOwn(EVENTS, event.type);
}

/**
 * A closed journey stays closed (S4.1), but what an event says of the customer (a death, an opt-out, a dead address)
 * is kept: it stands in the way of the journeys to come. Its id is remembered, so that it is told once.
 */
function tellCustomer(
  strategy: LoadedStrategy,
  journey: Journey,
  customer: Customer,
  event: JourneyEvent,
  now: Instant,
): StepResult {
  const draft = openDraft(strategy, journey, customer, now);
  if (isOutside(event)) foldEvent(draft, event);
  if (draft.customer === customer) return { journey, customer, effects: [], notes: [] };
  const told = { ...journey, seen: [...journey.seen, event.id] };
  return { journey: told, customer: draft.customer, effects: [], notes: [] };
}

/** S4.3 to S4.5: what an operator orders, the interrupts in their order, then whatever waits for the event. */
function respond(draft: Draft, event: JourneyEvent, failedAt: string | undefined): void {
  const { journey } = draft;
  if (event.type === 'cancel') {
    addNote(draft, 'cancelled', { reason: event.data.reason });
    endJourney(draft, 'cancelled', 'stop');
    return;
  }
  if (event.type === 'pause') {
    pause(draft);
    return;
  }
  if (event.type === 'resume' && journey.status === 'paused') {
    journey.status = journey.heldBy === null ? 'active' : 'held';
    addNote(draft, 'resumed');
  }
  if (stopByInterrupt(draft, 'protective') || journey.status === 'paused') return;
  const waiting = operationAt(draft.strategy, journey.at);
  const port = journey.timer ? waiting.portFor?.(event, draft) : undefined;
  if (port !== undefined) {
    release(draft);
    addNote(draft, 'event-taken', { type: event.type });
    advance(draft, port);
    return;
  }
  if (stopByInterrupt(draft, 'yielding')) return;
  if (journey.heldBy !== null) endHold(draft, waiting);
  else if (failedAt !== undefined) {
    addNote(draft, 'undeliverable-taken');
    advance(draft, failedAt);
  } else if (event.type === 'timer') advance(draft, waiting.wake?.(draft));
}

/** A parked clock runs on; what has none (a contact that was stopped) is asked anew. */
function endHold(draft: Draft, waiting: LoadedOperation): void {
  addNote(draft, 'interrupt-released', { kind: draft.journey.heldBy });
  release(draft);
  if (draft.journey.timer && waiting.resume) advance(draft, waiting.resume(draft));
  else arriveAgain(draft);
}

function release({ journey }: Draft): void {
  journey.heldBy = null;
  journey.status = 'active';
}

function pause(draft: Draft): void {
  if (draft.journey.status === 'paused') return;
  draft.journey.status = 'paused';
  addNote(draft, 'paused');
}

/** Where the failure of a message leads: its undeliverable way, as long as the first wait after it is pending (S12). */
function undeliverableWay({ journey, strategy }: Draft, key: string): string | undefined {
  const failed = journey.open.find((entry) => entry.key === key);
  if (!failed?.channel || failed.wait === null || failed.wait !== journey.timer?.id) return undefined;
  const { operation } = operationAt(strategy, failed.operation);
  return operation.op === 'contact' ? (operation.undeliverable ?? undefined) : undefined;
}
