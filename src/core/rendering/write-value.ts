import { formatMoney, moneySchema } from '@/core/lib';
import type { TextMode } from './environment';

/** Characters a phone network would pay double for, and what says the same. */
const PLAIN: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2013': '-',
  '\u2014': '-',
  '\u2026': '...',
  '\u2022': '*',
  '\u2212': '-',
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '{': '&#123;',
  '}': '&#125;',
};

/** A value in words; undefined for what has none: nothing known, no number, a yes or no. */
export function wordsOf(value: unknown, locale: string): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number')
    return Number.isFinite(value) ? new Intl.NumberFormat(locale).format(value) : undefined;
  const money = moneySchema.safeParse(value);
  return money.success ? formatMoney(money.data, locale) : undefined;
}

/** Puts a customer's words into their place, so that they can be nothing but words there. */
export function escapeWords(words: string, mode: TextMode): string {
  const clean = words.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[^\P{Cc}\n]/gu, ' ');
  switch (mode) {
    case 'html':
      return clean.replace(/[&<>"'`{}]/g, (character) => ENTITIES[character] ?? character);
    case 'line':
      return breakBraces(clean.replace(/\s*\n\s*/g, ' '));
    case 'sms':
      return breakBraces(toPlainCharacters(clean.replace(/\s*\n\s*/g, ' ')));
    case 'text':
      return breakBraces(clean);
  }
}

/** Typographic spaces, quotes and dashes as the plain characters of a short message. */
export function toPlainCharacters(text: string): string {
  return text.replace(
    /[\u00a0\u202f\u2009\u2018\u2019\u201a\u201c\u201d\u201e\u2013\u2014\u2026\u2022\u2212]/g,
    (found) => PLAIN[found] ?? found,
  );
}

/** Braces in a name must never look like a token to whoever reads the message next. */
function breakBraces(text: string): string {
  return text.replace(/\{(?=[{%])/g, '{ ');
}
