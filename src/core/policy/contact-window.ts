import {
  DAY,
  fromWallTime,
  isBusinessDay,
  MINUTE,
  toWallTime,
  weekdayOf,
  type Channel,
  type Instant,
  type LoadedCalendar,
  type Zone,
} from '@/core/lib';
import { toMinutes, type ContactWindow } from './contact-policy';

/** A window made ready for questions: minutes of the local day, half-open. */
export type LoadedWindow = {
  readonly days: ReadonlySet<number>;
  readonly from: number;
  readonly until: number;
  readonly channels: ReadonlySet<Channel>;
};

/** How far ahead an opening is looked for, in days: a year holds every weekday and holiday. */
export const HORIZON = 370;

/** Turns `HH:MM` into minutes and lists into sets. */
export function loadWindow(window: ContactWindow): LoadedWindow {
  return {
    days: new Set(window.days),
    from: toMinutes(window.from),
    until: toMinutes(window.until),
    channels: new Set(window.channels),
  };
}

/** Whether every zone's local time at an instant lies in one of the windows and on no rest day. */
function isOpen(
  windows: readonly LoadedWindow[],
  zones: readonly Zone[],
  calendar: LoadedCalendar | undefined,
  instant: Instant,
): boolean {
  for (const zone of zones) if (!isOpenAt(windows, calendar, toWallTime(zone, instant))) return false;
  return true;
}

function isOpenAt(
  windows: readonly LoadedWindow[],
  calendar: LoadedCalendar | undefined,
  wall: number,
): boolean {
  const day = Math.floor(wall / DAY);
  if (calendar && isBusinessDay(calendar, day) !== true) return false;
  const minute = Math.floor((wall - day * DAY) / MINUTE);
  const weekday = weekdayOf(day);
  for (const { days, from, until } of windows) {
    if (from <= minute && minute < until && days.has(weekday)) return true;
  }
  return windows.length === 0;
}

/**
 * The first instant from `instant` on at which the windows of all zones are open together; undefined when
 * they never are within a year (the intersection is empty, or the calendar ends).
 */
export function nextOpening(
  windows: readonly LoadedWindow[],
  zones: readonly Zone[],
  calendar: LoadedCalendar | undefined,
  instant: Instant,
): Instant | undefined {
  if (isOpen(windows, zones, calendar, instant)) return instant;
  const starts = windows.length === 0 ? [0] : [...new Set(windows.map(({ from }) => from))];
  let first: Instant | undefined;
  for (let ahead = 0; ahead <= HORIZON; ahead += 1) {
    const openings = zones
      .flatMap((zone) => {
        const day = Math.floor(toWallTime(zone, instant) / DAY) + ahead;
        return starts.map((minute) => fromWallTime(zone, day * DAY + minute * MINUTE));
      })
      .filter((opening) => opening > instant && isOpen(windows, zones, calendar, opening));
    // Local days begin hours apart: tomorrow's opening in one zone may come before today's in another.
    const found = Math.min(first ?? Number.POSITIVE_INFINITY, ...openings);
    if (first !== undefined || (zones.length === 1 && openings.length > 0)) return found;
    if (openings.length > 0) first = found;
  }
  return first;
}
