import { fieldKeySchema } from '@/core/dictionary';
import { TOKEN_FILTERS, type TokenFilter } from '@/core/lib';

/** One filter of a token with its arguments: `date: 'long'`. */
export type TokenStep = { readonly filter: TokenFilter; readonly args: readonly (string | number)[] };

/** A token taken apart: which field it says, and how. */
export type Token = { readonly field: string; readonly steps: readonly TokenStep[] };

const STEP = /^\s*([a-z_]+)\s*(?::\s*(.*))?$/s;
const ARGUMENT = /^\s*(?:'([^']*)'|"([^"]*)"|(-?\d{1,9}(?:\.\d{1,9})?))\s*(?:,|$)/;
const PART = /(?:'[^']*'|"[^"]*"|[^'"|])+/g;

/**
 * Reads `{{ field | filter: 'argument' }}`. Undefined for anything else: a literal, an index, an unknown filter,
 * an argument that is itself a field, characters that would break out of the place the token stands in.
 */
export function parseToken(source: string): Token | undefined {
  const inside = /^\{\{-?([\s\S]*?)-?\}\}$/.exec(source)?.[1];
  if (inside === undefined) return undefined;
  const [field = '', ...steps] = (inside.match(PART) ?? []).map((part) => part.trim());
  if (!fieldKeySchema.safeParse(field).success || inside.split('|').length - 1 < steps.length)
    return undefined;
  const parsed = steps.map(parseStep);
  const known = parsed.filter((step) => step !== undefined);
  return known.length === parsed.length && !/\|\s*(\||$)/.test(inside) ? { field, steps: known } : undefined;
}

function parseStep(text: string): TokenStep | undefined {
  const [, name, list = ''] = STEP.exec(text) ?? [];
  const filter = TOKEN_FILTERS.find((known) => known === name);
  if (!filter) return undefined;
  const args: (string | number)[] = [];
  for (let rest = list; rest.trim() !== '';) {
    const found = ARGUMENT.exec(rest);
    if (!found) return undefined;
    const value = found[1] ?? found[2] ?? Number(found[3]);
    if (typeof value === 'string' && !isSafeArgument(value)) return undefined;
    args.push(value);
    rest = rest.slice(found[0].length);
  }
  return { filter, args };
}

/** Whether a text may stand between a token's quotes: no markup, no quotes, no braces, one line. */
export function isSafeArgument(text: string): boolean {
  return text.length <= 200 && !/[<>"'&{}|\p{Cc}]/u.test(text);
}

/** A token in its one canonical writing: single quotes, one space. What it writes, `parseToken` reads. */
export function writeToken({ field, steps }: Token): string {
  const written = steps.map(({ filter, args }) =>
    args.length === 0 ? filter : `${filter}: ${args.map(writeArgument).join(', ')}`,
  );
  return `{{ ${[field, ...written].join(' | ')} }}`;
}

function writeArgument(value: string | number): string {
  if (typeof value === 'number') return String(value);
  if (!isSafeArgument(value))
    throw new Error(`"${value}" cannot stand in a token. Ask isSafeArgument first.`);
  return `'${value}'`;
}

/** The text a token says when its field is not known; undefined when it has none. */
export function fallbackOf({ steps }: Token): string | undefined {
  const step = steps.find(({ filter }) => filter === 'default');
  return step ? String(step.args[0] ?? '') : undefined;
}
