import { ADDRESS_FIELDS } from '@/core/dictionary';
import type { Channel, Instant } from '@/core/lib';
import { DAY, toIsoInstant } from '@/core/lib';
import { decideContact, type GuardDecision } from '@/core/policy';
import { suppressedChannels } from './check-interrupts';
import { addNote, effectKey, factOf, zonesOf, type Draft } from './draft';
import { setTimer } from './timer';

/** After so long a deferral a contact is left out (S10). */
const LONGEST_DEFERRAL = 14 * DAY;

/** How long contacts are remembered (S21). */
const MEMORY = 400 * DAY;

/** Where a channel reaches the customer; undefined when it does not. */
export function addressOf(draft: Draft, channel: Channel): string | undefined {
  const address = factOf(draft, ADDRESS_FIELDS[channel]);
  return typeof address === 'string' && address !== '' ? address : undefined;
}

/** Asks the guard for one channel now, and notes what it said. */
export function askGuard(draft: Draft, channel: Channel): GuardDecision {
  const { customer, strategy, now } = draft;
  const decision = decideContact(strategy.policy, {
    channel,
    hasAddress: addressOf(draft, channel) !== undefined,
    consent: customer.consents[channel] ?? 'unknown',
    hasFailed: customer.failedChannels.includes(channel),
    isSuppressed: suppressedChannels(draft).has(channel),
    contacts: customer.contacts,
    zones: zonesOf(draft),
    now,
  });
  const until = decision.outcome === 'defer' ? { until: toIsoInstant(decision.until) } : {};
  addNote(draft, `guard-${decision.outcome}`, { channel, rule: decision.rule, ...decision.values, ...until });
  return decision;
}

/** Puts the contact off; on waking, interrupts, channel choice and guard are asked again. */
export function deferContact(draft: Draft, until: Instant): undefined {
  const { journey, now } = draft;
  journey.deferredSince ??= now;
  setTimer(draft, Math.min(until, journey.deferredSince + LONGEST_DEFERRAL), 'date');
}

/** Whether a contact has been put off for so long that it is left out now. */
export function passDeferral(draft: Draft): boolean {
  const { deferredSince } = draft.journey;
  return deferredSince !== null && draft.now - deferredSince >= LONGEST_DEFERRAL;
}

/** Remembers a contact on the customer, for caps and gaps over all strategies. */
export function recordContact(draft: Draft, channel: Channel, template: string | null): void {
  const { customer, journey, now } = draft;
  const oldest = now - MEMORY;
  const first = customer.contacts[0];
  const kept =
    first && first.at < oldest ? customer.contacts.filter(({ at }) => at >= oldest) : customer.contacts;
  customer.contacts = [...kept, { channel, at: now, template, node: journey.at }];
}

/** Asks a person to look at a contact that nobody may make. */
export function raiseTask(draft: Draft, reason: string): void {
  draft.effects.push({
    kind: 'task',
    key: `${effectKey(draft)}/undeliverable`,
    activity: 'review',
    queue: 'undeliverable',
    instructions: '',
    reason,
    dueAt: null,
  });
}
