import type { Field } from '@/core/dictionary';
import { say, toDecimal, type IsoDate, type Locale, type Money } from '@/core/lib';
import { checkMapping } from './check-mapping';
import { importRows, type ImportResult, type SourceTable } from './import-rows';
import { importWords } from './import-words';
import type { Mapping } from './mapping';
import { suggestMapping } from './suggest-mapping';

/** How to read a file without a person at hand. */
export type ImportRequest = {
  readonly table: SourceTable;
  readonly fields: ReadonlyMap<string, Field>;
  readonly asOf: IsoDate;
  readonly mapping?: Mapping | undefined;
  readonly locale?: Locale;
};

/** An import as plain data for a terminal: counts, sums as exact decimals by currency, and each refused row. */
export type ImportReport = {
  readonly asOf: IsoDate;
  readonly mapping: Mapping;
  readonly rowsIn: number;
  readonly imported: number;
  readonly rejected: readonly ReportedFault[];
  readonly emptied: readonly ReportedFault[];
  readonly rejectedBy: Readonly<Record<string, number>>;
  readonly customers: number;
  readonly sums: Readonly<Record<string, { readonly arrears: string; readonly outstanding: string }>>;
  readonly buckets: Readonly<Record<string, number>>;
  readonly reach: ImportResult['summary']['reach'];
  readonly unreachable: number;
  readonly problems: readonly string[];
  readonly assumptions: readonly string[];
};

/** A refused row or emptied value, its reason as a code and as a sentence. */
export type ReportedFault = {
  readonly line: number;
  readonly column?: string;
  readonly value?: string;
  readonly code: string;
  readonly reason: string;
};

/**
 * Imports a file by the given mapping, or by what is suggested for it, and reports. Questions nobody is there to
 * answer stay open: their rows are refused, and `problems` says what to put into the mapping.
 */
export function importForReport(request: ImportRequest): {
  readonly result: ImportResult;
  readonly report: ImportReport;
} {
  const { table, fields, asOf, locale = 'en' } = request;
  const suggestion = request.mapping ? undefined : suggestMapping(table, fields, asOf);
  const mapping = request.mapping ?? suggestion?.mapping;
  if (!mapping) throw new Error('A mapping is either given or suggested.');
  const result = importRows(table, mapping, asOf, fields);
  const words = importWords[locale];
  const tell = ({ reason, ...place }: ImportResult['rejected'][number]): ReportedFault => ({
    ...place,
    code: reason.code,
    reason: say(words, reason),
  });
  const { rowsIn, imported, rejectedBy, customers, buckets, reach, unreachable, arrears, outstanding } =
    result.summary;
  const report: ImportReport = {
    asOf,
    mapping,
    rowsIn,
    imported,
    rejected: result.rejected.map(tell),
    emptied: result.emptied.map(tell),
    rejectedBy,
    customers,
    sums: toSums(arrears, outstanding),
    buckets,
    reach,
    unreachable,
    problems: checkMapping(mapping, suggestion?.columns).map((phrase) => say(words, phrase)),
    assumptions: result.assumptions.map((phrase) => say(words, phrase)),
  };
  return { result, report };
}

function toSums(arrears: readonly Money[], outstanding: readonly Money[]): ImportReport['sums'] {
  const currencies = [...new Set([...arrears, ...outstanding].map(({ currency }) => currency))].sort();
  const amount = (sums: readonly Money[], currency: string): string =>
    toDecimal(sums.find((sum) => sum.currency === currency) ?? { minor: 0, currency });
  return Object.fromEntries(
    currencies.map((currency) => [
      currency,
      { arrears: amount(arrears, currency), outstanding: amount(outstanding, currency) },
    ]),
  );
}
