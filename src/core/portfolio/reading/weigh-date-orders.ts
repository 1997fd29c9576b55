import { toDayNumber } from '@/core/lib';
import type { DateOrder } from '../mapping';
import { readDate } from './read-date';

/** A value both orders can read, with the two days it makes. */
export type AmbiguousDate = {
  readonly value: string;
  readonly dayFirst: string;
  readonly monthFirst: string;
};

/**
 * What a column's dates say about their order: how many only make sense day first, only month first, how many
 * make two different days, and, where another column says how late each claim is, how many agree with it each way.
 */
export type DateOrderEvidence = {
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly either: number;
  readonly agreeDayFirst: number;
  readonly agreeMonthFirst: number;
  readonly compared: number;
  readonly example?: AmbiguousDate;
};

/** A date and the days past due the same row states, where it does. */
export type DatedRow = { readonly value: string; readonly dpd?: number | undefined };

/** Weighs a column's dates. `asOf` is the day number the stated lateness is of; a day more or less still agrees. */
export function weighDateOrders(rows: Iterable<DatedRow>, asOf: number): DateOrderEvidence {
  const counts = { dayFirst: 0, monthFirst: 0, either: 0, agreeDayFirst: 0, agreeMonthFirst: 0, compared: 0 };
  let example: AmbiguousDate | undefined;
  for (const { value, dpd } of rows) {
    const reading = readDate(value);
    if ('fault' in reading) {
      if (reading.fault !== 'date-ambiguous') continue;
      counts.either += 1;
      example ??= { value, dayFirst: reading.dayFirst, monthFirst: reading.monthFirst };
      if (dpd === undefined) continue;
      counts.compared += 1;
      if (agrees(reading.dayFirst, asOf, dpd)) counts.agreeDayFirst += 1;
      if (agrees(reading.monthFirst, asOf, dpd)) counts.agreeMonthFirst += 1;
    } else if (/^\d{1,2}[./-]\d{1,2}[./-]/.test(value.trim())) {
      const asDayFirst = 'date' in readDate(value, 'dmy');
      const asMonthFirst = 'date' in readDate(value, 'mdy');
      if (asDayFirst && !asMonthFirst) counts.dayFirst += 1;
      if (asMonthFirst && !asDayFirst) counts.monthFirst += 1;
    }
  }
  return { ...counts, ...(example && { example }) };
}

function agrees(date: string, asOf: number, dpd: number): boolean {
  return Math.abs(asOf - (toDayNumber(date) ?? 0) - dpd) <= 1;
}

/**
 * The order the evidence speaks for: values that can only be read one way while none can only be read the other,
 * or else a lateness column that agrees with one reading far more often (9 in 10 against 1 in 10).
 * Undefined when it has to be asked.
 */
export function dateOrderFrom(evidence: DateOrderEvidence): DateOrder | undefined {
  const { dayFirst, monthFirst, agreeDayFirst, agreeMonthFirst, compared } = evidence;
  if (dayFirst > 0 && monthFirst === 0) return 'dmy';
  if (monthFirst > 0 && dayFirst === 0) return 'mdy';
  if (dayFirst > 0 || compared === 0) return undefined;
  if (agreeDayFirst >= compared * 0.9 && agreeMonthFirst <= compared * 0.1) return 'dmy';
  return agreeMonthFirst >= compared * 0.9 && agreeDayFirst <= compared * 0.1 ? 'mdy' : undefined;
}
