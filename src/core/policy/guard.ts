import {
  DAY,
  endOfCalendar,
  fromWallTime,
  HOUR,
  localDay,
  type Channel,
  type Instant,
  type LoadedCalendar,
  type Zone,
} from '@/core/lib';
import type { ContactCap, ContactPolicy } from './contact-policy';
import { HORIZON, loadWindow, nextOpening, type LoadedWindow } from './contact-window';

/** One contact that was made: the channel and the instant. */
export type ContactRecord = { readonly channel: Channel; readonly at: Instant };

/** A policy made ready for questions. */
export type LoadedPolicy = {
  readonly windows: Readonly<Record<Channel, readonly LoadedWindow[]>>;
  readonly caps: readonly ContactCap[];
  readonly minimumGap: number;
  readonly consentRequired: ReadonlySet<Channel>;
  readonly calendar: LoadedCalendar | undefined;
};

/** A contact somebody wants to make now, with all that decides it. `zones` are all candidate zones of the customer. */
export type GuardRequest = {
  readonly channel: Channel;
  readonly hasAddress: boolean;
  readonly consent: 'granted' | 'denied' | 'unknown';
  readonly hasFailed: boolean;
  readonly isSuppressed: boolean;
  readonly contacts: readonly ContactRecord[];
  readonly zones: readonly Zone[];
  readonly now: Instant;
};

/** What the guard says, by which rule, on what values. `until` is the instant from which to ask again. */
export type GuardDecision =
  | { readonly outcome: 'allow'; readonly rule: 'allowed'; readonly values: GuardValues }
  | {
      readonly outcome: 'defer';
      readonly until: Instant;
      readonly rule: string;
      readonly values: GuardValues;
    }
  | { readonly outcome: 'block'; readonly rule: string; readonly values: GuardValues };

type GuardValues = Readonly<Record<string, string | number>>;

const NOTHING: GuardValues = {};
const ALLOWED: GuardDecision = { outcome: 'allow', rule: 'allowed', values: NOTHING };

/** How often windows, caps and gap are asked in turn before the search for a common instant is given up. */
const ROUNDS = 400;

/** Prepares a policy; `calendar` is the one it names. */
export function loadPolicy(policy: ContactPolicy, calendar: LoadedCalendar | undefined): LoadedPolicy {
  const windows = policy.windows.map(loadWindow);
  const of = (channel: Channel): readonly LoadedWindow[] =>
    windows.filter(({ channels }) => channels.size === 0 || channels.has(channel));
  return {
    windows: {
      email: of('email'),
      sms: of('sms'),
      whatsapp: of('whatsapp'),
      letter: of('letter'),
      call: of('call'),
    },
    caps: policy.caps,
    minimumGap: policy.minimumGapHours * HOUR,
    consentRequired: new Set(policy.consentRequired),
    calendar,
  };
}

/**
 * Decides one contact (SEMANTICS S8 to S10): first what no waiting mends (address, consent, channel, calendar),
 * then windows, caps and gap; of several the latest instant counts, so the strictest wins.
 */
export function decideContact(policy: LoadedPolicy, request: GuardRequest): GuardDecision {
  const refusal = refuse(policy, request);
  if (refusal) return { outcome: 'block', ...refusal };
  let at = request.now;
  let reason: { rule: string; values: GuardValues } | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    const open = nextOpening(policy.windows[request.channel], request.zones, policy.calendar, at);
    if (open === undefined) return neverOpen(policy, request, at);
    if (open > at) {
      reason ??= { rule: 'window', values: { channel: request.channel } };
      at = open;
    }
    const delay = nextFree(policy, request, at);
    if (!delay)
      return at === request.now
        ? ALLOWED
        : { outcome: 'defer', until: at, ...(reason ?? { rule: 'window', values: NOTHING }) };
    reason = reason?.rule === 'window' || !reason ? { rule: delay.rule, values: delay.values } : reason;
    if (delay.until === undefined) return { outcome: 'block', rule: delay.rule, values: delay.values };
    at = delay.until;
  }
  return neverOpen(policy, request, at);
}

/** Past its calendar's end the guard knows no opening, and says that this is why (S9). */
function neverOpen({ calendar }: LoadedPolicy, { channel, zones }: GuardRequest, at: Instant): GuardDecision {
  if (calendar && zones.some((zone) => localDay(zone, at) + HORIZON > calendar.until))
    return { outcome: 'block', rule: 'calendar-ended', values: endOf(calendar) };
  return { outcome: 'block', rule: 'window-never', values: { channel } };
}

function endOf(calendar: LoadedCalendar): GuardValues {
  return { calendar: calendar.id, until: endOfCalendar(calendar) };
}

function refuse(
  policy: LoadedPolicy,
  request: GuardRequest,
): { rule: string; values: GuardValues } | undefined {
  const { channel, now, zones } = request;
  const values = { channel };
  if (!request.hasAddress) return { rule: 'address-missing', values };
  if (request.hasFailed) return { rule: 'channel-failed', values };
  if (request.isSuppressed) return { rule: 'channel-suppressed', values };
  if (request.consent === 'denied') return { rule: 'consent-denied', values };
  if (policy.consentRequired.has(channel) && request.consent !== 'granted')
    return { rule: 'consent-missing', values };
  const { calendar } = policy;
  if (
    calendar &&
    zones.some((zone) => localDay(zone, now) > calendar.until || localDay(zone, now) < calendar.from)
  ) {
    return { rule: 'calendar-ended', values: endOf(calendar) };
  }
  return undefined;
}

type Delay = { readonly rule: string; readonly values: GuardValues; readonly until: Instant | undefined };

/** The latest instant to which caps and gap push a contact at `at`; undefined when nothing does. */
function nextFree(policy: LoadedPolicy, request: GuardRequest, at: Instant): Delay | undefined {
  if (request.contacts.length === 0 && policy.caps.every(({ count }) => count > 0)) return undefined;
  let worst: Delay | undefined;
  const [zone] = request.zones;
  for (const cap of policy.caps) {
    const delay = zone ? delayByCap(cap, request, zone, at) : undefined;
    if (delay && (!worst || later(delay.until, worst.until))) worst = delay;
  }
  const last = request.contacts.at(-1);
  if (last && last.at + policy.minimumGap > at) {
    const gap = {
      rule: 'gap',
      values: { hours: policy.minimumGap / HOUR },
      until: last.at + policy.minimumGap,
    };
    if (!worst || later(gap.until, worst.until)) worst = gap;
  }
  return worst;
}

function later(one: Instant | undefined, other: Instant | undefined): boolean {
  return other !== undefined && (one === undefined || one > other);
}

function delayByCap(cap: ContactCap, request: GuardRequest, zone: Zone, at: Instant): Delay | undefined {
  if (cap.channels.length > 0 && !cap.channels.includes(request.channel)) return undefined;
  if (cap.count === 0) return byCap(cap, undefined);
  const today = localDay(zone, at);
  let counted = 0;
  for (let index = request.contacts.length - 1; index >= 0; index -= 1) {
    const contact = request.contacts[index];
    if (!contact) continue;
    const day = localDay(zone, contact.at);
    if (today - day >= cap.days) return undefined;
    if (cap.channels.length === 0 || cap.channels.includes(contact.channel)) counted += 1;
    if (counted === cap.count) return byCap(cap, fromWallTime(zone, (day + cap.days) * DAY));
  }
  return undefined;
}

/** A cap pushes a contact to where enough of the counted ones have left its days; one of none to nowhere. */
function byCap({ id, count, days }: ContactCap, until: Instant | undefined): Delay {
  return { rule: 'cap', values: { cap: id, count, days }, until };
}
