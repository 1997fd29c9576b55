import type { Field } from '@/core/dictionary';
import { formatMoney, moneySchema } from '@/core/lib';
import { parseToken, fallbackOf, type Token } from '../tokens/token';
import { splitLiquid } from '../tokens/split-liquid';

/** The longest a date gets in the languages we speak ("Donnerstag, 24. September 2026"), by style. */
const DATE_LENGTHS: Readonly<Record<string, number>> = {
  iso: 10,
  short: 10,
  medium: 13,
  long: 18,
  weekday: 30,
};
const LONGEST_MINOR = 9_999_999;
const LONGEST_TEXT = 40;

/**
 * A text as its longest customer would read it: names at full length, five-figure amounts, the longest month.
 * Every branch of a condition is counted. Letters stand for letters of the basic SMS alphabet.
 */
export function writeWorstCase(text: string, fields: ReadonlyMap<string, Field>, locale: string): string {
  return splitLiquid(text)
    .map(({ liquid, source }) => {
      if (!liquid) return source;
      const token = parseToken(source);
      const field = token && fields.get(token.field);
      return token && field ? longestOf(token, field, locale) : '';
    })
    .join('');
}

function longestOf(token: Token, field: Field, locale: string): string {
  const step = (name: string) => token.steps.find(({ filter }) => filter === name);
  const longest = longestValue(token, field, locale);
  const limit = Number(step('truncate')?.args[0] ?? step('mask')?.args[0] ?? longest.length);
  const said = longest.slice(0, limit + (step('mask') ? 3 : 0));
  const instead = fallbackOf(token) ?? '';
  return instead.length > said.length ? instead : said;
}

function longestValue(token: Token, field: Field, locale: string): string {
  switch (field.type) {
    case 'money': {
      const sample = moneySchema.safeParse(field.sample);
      const currency = sample.success ? sample.data.currency : 'EUR';
      return formatMoney({ minor: LONGEST_MINOR, currency }, locale).replace(/[\u00a0\u202f]/g, ' ');
    }
    case 'date': {
      const style = token.steps.find(({ filter }) => filter === 'date')?.args[0] ?? 'long';
      return 'x'.repeat(DATE_LENGTHS[String(style)] ?? 30);
    }
    case 'integer':
    case 'number':
      return '99,999';
    case 'choice':
      return (field.choices ?? []).reduce(
        (longest, word) => (word.length > longest.length ? word : longest),
        '',
      );
    case 'boolean':
      return '';
    case 'text':
      return 'x'.repeat(longestText(field));
  }
}

/** How a link ends: an opaque reference of thirteen characters instead of its sample's. */
const REFERENCE = 13;

/** What is the same for everyone is as long as its sample. */
function longestText({ source, group, sample, maxLength }: Field): number {
  const text = typeof sample === 'string' ? sample : '';
  if (group === 'links') return text.replace(/[^/]*$/, '').length + REFERENCE;
  return source === 'constant' ? text.length : (maxLength ?? LONGEST_TEXT);
}
