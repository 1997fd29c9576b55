import type { EventType, OutsideEvent } from '@/core/contract';
import type { FactValue, Facts } from '@/core/dictionary';
import { fromDayNumber, localDay, type Money } from '@/core/lib';
import { factOf, writeFacts, type Draft } from './draft';

type Fold<Type extends EventType> = (draft: Draft, event: Extract<OutsideEvent, { type: Type }>) => void;

const setFlag =
  (field: string, value: FactValue): ((draft: Draft) => void) =>
  (draft) => {
    writeFacts(draft, { [field]: value });
  };

const nothing = (): void => undefined;

/** How every event of the catalogue changes what is known (S4.2), also while a journey is held or paused. */
const FOLDS: { readonly [Type in EventType]: Fold<Type> } = {
  'facts.changed': (draft, { data }) => {
    writeFacts(draft, data.facts);
  },
  'message.delivered': (draft, { data }) => {
    settle(draft, data.key);
  },
  'message.opened': nothing,
  'message.clicked': (draft, { data }) => {
    settle(draft, data.key);
  },
  'message.replied': (draft, { data }) => {
    settle(draft, data.key);
  },
  'message.failed': (draft, { data }) => {
    settle(draft, data.key);
    const { customer } = draft;
    if (customer.failedChannels.includes(data.channel)) return;
    draft.customer = { ...customer, failedChannels: [...customer.failedChannels, data.channel] };
  },
  'message.expired': (draft, { data }) => {
    settle(draft, data.key);
  },
  'message.opted-out': (draft, { data }) => {
    writeFacts(draft, { [`consent.${data.channel}`]: 'denied' });
  },
  'page.visited': nothing,
  'payment.received': (draft, { at, data }) => {
    writeFacts(draft, {
      ...owing(draft, data.amount, -1),
      'payments.lastPaidAt': fromDayNumber(localDay(draft.strategy.zone, at)),
      'payments.lastAmount': data.amount,
      'payments.count12m': countOf(draft, 'payments.count12m') + 1,
    });
  },
  'payment.failed': nothing,
  'payment.reversed': (draft, { data }) => {
    writeFacts(draft, owing(draft, data.amount, 1));
  },
  'promise.made': (draft, { data }) => {
    writeFacts(draft, { 'promises.open': 1, 'promises.nextDueDate': data.dueDate });
  },
  'promise.kept': (draft) => {
    writeFacts(draft, { 'promises.open': 0, 'promises.nextDueDate': null });
  },
  'promise.broken': (draft) => {
    const broken = countOf(draft, 'promises.broken12m') + 1;
    writeFacts(draft, { 'promises.open': 0, 'promises.nextDueDate': null, 'promises.broken12m': broken });
  },
  'plan.accepted': setFlag('plans.active', 1),
  'plan.completed': setFlag('plans.active', 0),
  'plan.breached': setFlag('plans.active', 0),
  'plan.cancelled': setFlag('plans.active', 0),
  'task.completed': (draft, { data }) => {
    settle(draft, data.key);
  },
  'dispute.raised': setFlag('claim.disputed', true),
  'dispute.resolved': setFlag('claim.disputed', false),
  'hardship.reported': setFlag('customer.inHardship', true),
  'hardship.ended': setFlag('customer.inHardship', false),
  'vulnerability.reported': setFlag('customer.vulnerable', true),
  'vulnerability.ended': setFlag('customer.vulnerable', false),
  'moratorium.started': setFlag('customer.inMoratorium', true),
  'moratorium.ended': setFlag('customer.inMoratorium', false),
  'representative.appointed': setFlag('customer.represented', true),
  'representative.ended': setFlag('customer.represented', false),
  'cease.requested': setFlag('customer.ceaseRequested', true),
  'deceased.reported': setFlag('customer.deceased', true),
  'insolvency.opened': setFlag('customer.insolvent', true),
  'insolvency.ended': setFlag('customer.insolvent', false),
  'fraud.suspected': setFlag('customer.fraudSuspected', true),
  'fraud.cleared': setFlag('customer.fraudSuspected', false),
  'consent.changed': (draft, { data }) => {
    writeFacts(draft, { [`consent.${data.channel}`]: data.state });
  },
};

/** Folds an event into facts, consents and channel health. */
export function foldEvent<Type extends EventType>(
  draft: Draft,
  event: Extract<OutsideEvent, { type: Type }>,
): void {
  const fold: Fold<Type> = FOLDS[event.type];
  fold(draft, event);
}

function settle(draft: Draft, key: string): void {
  if (!draft.journey.open.some((entry) => entry.key === key)) return;
  draft.journey.open = draft.journey.open.filter((entry) => entry.key !== key);
}

/**
 * What is owed after a payment or its reversal; an amount in another currency changes nothing. Who pays too much is in
 * credit: a reversal must leave exactly what was owed before.
 */
function owing(draft: Draft, amount: Money, sign: 1 | -1): Facts {
  const changed: Record<string, FactValue> = {};
  for (const field of ['claim.arrearsAmount', 'claim.outstandingAmount']) {
    const owed = factOf(draft, field);
    if (typeof owed !== 'object' || owed.currency !== amount.currency) continue;
    changed[field] = { minor: owed.minor + sign * amount.minor, currency: owed.currency };
  }
  return changed;
}

function countOf(draft: Draft, field: string): number {
  const value = factOf(draft, field);
  return typeof value === 'number' ? value : 0;
}
