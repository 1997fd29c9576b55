import type { Customer } from '@/core/contract';
import type { Facts } from '@/core/dictionary';
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

/** Whether any of some facts is about the person. */
export function tellsOfPerson(facts: Facts): boolean {
  for (const key in facts) if (isShared(key)) return true;
  return false;
}

/** A customer who knows more, and the facts as they are told on: with what has lapsed among them. */
type Learnt = { readonly customer: Customer; readonly told: Facts };

/**
 * Keeps on the customer what facts say of the person: the facts themselves, where they live, what they consent to.
 * `known` are the case's facts until now. Consent and channel health belong to an address (S2): with a new one a yes
 * and a failure lapse, a no stays. What says nothing new leaves the customer as it is (same reference).
 */
export function learnFacts(customer: Customer, facts: Facts, known: Facts): Learnt {
  const moved = CHANNELS.filter((channel) => isMoved(facts, known, ADDRESSES[channel]));
  const lapsed = moved.filter((channel) => customer.consents[channel] === 'granted');
  const told = { ...Object.fromEntries(lapsed.map((channel) => [CONSENTS[channel], 'unknown'])), ...facts };
  const healthy = moved.reduce(forgetFailure, customer);
  return { customer: keepZone(CHANNELS.reduce(keepConsent(told), keepFacts(healthy, told)), told), told };
}

/** Whether facts bring another address than the one that was known. */
function isMoved(facts: Facts, known: Facts, address: string): boolean {
  const before = known[address];
  return Object.hasOwn(facts, address) && typeof before === 'string' && facts[address] !== before;
}

function forgetFailure(customer: Customer, channel: Channel): Customer {
  if (!customer.failedChannels.includes(channel)) return customer;
  return { ...customer, failedChannels: customer.failedChannels.filter((failed) => failed !== channel) };
}

function keepFacts(customer: Customer, told: Facts): Customer {
  const news = Object.entries(told).filter(([key, value]) => isShared(key) && customer.facts[key] !== value);
  return news.length === 0
    ? customer
    : { ...customer, facts: { ...customer.facts, ...Object.fromEntries(news) } };
}

/** A yes, a no, or (any other word) that nothing is known. */
function keepConsent(told: Facts): (customer: Customer, channel: Channel) => Customer {
  return (customer, channel) => {
    const key = CONSENTS[channel];
    if (!Object.hasOwn(told, key)) return customer;
    const word = told[key];
    const said = word === 'granted' || word === 'denied' ? word : undefined;
    if (customer.consents[channel] === said) return customer;
    const { [channel]: _before, ...others } = customer.consents;
    return { ...customer, consents: said ? { ...others, [channel]: said } : others };
  };
}

/** Who has moved lives in one place; a zone nobody knows is passed over. */
function keepZone(customer: Customer, told: Facts): Customer {
  if (!Object.hasOwn(told, 'customer.timezone')) return customer;
  const zone = told['customer.timezone'] ?? null;
  if (zone !== null && (typeof zone !== 'string' || !findZone(zone))) return customer;
  const zones = zone === null ? [] : [zone];
  return zones.join() === customer.zones.join() ? customer : { ...customer, zones };
}

/** What a case knows of its customer's consents. */
export function readConsents(facts: Facts): Customer['consents'] {
  const consents: Customer['consents'] = {};
  for (const channel of CHANNELS) {
    const word = facts[CONSENTS[channel]];
    if (word === 'granted' || word === 'denied') consents[channel] = word;
  }
  return consents;
}

/** What a customer has said about each channel, as facts of a case. */
export function consentFacts({ consents }: Customer): Facts {
  const facts: Record<string, string> = {};
  for (const channel of CHANNELS) {
    const word = consents[channel];
    if (word) facts[CONSENTS[channel]] = word;
  }
  return facts;
}
