import type { Bundle } from '@/core/bundle';
import {
  DAY,
  fromDayNumber,
  fromWallTime,
  localDay,
  toDayNumber,
  zoneNamed,
  type Instant,
  type IsoDate,
} from '@/core/lib';

/** The zone in which a strategy reads days. */
export function zoneOf(bundle: Bundle | undefined, strategy: string): string {
  return bundle?.strategies[strategy]?.zone ?? 'UTC';
}

/** The first instant of a day in a zone: when a portfolio of that day starts. */
export function startOfDay(day: IsoDate, zone: string): Instant {
  return fromWallTime(zoneNamed(zone), (toDayNumber(day) ?? 0) * DAY);
}

/** How many days a run has come, from 0 on its first. */
export function dayOf(startedAt: Instant, now: Instant): number {
  return Math.round((now - startedAt) / DAY);
}

/** The calendar day of a run's day: counted from the first, for clocks that change in between. */
export function dateOf(startedAt: Instant, day: number, zone: string): IsoDate {
  return fromDayNumber(localDay(zoneNamed(zone), startedAt) + day);
}

/** The run's day on which an instant lies, by the zone's calendar. */
export function dayAt(startedAt: Instant, at: Instant, zone: string): number {
  return localDay(zoneNamed(zone), at) - localDay(zoneNamed(zone), startedAt);
}
