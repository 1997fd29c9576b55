import { Temporal } from 'temporal-polyfill';
import type { Bundle } from '@/core/bundle';
import type { Note } from '@/core/contract';
import type { Facts } from '@/core/dictionary';
import {
  bundleOf,
  MAIL_TOKENS,
  STRATEGY,
  TEMPLATES,
  type Flow,
  type TemplateName,
} from './conformance-bundle';

/** What happened to a case, as it stands in a case file. Instants are ISO. */
export type CaseEvent = {
  readonly at: string;
  readonly caseId: string;
  readonly id: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** One expected line: an effect (each is listed) or a note (those that matter are). Instants are ISO. */
export type ExpectedLine = { readonly at: string; readonly caseId: string } & (
  { readonly effect: Readonly<Record<string, unknown>> } | { readonly note: Note }
);

/** A language-neutral case of one rule: a bundle, what happened, and what follows. */
export type ConformanceCase = {
  readonly format: 'fairpath.conformance';
  readonly formatVersion: 1;
  readonly rule: string;
  readonly title: string;
  readonly bundle: Bundle;
  readonly otherBundles?: readonly Bundle[];
  readonly events: readonly CaseEvent[];
  readonly asleep?: readonly { readonly from: string; readonly until: string }[];
  readonly until: string;
  readonly expect: readonly ExpectedLine[];
};

/** A case with the name of its file. */
export type NamedCase = { readonly name: string; readonly content: ConformanceCase };

type Authored = {
  readonly title: string;
  readonly flow: Flow;
  readonly otherFlows?: readonly Flow[];
  readonly events: readonly CaseEvent[];
  readonly asleep?: readonly [string, string];
  readonly until: string;
  readonly expect: readonly (readonly ExpectedLine[])[];
};

/** Monday, 2 March 2026, 09:00 in Berlin. */
export const MONDAY = '2026-03-02T08:00Z';

/** Writes a case down; the rule is the first part of its name (`s07-…`). */
export function conformanceCase(name: string, authored: Authored): NamedCase {
  const { title, flow, otherFlows, events, asleep, until, expect } = authored;
  return {
    name,
    content: {
      format: 'fairpath.conformance',
      formatVersion: 1,
      rule: `S${Number(name.slice(1, 3))}`,
      title,
      bundle: bundleOf(flow),
      ...(otherFlows && { otherBundles: otherFlows.map(bundleOf) }),
      events,
      ...(asleep && { asleep: [{ from: iso(asleep[0]), until: iso(asleep[1]) }] }),
      until: iso(until),
      expect: expect.flat(),
    },
  };
}

function iso(instant: string): string {
  return Temporal.Instant.from(instant).toString({ smallestUnit: 'millisecond' });
}

const ADA: Facts = {
  'customer.firstName': 'Ada',
  'customer.email': 'ada@example.org',
  'customer.mobile': '+491701234567',
  'customer.timezone': 'Europe/Berlin',
  'claim.arrearsAmount': { minor: 10_000, currency: 'EUR' },
  'claim.dueDate': '2026-02-01',
};

/** Ada's case begins; `more` adds facts to hers, null takes one away. */
export function start(
  at: string,
  more: Facts = {},
  { caseId = 'CL-1', customerId = 'C-1', version = 1 } = {},
): CaseEvent {
  const facts = Object.fromEntries(Object.entries({ ...ADA, ...more }).filter(([, value]) => value !== null));
  const data = { case: { id: caseId, customerId, facts }, strategy: STRATEGY, version };
  return { at: iso(at), caseId, id: `start-${caseId}-${at}`, type: 'start', data };
}

/** Something happens to a case. */
export function event(
  at: string,
  type: string,
  data: CaseEvent['data'] = {},
  { caseId = 'CL-1', id = '' } = {},
): CaseEvent {
  return { at: iso(at), caseId, id: id === '' ? `${type}-${at}` : id, type, data };
}

export function pay(at: string, minor: number, options: { caseId?: string; id?: string } = {}): CaseEvent {
  return event(at, 'payment.received', { amount: { minor, currency: 'EUR' } }, options);
}

/** A receipt of the message of a visit. */
export function receipt(at: string, type: string, seq: number, operation: string): CaseEvent {
  return event(at, type, { key: keyOf({ seq, operation }), channel: 'email' });
}

type Visit = { seq: number; operation: string; caseId?: string; run?: number; version?: number };

/** The key of a visit, as S19 writes it. */
export function keyOf({ seq, operation, caseId = 'CL-1', run = 1, version = 1 }: Visit): string {
  return `0198c0de-0000-7000-8000-0000000000b1@${version}/${caseId}/${run}/${seq}/${operation}`;
}

type Scope = { readonly at: string; readonly caseId: string; readonly run: number; readonly version: number };
type Expected = (scope: Scope) => { effect: Readonly<Record<string, unknown>> } | { note: Note };

/** What is expected at one instant of one case, in order. */
export function at(instant: string, ...expected: Expected[]): ExpectedLine[] {
  return within({}, instant, ...expected);
}

/** The same of another case, run or version. */
export function within(
  { caseId = 'CL-1', run = 1, version = 1 }: { caseId?: string; run?: number; version?: number },
  instant: string,
  ...expected: Expected[]
): ExpectedLine[] {
  const scope = { at: iso(instant), caseId, run, version };
  return expected.map((make) => ({ at: scope.at, caseId, ...make(scope) }));
}

function effect(make: (scope: Scope) => Readonly<Record<string, unknown>>): Expected {
  return (scope) => ({ effect: make(scope) });
}

export function note(code: string, operation: string | null, values: Note['values'] = {}): Expected {
  return () => ({ note: { code, operation, values } });
}

export function schedules(timer: number, dueAt: string): Expected {
  return effect(() => ({ kind: 'schedule', timer, dueAt: iso(dueAt) }));
}

export function completes(seq: number, operation: string, reason: string): Expected {
  return effect((scope) => ({ kind: 'complete', key: keyOf({ seq, operation, ...scope }), reason }));
}

export function withdraws(seq: number, operation: string): Expected {
  return effect((scope) => ({ kind: 'withdraw', key: keyOf({ seq, operation, ...scope }) }));
}

export function records(seq: number, operation: string, level: number): Expected {
  const changes = { 'claim.dunningLevel': level };
  return effect((scope) => ({ kind: 'record', key: keyOf({ seq, operation, ...scope }), changes }));
}

/** A task that the strategy draws. */
export function asks(seq: number, operation: string, activity: string, dueAt: string): Expected {
  const drawn = { activity, queue: 'early', instructions: '', reason: 'drawn', dueAt: iso(dueAt) };
  return effect((scope) => ({ kind: 'task', key: keyOf({ seq, operation, ...scope }), ...drawn }));
}

/** A task that nobody drew: somebody must look into what could not be done. */
export function asksToReview(seq: number, operation: string, reason: string): Expected {
  const [queue, part] = reason === 'endless-loop' ? ['errors', reason] : ['undeliverable', 'undeliverable'];
  const raised = { activity: 'review', queue, instructions: '', reason, dueAt: null };
  return effect((scope) => ({
    kind: 'task',
    key: `${keyOf({ seq, operation, ...scope })}/${part}`,
    ...raised,
  }));
}

type Message = {
  readonly template?: TemplateName;
  readonly channel?: string;
  readonly address?: string;
  readonly locale?: string;
  readonly tokens?: Facts;
  readonly zone?: string;
  readonly hours?: number;
};

const OF_CHANNEL: Record<string, readonly [TemplateName, string]> = {
  email: ['mail', 'ada@example.org'],
  sms: ['text', '+491701234567'],
};

/** A message to Ada: the mail in English with her values, unless told otherwise. */
export function sends(seq: number, operation: string, message: Message = {}): Expected {
  const { channel = 'email', zone = 'Europe/Berlin', locale = 'en-GB', hours = 72 } = message;
  const [usual = 'mail', address = ''] = OF_CHANNEL[channel] ?? [];
  const template = message.template ?? usual;
  return effect((scope) => {
    const now = Temporal.Instant.from(scope.at);
    return {
      kind: 'send',
      key: keyOf({ seq, operation, ...scope }),
      channel,
      address: message.address ?? address,
      template: TEMPLATES[template],
      locale,
      tokens: message.tokens ?? (template === 'mail' ? mailTokens(now) : {}),
      today: now.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString(),
      zone,
      notAfter: iso(now.add({ hours }).toString()),
    };
  });
}

/** Ada owes 100 euros since 1 February; the days past due come with the date they follow from (S13). */
export function mailTokens(now: Temporal.Instant, minor = 10_000): Facts {
  const today = now.toZonedDateTimeISO('Europe/Berlin').toPlainDate();
  const dpd = today.since('2026-02-01', { largestUnit: 'day' }).days;
  if (MAIL_TOKENS.length !== 3) throw new Error('The mail names other fields now.');
  return {
    'claim.arrearsAmount': { minor, currency: 'EUR' },
    'claim.dpd': dpd,
    'claim.dueDate': '2026-02-01',
    'customer.firstName': 'Ada',
  };
}
