import type { Duration } from '@/core/bundle';
import {
  addBusinessDays,
  DAY,
  fromWallTime,
  HOUR,
  MINUTE,
  toWallTime,
  type Instant,
  type LoadedCalendar,
  type Zone,
} from '@/core/lib';
import { toMinutes } from '@/core/policy';
import { addNote, firstZone, type Draft } from './draft';

/**
 * The instant a duration later (S8): hours are exact; days keep the wall time of the zone; business days skip to
 * one first, then count. Undefined when the calendar ends before.
 */
export function addDuration(
  from: Instant,
  { amount, unit }: Duration,
  zone: Zone,
  calendar: LoadedCalendar,
): Instant | undefined {
  if (unit === 'hours') return from + amount * HOUR;
  const wall = toWallTime(zone, from);
  if (unit === 'days') return fromWallTime(zone, wall + amount * DAY);
  const day = Math.floor(wall / DAY);
  const target = addBusinessDays(calendar, day, amount);
  return target === undefined ? undefined : fromWallTime(zone, wall + (target - day) * DAY);
}

/**
 * When a duration that begins in this step is over: counted from the step's base (S7). Past the calendar's end business
 * days are counted as days, and a note says so.
 */
export function endOf(draft: Draft, duration: Duration): Instant {
  const zone = firstZone(draft);
  const { calendar } = draft.strategy;
  const over = addDuration(draft.base, duration, zone, calendar);
  if (over !== undefined) return over;
  addNote(draft, 'calendar-ended', { calendar: calendar.id });
  return addDuration(draft.base, { amount: duration.amount, unit: 'days' }, zone, calendar) ?? draft.base;
}

/** The first instant from `from` on at which the zone's clock shows a time of day. */
export function nextTimeOfDay(from: Instant, time: string, zone: Zone): Instant {
  const day = Math.floor(toWallTime(zone, from) / DAY);
  const today = atTimeOfDay(day, time, zone);
  return today >= from ? today : atTimeOfDay(day + 1, time, zone);
}

/** The instant at which the zone's clock shows a time on a local day. */
export function atTimeOfDay(day: number, time: string, zone: Zone): Instant {
  return fromWallTime(zone, day * DAY + toMinutes(time) * MINUTE);
}
