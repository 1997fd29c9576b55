import type { Field } from '@/core/dictionary';
import { COLUMN_NAMES, PRIVATE_COLUMNS, WHOLE_NAMES } from './column-names';
import { CURRENCY_TARGET, isImportable, LATENESS_TARGET } from './mapping';
import { foldName } from './presets/preset';
import { isBlank, isCurrency, readValue } from './reading/read-value';
import type { Strength } from './refine-column';
import type { ImportPhrase } from './words/en';

/** What one column could mean, seen alone. */
export type ColumnCandidate = {
  readonly column: string;
  readonly field?: string;
  readonly strength: Strength;
  readonly score: number;
  readonly reason: ImportPhrase;
  readonly alternatives: readonly string[];
  readonly isNumeric?: boolean;
  readonly unit?: 'days' | 'months';
  readonly currency?: string;
};

/** Values looked at in each column: enough to see a pattern. */
const LOOKED_AT = 500;

/** The currencies that are looked for in a column's name. */
const NAMED_CURRENCY =
  /(?:^|[^A-Za-z])(EUR|USD|GBP|CHF|JPY|KWD|TWD|SEK|NOK|DKK|PLN|CZK|HUF|INR|TRY|CAD|AUD)(?:$|[^A-Za-z])/i;

type Match = {
  readonly field: string;
  readonly name: 0 | 1 | 2;
  readonly share: number | undefined;
  readonly rank: number;
};

/** Weighs every field a column could fill: by its name in the usual spellings, and by how many values fit. */
export function suggestColumn(
  column: string,
  values: readonly string[],
  fields: ReadonlyMap<string, Field>,
): ColumnCandidate {
  const currency = NAMED_CURRENCY.exec(column)?.[1]?.toUpperCase();
  const name = foldName(currency === undefined ? column : column.replace(new RegExp(currency, 'i'), ''));
  const told = values.slice(0, LOOKED_AT).filter((value) => !isBlank(value));
  if (PRIVATE_COLUMNS.has(name)) return nothing(column, { code: 'sensitive-column', values: {} });
  const matches = [...fields.values()].filter(isImportable).flatMap((field) => matchField(field, name, told));
  const currencyMatch = matchCurrency(name, told);
  if (currencyMatch) matches.push(currencyMatch);
  matches.sort((left, right) => scoreOf(right) - scoreOf(left));
  const [best, second] = matches;
  if (!best) return nothing(column, { code: 'no-match', values: {} });
  const alternatives = matches.slice(1, 4).map(({ field }) => field);
  if (
    second &&
    second.name === best.name &&
    (best.name < 2 || scoreOf(second) === scoreOf(best)) &&
    scoreOf(best) - scoreOf(second) < 10
  ) {
    return {
      ...nothing(column, { code: 'several-fields', values: {} }),
      alternatives: [best.field, ...alternatives],
    };
  }
  const type = fields.get(best.field)?.type;
  return {
    column,
    field: best.field,
    strength: strengthOf(best),
    score: scoreOf(best),
    reason: reasonFor(best, values),
    alternatives,
    isNumeric: type === 'money' || type === 'integer' || type === 'number',
    ...(best.field === LATENESS_TARGET && { unit: unitOf(name) }),
    ...(type === 'money' && currency !== undefined && { currency }),
  };
}

function nothing(column: string, reason: ImportPhrase): ColumnCandidate {
  return { column, strength: 0, score: 0, reason, alternatives: [] };
}

/** Days, unless a column's folded name speaks of months. */
export function unitOf(name: string): 'days' | 'months' {
  return /month|monat|pay0/.test(name) ? 'months' : 'days';
}

/** 2 for a usual spelling, 1 for a name that begins or ends with one, 0 for none; with how far down the list it stands. */
function matchName(key: string, name: string): { name: 0 | 1 | 2; rank: number } {
  const spellings = [
    ...(COLUMN_NAMES.get(key) ?? []),
    foldName(key),
    foldName(key.slice(key.indexOf('.') + 1)),
  ];
  const exact = spellings.indexOf(name);
  if (exact >= 0) return { name: 2, rank: exact };
  const part = spellings.findIndex(
    (spelling) =>
      spelling.length >= 5 &&
      !WHOLE_NAMES.has(spelling) &&
      (name.startsWith(spelling) || name.endsWith(spelling)),
  );
  return part >= 0 ? { name: 1, rank: part } : { name: 0, rank: 0 };
}

function matchField(field: Field, name: string, told: readonly string[]): Match[] {
  const named = matchName(field.key, name);
  const isShaped = field.format === 'email' || field.format === 'zone';
  if (named.name === 0 && !isShaped) return [];
  const share =
    told.length === 0 ? undefined : told.filter((value) => fits(value, field)).length / told.length;
  if (share !== undefined && share < (named.name === 2 ? 0.5 : 0.8)) return [];
  if (named.name === 0 && share === undefined) return [];
  return [{ field: field.key, ...named, share }];
}

function matchCurrency(name: string, told: readonly string[]): Match | undefined {
  const named = matchName(CURRENCY_TARGET, name);
  if (named.name === 0 || told.length === 0) return undefined;
  const share = told.filter((value) => isCurrency(value.trim().toUpperCase())).length / told.length;
  return share >= 0.5 ? { field: CURRENCY_TARGET, ...named, share } : undefined;
}

/** Whether a value could be one of this field's, were its marks and order known. */
function fits(value: string, field: Field): boolean {
  if (field.format === 'phone') return /^\+?[\d\s()./–-]{6,22}$/.test(value.trim());
  const reading = readValue(
    value,
    field,
    { field: field.key },
    { currency: 'EUR', country: 'DE', keepsCredits: true },
  );
  if (!('fault' in reading)) return true;
  const { code } = reading.fault;
  return (
    code === 'date-ambiguous' ||
    code === 'date-impossible' ||
    code === 'number-ambiguous' ||
    code === 'amount-negative'
  );
}

/** Name before values: a usual spelling outweighs any shape. */
function scoreOf({ name, share, rank }: Match): number {
  return name * 100 + (share ?? 0.6) * 40 - Math.min(rank, 30);
}

function strengthOf({ name, share }: Match): Strength {
  if (name === 2) return share !== undefined && share >= 0.9 ? 3 : 2;
  return name === 1 && share !== undefined && share >= 0.9 ? 2 : 1;
}

function reasonFor({ field, name, share }: Match, values: readonly string[]): ImportPhrase {
  if (
    (field === 'customer.id' || field === 'claim.id') &&
    new Set(values).size === values.length &&
    values.length > 1
  ) {
    return { code: 'unique-values', values: {} };
  }
  if (share === undefined) return { code: 'name-fits', values: {} };
  return share >= 0.999 && name > 0
    ? { code: 'name-and-values', values: {} }
    : { code: 'values-fit', values: { share } };
}
