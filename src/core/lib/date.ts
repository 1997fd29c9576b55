/** A day without a time, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A moment on the UTC time line, in milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The digit at a place of a text; 10 when there is none. */
function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : 10;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The number of a day since 1970-01-01; undefined when the text is no day of the calendar (31 February).
 * Plain arithmetic: it is asked for every comparison with a date. The formula is Howard Hinnant's
 * `days_from_civil`, with years that start in March so that the leap day is the last.
 */
export function toDayNumber(date: IsoDate): number | undefined {
  if (date.length !== 10 || date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45) return undefined;
  let year = 0;
  for (let at = 0; at < 4; at += 1) {
    const digit = digitAt(date, at);
    if (digit > 9) return undefined;
    year = year * 10 + digit;
  }
  const month = twoDigits(date, 5);
  const day = twoDigits(date, 8);
  if (month < 1 || month > 12 || day < 1) return undefined;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > (DAYS_IN_MONTH[month - 1] ?? 0) + (leap && month === 2 ? 1 : 0)) return undefined;
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The number two digits make; -1 when they are not both digits. */
function twoDigits(text: string, at: number): number {
  const tens = digitAt(text, at);
  const ones = digitAt(text, at + 1);
  return tens > 9 || ones > 9 ? -1 : tens * 10 + ones;
}

/** The day with this number since 1970-01-01, as `YYYY-MM-DD`: Hinnant's `civil_from_days`. */
export function fromDayNumber(day: number): IsoDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return `${String(year).padStart(4, '0')}-${pad2(month)}-${pad2(date)}`;
}

/** 00 to 99: looked up, for dates are written more often than anything else. */
const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

function pad2(number: number): string {
  return TWO_DIGITS[number] ?? String(number);
}

/** The day of the week of a day number: 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** An instant as text: `2026-11-02T08:00:00.000Z`. */
export function toIsoInstant(instant: Instant): string {
  const day = Math.floor(instant / DAY);
  const time = instant - day * DAY;
  const hour = Math.floor(time / HOUR);
  const minute = Math.floor((time % HOUR) / MINUTE);
  const second = Math.floor((time % MINUTE) / 1000);
  const rest = Math.floor(time % 1000);
  return `${fromDayNumber(day)}T${pad2(hour)}:${pad2(minute)}:${pad2(second)}.${String(rest).padStart(3, '0')}Z`;
}

/** The instant a text names; undefined unless it is a full ISO 8601 instant with its offset or Z. */
export function parseInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  // Some readers of dates take 30 February for 2 March.
  if (toDayNumber(text.slice(0, 10)) === undefined) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}
