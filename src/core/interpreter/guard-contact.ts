import type { Channel, Instant } from '@/core/lib';
import { DAY, localDay, toIsoInstant } from '@/core/lib';
import { decideContact, type GuardDecision } from '@/core/policy';
import { isSuppressed } from './check-interrupts';
import { addNote, effectKey, factOf, firstZone, zonesOf, type Draft } from './draft';
import { atTimeOfDay } from './due-time';
import { ADDRESSES } from './learn-facts';
import { setTimer } from './timer';

/** After so long a deferral a contact is left out (S10). */
const LONGEST_DEFERRAL = 14 * DAY;

/** How long contacts are remembered (S21). */
const MEMORY = 400 * DAY;

/** The longest address that is taken for one, in characters. */
const LONGEST_ADDRESS = 400;

/** Where a channel reaches the customer; undefined when it does not. */
export function addressOf(draft: Draft, channel: Channel): string | undefined {
  const address = factOf(draft, ADDRESSES[channel]);
  const isAddress = typeof address === 'string' && address !== '' && address.length <= LONGEST_ADDRESS;
  return isAddress ? address : undefined;
}

/** Asks the guard for one channel now, and notes what it said. */
export function askGuard(draft: Draft, channel: Channel): GuardDecision {
  const { customer, strategy, now } = draft;
  const decision = decideContact(strategy.policy, {
    channel,
    hasAddress: addressOf(draft, channel) !== undefined,
    consent: customer.consents[channel] ?? 'unknown',
    hasFailed: customer.failedChannels.includes(channel),
    isSuppressed: isSuppressed(draft, channel),
    contacts: customer.contacts,
    zones: zonesOf(draft),
    now,
  });
  const values = { channel, rule: decision.rule, ...decision.values };
  const until = decision.outcome === 'defer' ? { until: toIsoInstant(decision.until) } : undefined;
  addNote(draft, `guard-${decision.outcome}`, until ? { ...values, ...until } : values);
  return decision;
}

/** Puts the contact off; on waking, interrupts, channel choice and guard are asked again. */
export function deferContact(draft: Draft, until: Instant): void {
  const { journey, now } = draft;
  journey.deferredSince ??= now;
  setTimer(draft, Math.min(until, journey.deferredSince + LONGEST_DEFERRAL), 'date');
}

/** Whether a contact has been put off for so long that it is left out now. */
export function passDeferral(draft: Draft): boolean {
  const { deferredSince } = draft.journey;
  return deferredSince !== null && draft.now - deferredSince >= LONGEST_DEFERRAL;
}

/** Leaves a contact out that was put off for too long (S10), and says so. */
export function skipContact(draft: Draft): void {
  draft.journey.deferredSince = null;
  addNote(draft, 'guard-skip', { days: LONGEST_DEFERRAL / DAY });
}

/**
 * What the strategy says of a contact that a timer reaches more than twelve hours late (S7): undefined makes it all the
 * same, `skipped` leaves it out, `deferred` has put it off to the next day's opening.
 */
export function treatLateness(draft: Draft): 'skipped' | 'deferred' | undefined {
  const { late } = draft.strategy.definition;
  if (!draft.isVeryLate || late === 'send') return undefined;
  if (late === 'skip') {
    draft.journey.deferredSince = null;
    addNote(draft, 'late-skipped');
    return 'skipped';
  }
  if (passDeferral(draft)) return undefined;
  addNote(draft, 'late-rescheduled');
  const zone = firstZone(draft);
  deferContact(draft, atTimeOfDay(localDay(zone, draft.now) + 1, '00:00', zone));
  return 'deferred';
}

/** Remembers a contact on the customer, for caps and gaps over all strategies. */
export function recordContact(draft: Draft, channel: Channel, template: string | null): void {
  const { customer, journey, now } = draft;
  const oldest = now - MEMORY;
  const first = customer.contacts[0];
  const kept =
    first && first.at < oldest ? customer.contacts.filter(({ at }) => at >= oldest) : customer.contacts;
  const contact = { channel, at: now, template, node: journey.at };
  draft.customer = { ...customer, contacts: [...kept, contact] };
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
