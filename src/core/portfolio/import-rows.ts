import { DAYS_PER_MONTH, dueDateFrom, type FactValue, type Field } from '@/core/dictionary';
import { toDayNumber, type IsoDate } from '@/core/lib';
import { CURRENCY_TARGET, isImportable, LATENESS_TARGET, type ColumnMapping, type Mapping } from './mapping';
import type { Case } from './portfolio';
import { readNumber, toNumber } from './reading/read-number';
import { isBlank, readValue, type ReadingScope } from './reading/read-value';
import { summarisePortfolio, type PortfolioSummary } from './summarise-portfolio';
import type { ImportPhrase } from './words/en';

/** One row of a file with the line it begins on, counted from 1. `fault` marks a row whose quotes do not close. */
export type SourceRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault?: 'quotes';
};

/** A file as a table: unique column names, then rows. */
export type SourceTable = { readonly header: readonly string[]; readonly rows: readonly SourceRow[] };

/** A row or a value that is not taken, where it stands, and why. `value` is cut to 200 characters. */
export type RowFault = {
  readonly line: number;
  readonly column?: string;
  readonly value?: string;
  readonly reason: ImportPhrase;
};

/**
 * What became of a file. Every row is either a case or in `rejected`; `emptied` are values of imported rows that
 * could not be read and were left empty; `assumptions` say what the file did not.
 */
export type ImportResult = {
  readonly cases: readonly Case[];
  readonly rejected: readonly RowFault[];
  readonly emptied: readonly RowFault[];
  readonly assumptions: readonly ImportPhrase[];
  readonly summary: PortfolioSummary;
};

/** A mapped column, made ready: where it stands, what it fills. */
type Column = {
  readonly at: number;
  readonly name: string;
  readonly field: Field;
  readonly mapping: ColumnMapping;
};

type Plan = {
  readonly width: number;
  readonly columns: readonly Column[];
  readonly country: Column | undefined;
  readonly currency: number;
  readonly lateness:
    { readonly at: number; readonly name: string; readonly mapping: ColumnMapping } | undefined;
  readonly naming: 'claim' | 'customer' | 'row';
  readonly hasArrears: boolean;
  readonly mapping: Mapping;
  readonly asOf: number;
};

/** Why a row stops; thrown nowhere, returned everywhere. */
type Refusal = { readonly column?: string; readonly value?: string; readonly reason: ImportPhrase };

/**
 * Reads a file's rows by a mapping, as of a day. What cannot be taken is listed with its line and reason; nothing
 * is dropped silently. Columns mapped to a field that is unknown or cannot be imported are left out.
 */
export function importRows(
  table: SourceTable,
  mapping: Mapping,
  asOf: IsoDate,
  fields: ReadonlyMap<string, Field>,
): ImportResult {
  const day = toDayNumber(asOf);
  if (day === undefined) throw new Error(`A portfolio is as of a day of the calendar; "${asOf}" is none.`);
  const plan = makePlan(table.header, mapping, day, fields);
  const cases: Case[] = [];
  const rejected: RowFault[] = [];
  const emptied: RowFault[] = [];
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    const outcome = readRow(row, plan, emptied);
    if ('reason' in outcome) {
      rejected.push({ line: row.line, ...outcome });
      continue;
    }
    const before = seen.get(outcome.id);
    if (before === undefined) {
      seen.set(outcome.id, row.line);
      cases.push(outcome);
    } else
      rejected.push({
        line: row.line,
        value: outcome.id,
        reason: { code: 'claim-duplicate', values: { line: before } },
      });
  }
  const kept = new Set(rejected.map(({ line }) => line));
  return {
    cases,
    rejected,
    emptied: emptied.filter(({ line }) => !kept.has(line)),
    assumptions: assumptionsOf(plan, cases),
    summary: summarisePortfolio(cases, asOf, rejected),
  };
}

function makePlan(
  header: readonly string[],
  mapping: Mapping,
  asOf: number,
  fields: ReadonlyMap<string, Field>,
): Plan {
  const columns: Column[] = [];
  let currency = -1;
  let lateness: Plan['lateness'];
  header.forEach((name, at) => {
    const column = Object.hasOwn(mapping.columns, name) ? mapping.columns[name] : undefined;
    if (!column) return;
    const field = fields.get(column.field);
    if (column.field === CURRENCY_TARGET) currency = at;
    else if (column.field === LATENESS_TARGET) lateness = { at, name, mapping: column };
    else if (field && isImportable(field)) columns.push({ at, name, field, mapping: column });
  });
  const fills = (key: string): boolean => columns.some(({ field }) => field.key === key);
  return {
    width: header.length,
    columns,
    country: columns.find(({ field }) => field.key === 'customer.country'),
    currency,
    lateness,
    naming: fills('claim.id') ? 'claim' : fills('customer.id') ? 'customer' : 'row',
    hasArrears: fills('claim.arrearsAmount'),
    mapping,
    asOf,
  };
}

function readRow({ line, cells, fault }: SourceRow, plan: Plan, emptied: RowFault[]): Case | Refusal {
  const misshapen = checkShape(cells, fault, plan.width);
  if (misshapen) return misshapen;
  const scope = scopeOf(cells, plan);
  const facts: Record<string, FactValue> = {};
  for (const { at, name, field, mapping } of plan.columns) {
    const text = cells[at] ?? '';
    const reading = readValue(text, field, mapping, scope);
    if ('value' in reading) facts[field.key] = reading.value;
    else if ('fault' in reading) {
      const refusal = { column: name, value: text.slice(0, 200), reason: reading.fault };
      if (!isDispensable(field)) return refusal;
      emptied.push({ line, ...refusal });
    }
  }
  return addAge(facts, cells, plan) ?? addAmount(facts, plan) ?? addDefaults(facts, line, plan);
}

function checkShape(
  cells: readonly string[],
  fault: 'quotes' | undefined,
  width: number,
): Refusal | undefined {
  if (fault) return { value: (cells.at(-1) ?? '').slice(0, 80), reason: { code: 'row-quotes', values: {} } };
  if (cells.every((cell) => cell.trim() === '')) return { reason: { code: 'row-empty', values: {} } };
  const surplus = cells.slice(width);
  if (cells.length >= width && surplus.every((cell) => cell.trim() === '')) return undefined;
  return { reason: { code: 'row-ragged', values: { expected: width, found: cells.length } } };
}

function scopeOf(cells: readonly string[], { currency, country, mapping }: Plan): ReadingScope {
  const named = currency >= 0 ? (cells[currency] ?? '').trim().toUpperCase() : '';
  const lives = country
    ? readValue(cells[country.at] ?? '', country.field, country.mapping, { keepsCredits: false })
    : undefined;
  return {
    currency: named === '' ? mapping.defaults.currency : named,
    country:
      lives && 'value' in lives && typeof lives.value === 'string' ? lives.value : mapping.defaults.country,
    keepsCredits: mapping.credits === 'keep',
  };
}

/** Whether a value that cannot be read costs the field only, not the row. A protection flag always costs the row. */
function isDispensable({ type, key, sensitivity, nullable }: Field): boolean {
  if (!nullable || sensitivity === 'protected') return false;
  return type === 'text' || type === 'choice' || type === 'boolean' || key === 'customer.payday';
}

/** Reckons the due date from the lateness, where the row has no due date of its own. */
function addAge(
  facts: Record<string, FactValue>,
  cells: readonly string[],
  { lateness, asOf }: Plan,
): Refusal | undefined {
  if (!lateness || 'claim.dueDate' in facts) return undefined;
  const text = cells[lateness.at] ?? '';
  if (isBlank(text)) return undefined;
  const refuse = (reason: ImportPhrase): Refusal => ({
    column: lateness.name,
    value: text.slice(0, 200),
    reason,
  });
  const reading = readNumber(text.trim(), lateness.mapping.decimal);
  if ('fault' in reading) return refuse({ code: reading.fault, values: {} });
  const late = toNumber(reading.number);
  if (!Number.isInteger(late)) return refuse({ code: 'number-not-whole', values: {} });
  const days = lateness.mapping.unit === 'months' ? daysFromMonths(late) : late;
  if (Math.abs(days) > 36_600) return refuse({ code: 'lateness-outside', values: {} });
  facts['claim.dueDate'] = dueDateFrom(asOf, days);
  return undefined;
}

/** Months late as days past due; who is not late (0 and below) has the next due date a month ahead. */
function daysFromMonths(months: number): number {
  return months <= 0 ? -DAYS_PER_MONTH : months * DAYS_PER_MONTH;
}

/** Sees to it that every case has arrears: its own, or what is outstanding when it is late. */
function addAmount(facts: Record<string, FactValue>, { hasArrears, asOf }: Plan): Refusal | undefined {
  if ('claim.arrearsAmount' in facts) return undefined;
  const outstanding = facts['claim.outstandingAmount'];
  if (hasArrears || typeof outstanding !== 'object')
    return { reason: { code: 'amount-missing', values: {} } };
  const due = facts['claim.dueDate'];
  const isLate = typeof due !== 'string' || (toDayNumber(due) ?? asOf) < asOf;
  facts['claim.arrearsAmount'] = { ...outstanding, minor: isLate ? Math.max(0, outstanding.minor) : 0 };
  return undefined;
}

function addDefaults(
  facts: Record<string, FactValue>,
  line: number,
  { naming, mapping }: Plan,
): Case | Refusal {
  const { timezone, country, standIns } = mapping.defaults;
  if (standIns) addStandIns(facts, line);
  if (timezone !== undefined) facts['customer.timezone'] ??= timezone;
  if (country !== undefined) facts['customer.country'] ??= country;
  const customer = facts['customer.id'];
  if (naming === 'customer' && customer === undefined)
    return { reason: { code: 'customer-unnamed', values: {} } };
  const id = naming === 'claim' ? facts['claim.id'] : naming === 'customer' ? customer : `row-${line}`;
  if (typeof id !== 'string') return { reason: { code: 'claim-unnamed', values: {} } };
  const customerId = typeof customer === 'string' ? customer : id;
  return { id, customerId, facts: { ...facts, 'claim.id': id, 'customer.id': customerId } };
}

/** Addresses of a domain that never resolves (RFC 2606) and a country code that nobody has. */
function addStandIns(facts: Record<string, FactValue>, line: number): void {
  facts['customer.email'] ??= `row-${String(line)}@stand-in.invalid`;
  facts['customer.mobile'] ??= `+999${String(line).padStart(9, '0')}`;
}

function assumptionsOf(
  { columns, lateness, naming, hasArrears, mapping, currency }: Plan,
  cases: readonly Case[],
): ImportPhrase[] {
  const fills = (key: string): string | undefined => columns.find(({ field }) => field.key === key)?.name;
  const said: ImportPhrase[] = [];
  if (naming === 'customer')
    said.push({ code: 'assumed-case-id', values: { column: fills('customer.id') ?? '' } });
  if (naming === 'row') said.push({ code: 'assumed-row-number', values: {} });
  if (lateness) {
    if (fills('claim.dueDate') === undefined) said.push({ code: 'assumed-due-date', values: {} });
    if (lateness.mapping.unit === 'months')
      said.push({ code: 'assumed-months', values: { days: DAYS_PER_MONTH } });
  } else if (fills('claim.dueDate') === undefined) said.push({ code: 'assumed-no-lateness', values: {} });
  if (!hasArrears && fills('claim.outstandingAmount') !== undefined)
    said.push({ code: 'assumed-arrears', values: {} });
  if (mapping.defaults.currency !== undefined && currency < 0) {
    said.push({ code: 'assumed-currency', values: { currency: mapping.defaults.currency } });
  }
  if (mapping.defaults.standIns) said.push({ code: 'assumed-addresses', values: {} });
  const credits = cases.filter(
    ({ facts }) => isCredit(facts['claim.outstandingAmount']) || isCredit(facts['claim.arrearsAmount']),
  ).length;
  if (credits > 0) said.push({ code: 'kept-credits', values: { count: credits } });
  return said;
}

function isCredit(value: FactValue | null | undefined): boolean {
  return typeof value === 'object' && value !== null && value.minor < 0;
}
