import type { Customer, Effect, Journey, JourneyEvent, Note, OutsideEvent } from '@/core/contract';
import { EVENTS } from '@/core/contract';
import type { Instant } from '@/core/lib';
import { advance, arriveAgain } from './advance';
import { stopByInterrupt } from './check-interrupts';
import { addNote, endJourney, openDraft, type Draft } from './draft';
import { foldEvent } from './fold-event';
import { operationAt, type Program } from './program';
import { startJourney } from './start-journey';
import { resumeTimer } from './timer';

/** The state a step works on: one journey (null before its start) and what its customer's journeys share. */
export type StepState = { readonly journey: Journey | null; readonly customer: Customer };

/** The state after a step, what the outside is asked to do, and why everything happened. */
export type StepResult = StepState & { readonly effects: readonly Effect[]; readonly notes: readonly Note[] };

/**
 * The meaning of a bundle: a state and an event at an instant in, the next state and effects out. It reads no clock,
 * draws no chance, does no I/O and renders nothing. Duplicate and stale events come back unchanged (same references).
 * Throws only when the journey belongs to another bundle than the program's.
 */
export function step(program: Program, state: StepState, event: JourneyEvent, now: Instant): StepResult {
  if (event.type === 'start') return startJourney(program, state, event, now);
  const { journey, customer } = state;
  if (journey === null || journey.status === 'ended' || isStale(journey, event))
    return { ...state, effects: [], notes: [] };
  const strategy = program.strategies.get(journey.strategy);
  if (!strategy || journey.bundle.digest !== program.reference.digest) {
    throw new Error(
      `Journey ${journey.caseId} runs on bundle ${journey.bundle.digest}, not on ${program.reference.digest}.`,
    );
  }
  const dueAt = event.type === 'timer' ? journey.timer?.dueAt : undefined;
  const draft = openDraft(strategy, journey, customer, now, dueAt);
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

function isOutside(event: JourneyEvent): event is OutsideEvent {
  return Object.hasOwn(EVENTS, event.type);
}

/** S4.3 to S4.5: what an operator orders, the interrupts in their order, then whatever waits for the event. */
function respond(draft: Draft, event: JourneyEvent, failedAt: string | undefined): void {
  const { journey } = draft;
  if (event.type === 'cancel') {
    addNote(draft, 'cancelled', { reason: event.data.reason });
    endJourney(draft, 'cancelled', 'stop');
    return;
  }
  if (event.type === 'pause') return pause(draft);
  if (event.type === 'resume' && journey.status === 'paused') {
    journey.status = journey.heldBy === null ? 'active' : 'held';
    addNote(draft, 'resumed');
  }
  if (stopByInterrupt(draft, 'protective') || journey.status === 'paused') return;
  const waiting = operationAt(draft.strategy, journey.at);
  const port = journey.timer || journey.heldBy ? waiting.portFor?.(event) : undefined;
  if (port !== undefined) {
    release(draft);
    addNote(draft, 'event-taken', { type: event.type });
    advance(draft, port);
    return;
  }
  if (stopByInterrupt(draft, 'yielding')) return;
  if (journey.heldBy !== null) {
    addNote(draft, 'interrupt-released', { kind: journey.heldBy });
    release(draft);
    if (journey.timer) resumeTimer(draft);
    else arriveAgain(draft);
    return;
  }
  if (failedAt !== undefined) {
    addNote(draft, 'undeliverable-taken');
    advance(draft, failedAt);
  } else if (event.type === 'timer') {
    advance(draft, waiting.wake?.(draft));
  }
}

function release(draft: Draft): void {
  draft.journey.heldBy = null;
  draft.journey.status = 'active';
}

function pause(draft: Draft): void {
  if (draft.journey.status === 'paused') return;
  draft.journey.status = 'paused';
  addNote(draft, 'paused');
}

/** Where the failure of a message leads: its undeliverable way, as long as the first wait after it is pending (S12). */
function undeliverableWay({ journey, strategy }: Draft, key: string): string | undefined {
  const failed = journey.open.find((entry) => entry.key === key);
  if (failed?.channel == null || failed.wait === null || failed.wait !== journey.timer?.id) return undefined;
  const { operation } = operationAt(strategy, failed.operation);
  return operation.op === 'contact' ? (operation.undeliverable ?? undefined) : undefined;
}
