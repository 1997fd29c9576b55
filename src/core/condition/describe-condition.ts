import { baseChoiceLabel, fieldLabel, isPluralLabel, type FactValue, type Field } from '@/core/dictionary';
import { assertNever, formatMoney, toDayNumber, DAY, type Locale } from '@/core/lib';
import type { Comparison, Condition, Operand } from './condition';
import type { Segment } from './segment';
import { sentencesDe } from './words/sentences-de';
import { sentencesEn, type ConditionSentences } from './words/sentences-en';

/** How fields and segments are called, for one reader. */
export type Voice = {
  readonly locale: Locale;
  readonly fieldLabel: (key: string) => string;
  readonly segmentName: (id: string) => string;
};

const SENTENCES: Readonly<Record<Locale, ConditionSentences>> = { en: sentencesEn, de: sentencesDe };

/** Numbers and dates as the language's readers write them. */
const FORMAT_LOCALES: Readonly<Record<Locale, string>> = { en: 'en-GB', de: 'de-DE' };

// Made once: making one takes far longer than writing with it.
const NUMBERS = { en: numbersOf('en'), de: numbersOf('de') };
const DAYS = { en: daysOf('en'), de: daysOf('de') };

function numbersOf(locale: Locale): Intl.NumberFormat {
  return new Intl.NumberFormat(FORMAT_LOCALES[locale], { maximumFractionDigits: 10 });
}

function daysOf(locale: Locale): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(FORMAT_LOCALES[locale], { dateStyle: 'medium', timeZone: 'UTC' });
}

/** A voice that knows a dictionary's fields and the names of segments; what it does not know it calls by its key. */
export function createVoice(
  locale: Locale,
  fields: ReadonlyMap<string, Field>,
  segments: ReadonlyMap<string, Pick<Segment, 'name'>> = new Map(),
): Voice {
  return {
    locale,
    fieldLabel: (key) => fieldLabel(fields.get(key) ?? { key }, locale),
    segmentName: (id) => segments.get(id)?.name ?? id,
  };
}

/** One plain sentence without its full stop: "days past due are at least 31 and arrears are over €150.00". */
export function describeCondition(condition: Condition, voice: Voice): string {
  return describe(condition, voice, true);
}

function describe(condition: Condition, voice: Voice, outermost: boolean): string {
  const words = SENTENCES[voice.locale];
  if (condition.kind === 'compare') return describeComparison(condition, voice, words);
  if (condition.kind === 'segment')
    return words.segment(voice.segmentName(condition.segment), condition.member);
  const { match, conditions } = condition;
  if (conditions.length === 0) return match === 'any' ? words.nobody : words.everybody;
  const only = conditions[0];
  if (conditions.length === 1 && only && match !== 'none') return describe(only, voice, outermost);
  const parts = conditions.map((part) => describe(part, voice, false));
  const text = match === 'none' ? words.none(parts) : words.list(parts, match);
  return outermost ? text : `(${text})`;
}

/** A field's name as it stands inside a sentence. */
export function subjectOf(label: string, locale: Locale): string {
  return SENTENCES[locale].subject(label);
}

function describeComparison(
  { field, operator, operand }: Comparison,
  voice: Voice,
  words: ConditionSentences,
): string {
  const subject = words.subject(voice.fieldLabel(field));
  if (operator === 'is-true' || operator === 'is-false') {
    const flag = Object.hasOwn(words.flags, field) ? words.flags[field] : undefined;
    if (flag) return operator === 'is-true' ? flag.yes : flag.no;
  }
  const isMoney = operand !== undefined && valuesOf(operand).some((value) => typeof value === 'object');
  const relation = words.relations[operator]({ be: words.be(isPluralLabel(field, voice.locale)), isMoney });
  const object = operand ? describeOperand({ kind: 'compare', field, operator, operand }, voice, words) : '';
  return object === '' ? `${subject} ${relation}` : `${subject} ${relation} ${object}`;
}

function valuesOf(operand: Operand): readonly FactValue[] {
  if ('values' in operand) return operand.values;
  if ('from' in operand) return [operand.from, operand.to];
  return 'value' in operand ? [operand.value] : [];
}

function describeOperand(
  { field, operator, operand }: Comparison & { operand: Operand },
  voice: Voice,
  words: ConditionSentences,
): string {
  if ('days' in operand) return words.days(operand.days, operator);
  if ('field' in operand) return words.subject(voice.fieldLabel(operand.field));
  const values = valuesOf(operand).map((value) => describeValue(field, value, voice.locale));
  return words.list(values, 'from' in operand ? 'all' : 'any');
}

/** A value of a field as a reader writes it: amounts with their sign, dates by the calendar, choices by their names. */
export function describeValue(field: string, value: FactValue, locale: Locale): string {
  switch (typeof value) {
    case 'object':
      return formatMoney(value, FORMAT_LOCALES[locale]);
    case 'number':
      return NUMBERS[locale].format(value);
    case 'boolean':
      return SENTENCES[locale].truth(value);
    case 'string':
      return describeText(field, value, locale);
    default:
      return assertNever(value, 'describeValue');
  }
}

function describeText(field: string, value: string, locale: Locale): string {
  const day = toDayNumber(value);
  if (day !== undefined) return DAYS[locale].format(day * DAY);
  return baseChoiceLabel(field, value, locale) ?? SENTENCES[locale].quote(value);
}
