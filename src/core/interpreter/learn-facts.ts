import type { Customer } from '@/core/contract';
import type { Facts, FactValue } from '@/core/dictionary';
import { CHANNELS, findZone, type Channel } from '@/core/lib';

/** The fact that holds the address of a channel. */
export const ADDRESSES: Readonly<Record<Channel, string>> = {
  email: 'customer.email',
  sms: 'customer.mobile',
  whatsapp: 'customer.mobile',
  call: 'customer.mobile',
  letter: 'customer.address',
};

/** The fact that holds what the customer has said about a channel. */
const CONSENTS: Readonly<Record<Channel, string>> = {
  email: 'consent.email',
  sms: 'consent.sms',
  whatsapp: 'consent.whatsapp',
  call: 'consent.call',
  letter: 'consent.letter',
};

/** Whether a fact is about the person and not about one claim: then all their journeys know it (S2). */
function isShared(key: string): boolean {
  return key.startsWith('customer.') || key.startsWith('consent.');
}

/**
 * Keeps on the customer (a draft's copy) what facts say of the person: the facts themselves, where they live, what
 * they consent to. `known` are the case's facts until now. Consent and channel health belong to an address (S2): with
 * a new one a yes and a failure lapse, a no stays. Comes back with the facts, and with what has lapsed among them.
 */
export function learnFacts(customer: Customer, facts: Facts, known: Facts): Facts {
  const shared = Object.keys(facts).filter(isShared);
  if (shared.length === 0) return facts;
  const told: Record<string, FactValue | null> = { ...facts };
  for (const channel of CHANNELS) {
    const address = ADDRESSES[channel];
    if (!Object.hasOwn(facts, address) || !isOther(facts[address], known[address])) continue;
    customer.failedChannels = customer.failedChannels.filter((failed) => failed !== channel);
    if (customer.consents[channel] === 'granted') told[CONSENTS[channel]] ??= 'unknown';
  }
  keepOnCustomer(customer, told);
  return told;
}

/** Only what is news is kept, so that what is said twice changes nothing. */
function keepOnCustomer(customer: Customer, told: Facts): void {
  const news = Object.entries(told).filter(([key, value]) => isShared(key) && customer.facts[key] !== value);
  if (news.length > 0) customer.facts = { ...customer.facts, ...Object.fromEntries(news) };
  for (const channel of CHANNELS) {
    const key = CONSENTS[channel];
    if (Object.hasOwn(told, key)) keepConsent(customer, channel, told[key]);
  }
  if (Object.hasOwn(told, 'customer.timezone')) keepZone(customer, told['customer.timezone']);
}

function isOther(value: unknown, before: unknown): boolean {
  return typeof before === 'string' && before !== '' && value !== before;
}

/** A yes, a no, or (any other word) that nothing is known. */
function keepConsent(customer: Customer, channel: Channel, word: unknown): void {
  const said = word === 'granted' || word === 'denied' ? word : undefined;
  if (customer.consents[channel] === said) return;
  const { [channel]: _before, ...others } = customer.consents;
  customer.consents = said ? { ...others, [channel]: said } : others;
}

/** Who has moved lives in one place; a zone nobody knows is passed over. */
function keepZone(customer: Customer, zone: unknown): void {
  const zones = zone === null ? [] : typeof zone === 'string' && findZone(zone) ? [zone] : customer.zones;
  if (zones.length !== customer.zones.length || zones[0] !== customer.zones[0]) customer.zones = zones;
}

/** What a customer has said about each channel, as facts of a case. */
export function consentFacts({ consents }: Customer): Facts {
  return Object.fromEntries(
    CHANNELS.flatMap((channel) => (consents[channel] ? [[CONSENTS[channel], consents[channel]]] : [])),
  );
}
