/** A day without a time, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A moment on the UTC time line, in milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The number of a day since 1970-01-01; undefined when the text is no day of the calendar (31 February). */
export function toDayNumber(date: IsoDate): number | undefined {
  const parts = DATE.exec(date);
  if (!parts) return undefined;
  const time = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return fromDayNumber(time / DAY) === date ? time / DAY : undefined;
}

/** The day with this number since 1970-01-01, as `YYYY-MM-DD`. */
export function fromDayNumber(day: number): IsoDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The day of the week of a day number: 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** An instant as text: `2026-11-02T08:00:00.000Z`. */
export function toIsoInstant(instant: Instant): string {
  return new Date(instant).toISOString();
}

/** The instant a text names; undefined unless it is a full ISO 8601 instant with its offset or Z. */
export function parseInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}
