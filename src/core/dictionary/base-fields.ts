import { CHANNELS } from '@/core/lib';
import type { FactValue, Field, FieldGroup, FieldType } from './field';

/** Days-past-due bands, from not due to beyond 180 days (the charge-off age of revolving credit). */
export const BUCKETS = ['CURRENT', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'CO'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** The stages a claim passes by age; `hardship` and `b2b` are business groupings that outrank the age. */
const STAGES = ['pre_due', 'early', 'mid', 'late', 'pre_charge_off', 'recovery', 'hardship', 'b2b'] as const;
export type Stage = (typeof STAGES)[number];

/** What a person has said about a channel; nothing said is `unknown`, never `granted`. */
const CONSENTS = ['granted', 'denied', 'unknown'] as const;

type More = Partial<Omit<Field, 'key' | 'type' | 'group' | 'sample'>>;

/** A field's row: nullable, personal and imported unless the last column says otherwise. */
function field(key: string, type: FieldType, sample: FactValue, more: More = {}): Field {
  const group = key.slice(0, key.indexOf('.')) as FieldGroup;
  return { key, type, group, sample, sensitivity: 'personal', nullable: true, source: 'import', ...more };
}

/** A protection flag: stops contact, is never shown to anyone outside, and counts as "no" until said. */
function flag(key: string): Field {
  return { ...field(key, 'boolean', false, { sensitivity: 'protected' }), group: 'protection' };
}

const euro = (minor: number): FactValue => ({ minor, currency: 'EUR' });
const EVENT = { source: 'event' } as const;
const DERIVED = { source: 'derived' } as const;
const INTERNAL = { sensitivity: 'internal' } as const;
const CONSENT = { ...INTERNAL, choices: CONSENTS } as const;
const CONSTANT = { source: 'constant', sensitivity: 'public', maxLength: 200 } as const;
const LINK = { ...DERIVED, format: 'url', maxLength: 200 } as const;

/**
 * The fields every dictionary has, by the vocabulary of the trade. A key, its type and a sample; what is not
 * said is personal, may be missing, and comes from the imported file.
 */
export const BASE_FIELDS: readonly Field[] = [
  field('customer.id', 'text', 'C-10482', { nullable: false, maxLength: 64 }),
  field('customer.type', 'choice', 'natural', { choices: ['natural', 'legal'] }),
  field('customer.firstName', 'text', 'Ada', { maxLength: 40 }),
  field('customer.lastName', 'text', 'Kim', { maxLength: 40 }),
  field('customer.companyName', 'text', 'Acme GmbH', { maxLength: 100 }),
  field('customer.email', 'text', 'ada.kim@example.org', { format: 'email', maxLength: 254 }),
  field('customer.mobile', 'text', '+491701234567', { format: 'phone', maxLength: 16 }),
  field('customer.address', 'text', 'Deichweg 4, 20459 Hamburg', { maxLength: 400 }),
  field('customer.timezone', 'text', 'Europe/Berlin', { ...INTERNAL, format: 'zone', maxLength: 64 }),
  field('customer.country', 'text', 'DE', { maxLength: 2 }),
  field('customer.preferredLanguage', 'text', 'de-DE', { format: 'language', maxLength: 35 }),
  field('customer.preferredChannel', 'choice', 'email', { choices: CHANNELS }),
  field('customer.payday', 'integer', 25),

  flag('customer.deceased'),
  flag('customer.insolvent'),
  flag('customer.fraudSuspected'),
  flag('customer.ceaseRequested'),
  flag('customer.represented'),
  flag('customer.inMoratorium'),
  flag('customer.vulnerable'),
  flag('customer.inHardship'),

  field('account.reference', 'text', 'AC-77-104', { maxLength: 64 }),
  field('account.productName', 'text', 'FlexCard', { maxLength: 80 }),
  field('account.openedAt', 'date', '2021-04-02'),
  field('account.creditLimit', 'money', euro(250_000)),

  field('claim.id', 'text', 'CL-00017', { nullable: false, maxLength: 64 }),
  field('claim.reference', 'text', 'CL-2026-00017', { maxLength: 64 }),
  field('claim.arrearsAmount', 'money', euro(12_540), { nullable: false }),
  field('claim.outstandingAmount', 'money', euro(84_000)),
  field('claim.minimumPayment', 'money', euro(2_500)),
  field('claim.dueDate', 'date', '2026-11-03'),
  field('claim.dpd', 'integer', 17, DERIVED),
  field('claim.bucket', 'choice', 'B1', { ...DERIVED, choices: BUCKETS }),
  field('claim.monthsPastDue', 'integer', 0, DERIVED),
  field('claim.stage', 'choice', 'early', { ...DERIVED, choices: STAGES }),
  field('claim.dunningLevel', 'integer', 1, EVENT),
  field('claim.disputed', 'boolean', false, { nullable: false }),
  field('claim.feesTotal', 'money', euro(410)),
  field('claim.priorEpisodes', 'integer', 0, INTERNAL),

  field('payments.lastPaidAt', 'date', '2026-09-28'),
  field('payments.lastAmount', 'money', euro(5_000)),
  field('payments.count12m', 'integer', 9),

  field('promises.open', 'integer', 0, EVENT),
  field('promises.broken12m', 'integer', 0),
  field('promises.nextDueDate', 'date', '2026-12-01', EVENT),
  field('plans.active', 'integer', 0, EVENT),

  field('score.paymentRisk', 'number', 0.42, INTERNAL),
  field('score.propensityToPay', 'number', 0.71, INTERNAL),

  field('consent.email', 'choice', 'granted', CONSENT),
  field('consent.sms', 'choice', 'granted', CONSENT),
  field('consent.call', 'choice', 'unknown', CONSENT),
  field('consent.letter', 'choice', 'granted', CONSENT),
  field('consent.whatsapp', 'choice', 'unknown', CONSENT),

  field('company.legalName', 'text', 'Nord Bank AG', CONSTANT),
  field('company.shortName', 'text', 'Nord Bank', CONSTANT),
  field('company.neutralName', 'text', 'NB Service', CONSTANT),
  field('company.address', 'text', 'Hafenstraße 1, 20457 Hamburg', CONSTANT),
  field('company.phone', 'text', '+49 40 1234567', CONSTANT),
  field('company.email', 'text', 'service@nordbank.example', CONSTANT),
  field('company.website', 'text', 'https://nordbank.example', { ...CONSTANT, format: 'url' }),

  field('links.pay', 'text', 'https://pay.nordbank.example/p/0k3v9x', LINK),
  field('links.help', 'text', 'https://pay.nordbank.example/help/0k3v9x', LINK),
  field('links.dispute', 'text', 'https://pay.nordbank.example/dispute/0k3v9x', LINK),
  field('links.plan', 'text', 'https://pay.nordbank.example/plan/0k3v9x', LINK),
  field('links.preferences', 'text', 'https://pay.nordbank.example/preferences/0k3v9x', LINK),
  field('links.optOut', 'text', 'https://pay.nordbank.example/stop/0k3v9x', LINK),
  field('links.landingPage', 'text', 'https://pay.nordbank.example/you/0k3v9x', LINK),

  field('date.today', 'date', '2026-11-20', { ...DERIVED, nullable: false, sensitivity: 'public' }),
];
