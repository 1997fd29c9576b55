import type { Locale } from '@/core/lib';
import { de } from './words/de';
import { en } from './words/en';

/** Why the guard allows, puts off or blocks, and why a runner asks a person instead. */
const RULE_CODES = [
  'allowed',
  'window',
  'window-never',
  'cap',
  'gap',
  'address-missing',
  'channel-failed',
  'channel-suppressed',
  'consent-denied',
  'consent-missing',
  'calendar-ended',
  'no-channel',
  'endless-loop',
] as const;

export type RuleCode = (typeof RULE_CODES)[number];

/** The numbers a rule's sentence needs: how many contacts, in how many days, how many hours apart. */
export type RuleValues = { readonly count: number; readonly days: number; readonly hours: number };

const WORDS = { en, de };

/** Why a rule decided as it did, as part of a sentence; undefined for a code that is no rule. */
export function describeRule(
  code: unknown,
  values: Readonly<Record<string, unknown>>,
  locale: Locale,
): string | undefined {
  const rule = RULE_CODES.find((known) => known === code);
  const number = (key: string): number => (typeof values[key] === 'number' ? values[key] : 0);
  return (
    rule && WORDS[locale][rule]({ count: number('count'), days: number('days'), hours: number('hours') })
  );
}
