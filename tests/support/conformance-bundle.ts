import {
  BUNDLE_FORMAT,
  digestBundle,
  type Bundle,
  type Duration,
  type Operation,
  type OperationOf,
} from '@/core/bundle';
import type { Condition } from '@/core/condition';
import type { Channel } from '@/core/lib';
import type { Interrupt, InterruptKind } from '@/core/policy';

export const STRATEGY = '0198c0de-0000-7000-8000-0000000000a1';
const BUNDLE = '0198c0de-0000-7000-8000-0000000000b1';

/** The messages every case may send. */
export const TEMPLATES = {
  mail: '0198c0de-0000-7000-8000-0000000000c1',
  text: '0198c0de-0000-7000-8000-0000000000c2',
  thanks: '0198c0de-0000-7000-8000-0000000000c3',
  paper: '0198c0de-0000-7000-8000-0000000000c4',
} as const;
export type TemplateName = keyof typeof TEMPLATES;

/** The fields the mail names, and so the values a send of it carries. */
export const MAIL_TOKENS = ['claim.arrearsAmount', 'claim.dpd', 'customer.firstName'];

/** An operation before it is known what comes after it. */
export type Step = { readonly id: string; readonly make: (following: string) => Operation };

type Ways = { readonly next?: string; readonly undeliverable?: string };

export function enter(when: Condition | null = null): Step {
  return { id: 'enter', make: (next) => ({ op: 'enter', id: 'enter', name: '', when, next }) };
}

export function send(
  id: string,
  channels: readonly [Channel, TemplateName][] = [['email', 'mail']],
  { next, undeliverable = undefined, hours = 72 }: Ways & { readonly hours?: number } = {},
): Step {
  return {
    id,
    make: (following) => ({
      op: 'contact',
      id,
      name: '',
      channels: channels.map(([channel, name]) => ({ channel, template: TEMPLATES[name] })),
      expiresAfterHours: hours,
      next: next ?? following,
      undeliverable: undeliverable ?? null,
    }),
  };
}

export function wait(id: string, duration: Duration, next?: string): Step {
  return waitFor(id, { form: 'duration', duration, at: null }, next);
}

export function waitFor(id: string, until: OperationOf<'wait'>['until'], next?: string): Step {
  return { id, make: (following) => ({ op: 'wait', id, name: '', until, next: next ?? following }) };
}

/** Waits for events, each with its way, up to a deadline. */
export function waitForEvents(
  id: string,
  ways: Readonly<Record<string, string>>,
  deadline: Duration,
  next?: string,
): Step {
  const events = Object.entries(ways).map(([type, target]) => ({ type, next: target }));
  return waitFor(id, { form: 'event', events, deadline }, next);
}

export function ask(
  id: string,
  activity: 'call' | 'review',
  outcomes: Readonly<Record<string, string>>,
  { sla = days(2), expired, undeliverable }: { sla?: Duration; expired: string; undeliverable?: string },
): Step {
  return {
    id,
    make: () => ({
      op: 'ask',
      id,
      name: '',
      activity,
      queue: 'early',
      instructions: '',
      template: null,
      outcomes: Object.entries(outcomes).map(([outcome, next]) => ({ id: outcome, name: '', next })),
      sla,
      expired,
      undeliverable: undeliverable ?? null,
    }),
  };
}

/** Counts the dunning level up. */
export function record(id: string, next?: string): Step {
  const changes = [{ how: 'add' as const, field: 'claim.dunningLevel', value: 1 }];
  return { id, make: (following) => ({ op: 'record', id, name: '', changes, next: next ?? following }) };
}

/** Branches by conditions; everyone else goes on to what follows. */
export function split(
  id: string,
  branches: Readonly<Record<string, readonly [Condition, string]>>,
  otherwise?: string,
): Step {
  return {
    id,
    make: (following) => ({
      op: 'branch',
      id,
      name: '',
      branches: Object.entries(branches).map(([branch, [when, next]]) => ({
        id: branch,
        name: '',
        when,
        next,
      })),
      otherwise: otherwise ?? following,
    }),
  };
}

/** An experiment; each arm with its weight (in hundredths of a percent) and way. */
export function experiment(id: string, arms: Readonly<Record<string, readonly [number, string]>>): Step {
  return {
    id,
    make: () => ({
      op: 'assign',
      id,
      name: '',
      salt: `salt-of-${id}`,
      arms: Object.entries(arms).map(([arm, [weight, next]]) => ({
        id: arm,
        name: '',
        role: 'challenger',
        weight,
        next,
      })),
    }),
  };
}

export function end(id = 'end', reason: OperationOf<'end'>['reason'] = 'completed'): Step {
  return { id, make: () => ({ op: 'end', id, name: '', reason }) };
}

export function days(amount: number): Duration {
  return { amount, unit: 'days' };
}

export function hours(amount: number): Duration {
  return { amount, unit: 'hours' };
}

export function businessDays(amount: number): Duration {
  return { amount, unit: 'business-days' };
}

export function exitOn(kind: InterruptKind): Interrupt {
  return { kind, action: 'exit' };
}

export function holdOn(kind: InterruptKind): Interrupt {
  return { kind, action: 'hold' };
}

export function silence(kind: InterruptKind, ...channels: Channel[]): Interrupt {
  return { kind, action: 'suppress', channels };
}

export const everyDay = [1, 2, 3, 4, 5, 6, 7];

type Rules = Partial<Omit<Bundle['strategies'][string], 'operations' | 'policy'>>;

/** A strategy as a list of steps, each leading to the one after it, and the rules that differ from none at all. */
export type Flow = Rules & {
  readonly steps: readonly Step[];
  readonly policy?: Partial<Bundle['strategies'][string]['policy']>;
  readonly calendars?: Bundle['calendars'];
  readonly version?: number;
};

/** The bundle of a flow: nothing is forbidden and nothing interrupts but what the flow says. */
export function bundleOf({ steps, policy, calendars = {}, version = 1, ...rules }: Flow): Bundle {
  const open = { windows: [], caps: [], minimumGapHours: 0, consentRequired: [], calendar: null };
  const runs: Omit<Bundle, 'digest'> = {
    format: BUNDLE_FORMAT,
    formatVersion: 1,
    semantics: 1,
    id: BUNDLE,
    version,
    name: 'Conformance',
    dictionary: { fields: [], constants: {} },
    segments: {},
    strategies: {
      [STRATEGY]: {
        name: 'Conformance',
        unit: 'claim',
        actorRole: 'first-party',
        zone: 'Europe/Berlin',
        calendar: null,
        late: 'send',
        reentry: { rule: 'never' },
        entry: 'enter',
        interrupts: [],
        ...rules,
        policy: { ...open, ...policy },
        operations: steps.map(({ make }, index) => make(steps[index + 1]?.id ?? 'end')),
      },
    },
    templates: {
      [TEMPLATES.mail]: message('email', 'demand', MAIL_TOKENS),
      [TEMPLATES.text]: message('sms', 'demand'),
      [TEMPLATES.thanks]: message('email', 'confirmation'),
      [TEMPLATES.paper]: message('letter', 'demand'),
    },
    calendars,
  };
  return { ...runs, digest: digestBundle(runs) };
}

function message(
  channel: Channel,
  purpose: 'demand' | 'confirmation',
  tokens: string[] = [],
): Bundle['templates'][string] {
  const text = tokens.map((token) => `{{ ${token} }}`).join(' ');
  const locales = { 'de-DE': { text: `Guten Tag ${text}` }, 'en-GB': { text: `Hello ${text}` } };
  return { name: channel, channel, purpose, tone: 'neutral', defaultLocale: 'en-GB', locales, tokens };
}
