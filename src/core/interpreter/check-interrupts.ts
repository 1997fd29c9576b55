import type { ExitReason } from '@/core/bundle';
import type { Channel } from '@/core/lib';
import { YIELDING_INTERRUPTS, type Interrupt, type InterruptKind } from '@/core/policy';
import { addNote, endJourney, factOf, type Draft } from './draft';
import { operationAt } from './program';
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

/** Which interrupts are asked: the protective nine, the three that yield, or all. */
export type InterruptScope = 'protective' | 'yielding' | 'all';

/**
 * Asks the interrupts in their order (S6); the first that stops acts. True when one did: the journey has ended or is
 * held, and the step is over.
 */
export function stopByInterrupt(draft: Draft, scope: InterruptScope): boolean {
  const stopping = draft.strategy.interrupts.find(
    (interrupt) =>
      interrupt.action !== 'suppress' && isAsked(interrupt, scope) && HOLDS[interrupt.kind](draft),
  );
  if (!stopping) return false;
  if (stopping.action === 'exit') {
    addNote(draft, 'interrupt-exit', { kind: stopping.kind });
    endJourney(draft, REASONS[stopping.kind], 'stop');
    return true;
  }
  hold(draft, stopping.kind);
  return true;
}

/** The channels that an interrupt keeps silent now. */
export function suppressedChannels(draft: Draft): ReadonlySet<Channel> {
  const channels = new Set<Channel>();
  for (const interrupt of draft.strategy.interrupts) {
    if (interrupt.action !== 'suppress' || !HOLDS[interrupt.kind](draft)) continue;
    for (const channel of interrupt.channels) channels.add(channel);
  }
  return channels;
}

/** A wait keeps its clock parked; a contact or a task is called back and asked anew when the hold ends. */
function hold(draft: Draft, kind: InterruptKind): void {
  const { journey } = draft;
  if (journey.heldBy === kind) return;
  for (const { key } of journey.open) draft.effects.push({ kind: 'withdraw', key });
  journey.open = [];
  journey.status = 'held';
  journey.heldBy = kind;
  if (operationAt(draft.strategy, journey.at).operation.op === 'wait') parkTimer(draft);
  else journey.timer = null;
  addNote(draft, 'interrupt-hold', { kind });
}

function isAsked({ kind }: Interrupt, scope: InterruptScope): boolean {
  return scope === 'all' || (scope === 'yielding') === YIELDING_INTERRUPTS.has(kind);
}

/** Paid means that nothing is in arrears; where arrears are unknown, that nothing is outstanding. */
function isPaid(draft: Draft): boolean {
  const owed = factOf(draft, 'claim.arrearsAmount') ?? factOf(draft, 'claim.outstandingAmount');
  return typeof owed === 'object' && owed.minor <= 0;
}
