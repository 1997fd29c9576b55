import type { ExitReason } from '@/core/bundle';
import type { Channel } from '@/core/lib';
import type { InterruptKind } from '@/core/policy';
import { addNote, endJourney, type Draft } from './draft';
import type { InterruptScope } from './program';
import { statesOf } from './states-of';
import { parkTimer } from './timer';

const REASONS: Record<InterruptKind, ExitReason> = {
  deceased: 'deceased',
  insolvency: 'insolvent',
  fraud: 'fraud',
  cease: 'ceased',
  representative: 'represented',
  moratorium: 'moratorium',
  dispute: 'disputed',
  vulnerability: 'vulnerable',
  hardship: 'hardship',
  paid: 'paid',
  plan: 'plan-active',
  promise: 'promise-open',
};

/**
 * Asks the interrupts in their order (S6); the first that stops acts. True when one did: the journey has ended or is
 * held, and the step is over.
 */
export function stopByInterrupt(draft: Draft, scope: InterruptScope): boolean {
  const states = statesIn(draft);
  if (states.size === 0) return false;
  const stopping = draft.strategy.stops[scope].find(({ kind }) => states.has(kind));
  if (!stopping) return false;
  if (stopping.action === 'exit') {
    addNote(draft, 'interrupt-exit', { kind: stopping.kind });
    endJourney(draft, REASONS[stopping.kind], 'stop');
    return true;
  }
  hold(draft, stopping.kind);
  return true;
}

/** Whether an interrupt keeps a channel silent now. */
export function isSuppressed(draft: Draft, channel: Channel): boolean {
  const states = statesIn(draft);
  return draft.strategy.suppressors.some(
    ({ kind, channels }) => states.has(kind) && channels.includes(channel),
  );
}

function statesIn(draft: Draft): ReadonlySet<InterruptKind> {
  draft.states ??= statesOf(draft.journey.facts);
  return draft.states;
}

/**
 * What is out is called back. A clock that runs for the case (a wait, a person's task) is parked; a contact that was
 * only put off is asked anew when the hold ends, and the days until then are no deferral.
 */
function hold(draft: Draft, kind: InterruptKind): void {
  const { journey } = draft;
  if (journey.heldBy === kind) return;
  for (const { key } of journey.open) draft.effects.push({ kind: 'withdraw', key });
  journey.open = [];
  if (journey.status !== 'paused') journey.status = 'held';
  journey.heldBy = kind;
  if (journey.deferredSince === null) parkTimer(draft);
  else journey.timer = null;
  journey.deferredSince = null;
  addNote(draft, 'interrupt-hold', { kind });
}
