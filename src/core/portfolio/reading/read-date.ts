import { toDayNumber, type IsoDate } from '@/core/lib';
import type { DateOrder } from '../mapping';

/** What a cell with a date says. */
export type DateReading =
  | { readonly date: IsoDate }
  | { readonly fault: 'date-unreadable' | 'date-impossible' }
  | { readonly fault: 'date-ambiguous'; readonly dayFirst: IsoDate; readonly monthFirst: IsoDate };

const TIME = String.raw`(?:[T ]\d{1,2}:\d{2}.{0,20})?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}$`);
const FIGURES = new RegExp(String.raw`^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})${TIME}$`);
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const DAY_NAMED = /^(\d{1,2})[. -]{1,2}(\p{L}{3,9})\.?[ ,-]{1,2}(\d{4}|\d{2})$/u;
const MONTH_NAMED = /^(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})$/u;

const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mar', 'mär', 'mrz'],
  ['apr'],
  ['may', 'mai'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez'],
];

/**
 * Reads a date as systems write it: year first, figures apart by points, slashes or dashes, month names in English
 * and German, with or without a time of day. Without `order`, figures that make two different days are a fault;
 * figures that make one day only (25.12.2026) are that day. Two-figure years up to 69 are of this century.
 */
export function readDate(text: string, order?: DateOrder): DateReading {
  const trimmed = text.trim();
  const yearFirst = YEAR_FIRST.exec(trimmed) ?? COMPACT.exec(trimmed);
  if (yearFirst) return oneReading(yearFirst[1], yearFirst[2], yearFirst[3]);
  const figures = FIGURES.exec(trimmed);
  if (figures) return readFigures(figures[1] ?? '', figures[2] ?? '', figures[3] ?? '', order);
  const dayNamed = DAY_NAMED.exec(trimmed);
  if (dayNamed) return oneReading(dayNamed[3], monthNamed(dayNamed[2]), dayNamed[1]);
  const named = MONTH_NAMED.exec(trimmed);
  if (named) return oneReading(named[3], monthNamed(named[1]), named[2]);
  return { fault: 'date-unreadable' };
}

function monthNamed(name = ''): string {
  const start = name.toLowerCase().slice(0, 3);
  return String(MONTHS.findIndex((names) => names.includes(start)) + 1);
}

function toDate(year = '', month = '', day = ''): IsoDate | undefined {
  const full = year.length === 2 ? (Number(year) <= 69 ? '20' : '19') + year : year;
  const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return toDayNumber(date) !== undefined && full >= '1900' && full <= '2199' ? date : undefined;
}

function oneReading(year?: string, month?: string, day?: string): DateReading {
  if (month === '0') return { fault: 'date-unreadable' };
  const date = toDate(year, month, day);
  return date ? { date } : { fault: 'date-impossible' };
}

function readFigures(first: string, second: string, year: string, order?: DateOrder): DateReading {
  const dayFirst = toDate(year, second, first);
  const monthFirst = toDate(year, first, second);
  if (order) {
    const date = order === 'dmy' ? dayFirst : monthFirst;
    return date ? { date } : { fault: 'date-impossible' };
  }
  if (dayFirst && monthFirst && dayFirst !== monthFirst)
    return { fault: 'date-ambiguous', dayFirst, monthFirst };
  const date = dayFirst ?? monthFirst;
  return date ? { date } : { fault: 'date-impossible' };
}
