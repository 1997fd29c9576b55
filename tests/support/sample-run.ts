import { BUNDLE_FORMAT, digestBundle, type Bundle } from '@/core/bundle';
import type { Case } from '@/core/contract';
import { draw, fromDayNumber, hashText, toDayNumber } from '@/core/lib';
import { createContactPolicy, createInterrupts } from '@/core/policy';

export const STRATEGY = '0198c0de-0000-7000-8000-00000000a001';
const BUNDLE = '0198c0de-0000-7000-8000-00000000b001';
const MAIL = '0198c0de-0000-7000-8000-00000000c001';
const SHORT = '0198c0de-0000-7000-8000-00000000c002';

/** Monday, 2 March 2026, 07:00 UTC: a working day before anybody may be contacted in Berlin. */
export const START = Date.UTC(2026, 2, 2, 6);

/*
 *  enter ─▶ split ─ over 30 ─▶ call ─ reached ─────────────┐
 *             └─ else ─▶ mail ─▶ wait ─ paid ─▶ done       ▼
 *                                  └─ 7 days ─▶ note ─▶ text ─▶ rest ─▶ over
 */
const strategy: Bundle['strategies'][string] = {
  name: 'Early reminders',
  unit: 'claim',
  actorRole: 'first-party',
  zone: 'Europe/Berlin',
  calendar: null,
  late: 'send',
  reentry: { rule: 'never' },
  entry: 'enter',
  interrupts: createInterrupts(),
  policy: createContactPolicy(),
  operations: [
    {
      op: 'enter',
      id: 'enter',
      name: 'Past due',
      when: { kind: 'compare', field: 'claim.dpd', operator: 'gt', operand: { value: 0 } },
      next: 'split',
    },
    {
      op: 'branch',
      id: 'split',
      name: 'How late?',
      branches: [
        {
          id: 'late',
          name: 'Over 30 days',
          when: { kind: 'compare', field: 'claim.dpd', operator: 'gt', operand: { value: 30 } },
          next: 'call',
        },
      ],
      otherwise: 'mail',
    },
    {
      op: 'contact',
      id: 'mail',
      name: 'Reminder',
      channels: [{ channel: 'email', template: MAIL }],
      expiresAfterHours: 72,
      next: 'wait',
      undeliverable: 'text',
    },
    {
      op: 'wait',
      id: 'wait',
      name: 'Payment?',
      until: {
        form: 'event',
        events: [{ type: 'payment.received', next: 'done' }],
        deadline: { amount: 7, unit: 'days' },
      },
      next: 'note',
    },
    {
      op: 'record',
      id: 'note',
      name: 'Level 1',
      changes: [{ how: 'add', field: 'claim.dunningLevel', value: 1 }],
      next: 'text',
    },
    {
      op: 'ask',
      id: 'call',
      name: 'Call',
      activity: 'call',
      queue: 'early',
      instructions: 'Ask when the money will come.',
      template: null,
      outcomes: [
        { id: 'reached', name: 'Reached', next: 'text' },
        { id: 'not-reached', name: 'Not reached', next: 'text' },
      ],
      sla: { amount: 2, unit: 'days' },
      expired: 'text',
      undeliverable: null,
    },
    {
      op: 'contact',
      id: 'text',
      name: 'Short message',
      channels: [{ channel: 'sms', template: SHORT }],
      expiresAfterHours: 72,
      next: 'rest',
      undeliverable: null,
    },
    {
      op: 'wait',
      id: 'rest',
      name: 'Ten days',
      until: { form: 'duration', duration: { amount: 10, unit: 'days' }, at: null },
      next: 'over',
    },
    { op: 'end', id: 'done', name: 'Paid', reason: 'paid' },
    { op: 'end', id: 'over', name: 'Over', reason: 'completed' },
  ],
};

const unsigned: Omit<Bundle, 'digest'> = {
  format: BUNDLE_FORMAT,
  formatVersion: 1,
  semantics: 1,
  id: BUNDLE,
  version: 1,
  name: 'Sample',
  dictionary: {
    fields: [],
    constants: { 'company.shortName': 'Nord Bank', 'links.pay': 'https://pay.nordbank.example/p' },
  },
  segments: {},
  strategies: { [STRATEGY]: strategy },
  templates: {
    [MAIL]: {
      name: 'Reminder',
      channel: 'email',
      purpose: 'reminder',
      tone: 'friendly',
      defaultLocale: 'en-GB',
      locales: {
        'en-GB': {
          subject: '{{ claim.arrearsAmount | money }} is overdue',
          html: '<p>Hello {{ customer.firstName | default: "there" }}, {{ claim.dpd }} days: <a href="{{ links.pay }}">pay</a></p>',
          text: 'Hello {{ customer.firstName | default: "there" }}, {{ claim.dpd }} days: {{ links.pay }}',
        },
      },
      tokens: ['claim.arrearsAmount', 'claim.dpd', 'customer.firstName', 'links.pay'],
    },
    [SHORT]: {
      name: 'Short',
      channel: 'sms',
      purpose: 'demand',
      tone: 'neutral',
      defaultLocale: 'en-GB',
      locales: { 'en-GB': { text: '{{ company.shortName }}: {{ claim.arrearsAmount | money }} is open.' } },
      tokens: ['claim.arrearsAmount', 'company.shortName'],
    },
  },
  calendars: {},
};

/** A small bundle with every kind of wait and contact in it; another version differs in its name. */
export function sampleBundle(version = 1, name = 'Sample'): Bundle {
  const made = { ...unsigned, version, name };
  return { ...made, digest: digestBundle(made) };
}

/** How a backend is told of the sample bundle. */
export function referenceTo({ id, version, digest }: Bundle): {
  id: string;
  version: number;
  digest: string;
} {
  return { id, version, digest };
}

/** Cases from 1 to 45 days past due, one per customer but for every tenth, who has two. The same on every run. */
export function sampleCases(count: number, prefix = 'CL'): Case[] {
  const today = toDayNumber('2026-03-02') ?? 0;
  return Array.from({ length: count }, (_, index) => {
    const luck = (stream: string) => draw(7, hashText(`${prefix}-${index}`), stream, 0);
    const owner = index % 10 === 9 ? index - 1 : index;
    return {
      id: `${prefix}-${String(index).padStart(6, '0')}`,
      customerId: `${prefix}-C-${String(owner).padStart(6, '0')}`,
      facts: {
        'customer.firstName': index % 7 === 0 ? null : `Ada ${String(owner)}`,
        'customer.email': `ada${String(owner)}@example.org`,
        ...(index % 5 !== 0 && { 'customer.mobile': `+4917012${String(30_000 + owner)}` }),
        'customer.timezone': 'Europe/Berlin',
        'claim.arrearsAmount': { minor: 1000 + Math.floor(luck('amount') * 50_000), currency: 'EUR' },
        'claim.dueDate': fromDayNumber(today - 1 - Math.floor(luck('age') * 45)),
      },
    };
  });
}
