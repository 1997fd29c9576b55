import type { Field, FieldType } from '@/core/dictionary';
import type { TokenFilter } from '@/core/lib';
import type { Token, TokenStep } from './token';

/** How a date is written: `short` 03/11/2026, `medium` 3 Nov 2026, `long` 3 November 2026, `weekday` with its day. */
export const DATE_STYLES = ['short', 'medium', 'long', 'weekday', 'iso'] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

/** The filters that make sense of a value of each type; `default` goes with all of them. */
const FORMATS: Readonly<Record<FieldType, readonly TokenFilter[]>> = {
  text: ['truncate', 'mask', 'upcase', 'downcase', 'capitalize', 'safe_url', 'url_encode'],
  choice: ['upcase', 'downcase', 'capitalize', 'url_encode'],
  integer: ['number'],
  number: ['number', 'percent'],
  money: ['money'],
  date: ['date'],
  boolean: [],
};

/** The filter without which a value of a type cannot be read by a customer. */
const NEEDED: Readonly<Partial<Record<FieldType, TokenStep>>> = {
  money: { filter: 'money', args: [] },
  date: { filter: 'date', args: ['long'] },
};

/** The filters a token of a field may use, besides a fallback. */
export function formatsOf(field: Pick<Field, 'type'>): readonly TokenFilter[] {
  return FORMATS[field.type];
}

/** What is wrong with how a token writes its field: a filter for another type, a bad argument, or one missing. */
export type FormatFault = { readonly filter: TokenFilter; readonly fault: 'unfit' | 'argument' | 'missing' };

/** The first fault in how a token writes a field; undefined when it is fine. */
export function findFormatFault(token: Token, field: Pick<Field, 'type'>): FormatFault | undefined {
  const unfit = token.steps.find(
    ({ filter }) => filter !== 'default' && !FORMATS[field.type].includes(filter),
  );
  if (unfit) return { filter: unfit.filter, fault: 'unfit' };
  const wrong = token.steps.find((step) => !fits(step));
  if (wrong) return { filter: wrong.filter, fault: 'argument' };
  const needed = NEEDED[field.type];
  const has = needed && token.steps.some(({ filter }) => filter === needed.filter);
  return needed && !has ? { filter: needed.filter, fault: 'missing' } : undefined;
}

function fits({ filter, args }: TokenStep): boolean {
  const [first] = args;
  switch (filter) {
    case 'date':
      return args.length === 0 || (args.length === 1 && DATE_STYLES.some((style) => style === first));
    case 'default':
      return args.length === 1;
    case 'truncate':
      return args.length === 1 && typeof first === 'number' && Number.isInteger(first) && first > 0;
    case 'mask':
      return (
        args.length === 0 ||
        (args.length === 1 && typeof first === 'number' && Number.isInteger(first) && first > 0)
      );
    default:
      return args.length === 0;
  }
}

/** A token with the format its field cannot do without, put before its fallback. */
export function withNeededFormat(token: Token, field: Pick<Field, 'type'>): Token {
  const needed = NEEDED[field.type];
  if (!needed) return { field: token.field, steps: token.steps.filter(({ filter }) => filter === 'default') };
  const kept = token.steps.filter(({ filter }) => filter === 'default');
  return { field: token.field, steps: [needed, ...kept] };
}

/** The token a field is inserted as: with the format it needs and, for a name, the fallback given. */
export function tokenFor(field: Pick<Field, 'key' | 'type'>, fallback?: string): Token {
  const bare: Token = { field: field.key, steps: fallback ? [{ filter: 'default', args: [fallback] }] : [] };
  return withNeededFormat(bare, field);
}
