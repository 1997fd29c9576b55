import type { Locale } from '@/core/lib';
import type { Field, FieldGroup } from './field';
import { de } from './words/de';
import { en, type DictionaryWords } from './words/en';

const WORDS: Readonly<Record<Locale, DictionaryWords>> = { en, de };

/** A field's name in the reader's language; an own field's label is shown as it was written. */
export function fieldLabel(field: Pick<Field, 'key' | 'label'>, locale: Locale): string {
  return field.label ?? baseFieldLabel(field.key, locale) ?? field.key;
}

/** The name of a base field by its key; undefined when there is no such field. */
export function baseFieldLabel(key: string, locale: Locale): string | undefined {
  const { fields } = WORDS[locale];
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** Whether a field's name takes a plural verb in a sentence ("days past due are …"). */
export function isPluralLabel(key: string, locale: Locale): boolean {
  return WORDS[locale].plural.includes(key);
}

/** The heading of a group of fields. */
export function groupLabel(group: FieldGroup, locale: Locale): string {
  return WORDS[locale].groups[group];
}

/** What a base field's stored choice is called; undefined when it is none. */
export function baseChoiceLabel(key: string, choice: string, locale: Locale): string | undefined {
  const { choices } = WORDS[locale];
  const group = key.startsWith('consent.') ? 'consent' : key;
  const table = Object.hasOwn(choices, group) ? choices[group] : undefined;
  return table && Object.hasOwn(table, choice) ? table[choice] : undefined;
}

/** What a stored choice is called; own choices are shown as they are stored. */
export function choiceLabel(key: string, choice: string, locale: Locale): string {
  return baseChoiceLabel(key, choice, locale) ?? choice;
}
