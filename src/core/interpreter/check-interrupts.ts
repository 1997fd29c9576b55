import type { ExitReason } from '@/core/bundle';
import type { Channel } from '@/core/lib';
import type { InterruptKind } from '@/core/policy';
import { addNote, endJourney, factOf, type Draft } from './draft';
import type { InterruptScope } from './program';
import { parkTimer } from './timer';

const isTrue =
  (field: string): ((draft: Draft) => boolean) =>
  (draft) =>
    draft.journey.facts[field] === true;

const isPositive =
  (field: string): ((draft: Draft) => boolean) =>
  (draft) => {
    const value = draft.journey.facts[field];
    return typeof value === 'number' && value > 0;
  };

/** Whether the state an interrupt speaks of holds now. */
const HOLDS: Record<InterruptKind, (draft: Draft) => boolean> = {
  deceased: isTrue('customer.deceased'),
  insolvency: isTrue('customer.insolvent'),
  fraud: isTrue('customer.fraudSuspected'),
  cease: isTrue('customer.ceaseRequested'),
  representative: isTrue('customer.represented'),
  moratorium: isTrue('customer.inMoratorium'),
  dispute: isTrue('claim.disputed'),
  vulnerability: isTrue('customer.vulnerable'),
  hardship: isTrue('customer.inHardship'),
  paid: isPaid,
  plan: isPositive('plans.active'),
  promise: isPositive('promises.open'),
};

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
  const stopping = draft.strategy.stops[scope].find(({ kind }) => HOLDS[kind](draft));
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
  return draft.strategy.suppressors.some(
    ({ kind, channels }) => channels.includes(channel) && HOLDS[kind](draft),
  );
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

/** Paid means that nothing is in arrears; where arrears are unknown, that nothing is outstanding. */
function isPaid(draft: Draft): boolean {
  const owed = factOf(draft, 'claim.arrearsAmount') ?? factOf(draft, 'claim.outstandingAmount');
  return typeof owed === 'object' && owed.minor <= 0;
}
