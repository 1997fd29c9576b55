import { DAY, MINUTE, type Instant } from './date';

/**
 * One IANA time zone as a table: from each transition on, the offset to UTC in milliseconds.
 * `starts[0]` is minus infinity.
 */
export type Zone = {
  readonly name: string;
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
};

/** Zones are tabulated over these years; the last offset is carried on after them. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2050;

const tabulated = new Map<string, Zone>();

/**
 * Whether a name is a zone of the IANA data base, as far as this platform knows it. A bare offset (`+01:00`) is none:
 * it knows no summer time, and not every platform takes it.
 */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * The table of a zone, made once. A name this platform does not know is an error of the caller:
 * ask `isZone` at the door.
 */
export function zoneNamed(name: string): Zone {
  const known = tabulated.get(name);
  if (known) return known;
  const zone = tabulate(name);
  tabulated.set(name, zone);
  return zone;
}

const unknown = new Set<string>();

/** The table of a zone whose name came from outside; undefined when this platform does not know it. */
export function findZone(name: string): Zone | undefined {
  const known = tabulated.get(name);
  if (known || unknown.has(name)) return known;
  if (isZone(name)) return zoneNamed(name);
  if (unknown.size < 1000) unknown.add(name);
  return undefined;
}

/** What to add to UTC to get the zone's wall time at an instant, in milliseconds. */
function offsetAt(zone: Zone, instant: Instant): number {
  const { starts, offsets } = zone;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= instant) low = middle;
    else high = middle - 1;
  }
  return offsets[low] ?? 0;
}

/** The wall time at an instant, as if its clock face were UTC, in milliseconds. */
export function toWallTime(zone: Zone, instant: Instant): number {
  return instant + offsetAt(zone, instant);
}

/** The number of the local day at an instant. */
export function localDay(zone: Zone, instant: Instant): number {
  return Math.floor(toWallTime(zone, instant) / DAY);
}

/**
 * The instant of a wall time. In a gap (clocks go forward) it is the first instant after the gap; in an
 * overlap (clocks go back) the first of the two.
 */
export function fromWallTime(zone: Zone, wallTime: number): Instant {
  const earlier = offsetAt(zone, wallTime - DAY);
  const later = offsetAt(zone, wallTime + DAY);
  const first = wallTime - Math.max(earlier, later);
  if (offsetAt(zone, first) === Math.max(earlier, later)) return first;
  const second = wallTime - Math.min(earlier, later);
  if (offsetAt(zone, second) === Math.min(earlier, later)) return second;
  return transitionBetween(zone, first, second);
}

function transitionBetween(zone: Zone, from: Instant, to: Instant): Instant {
  return zone.starts.find((start) => start > from && start <= to) ?? to;
}

/**
 * Finds every change of offset by looking at each week and halving the weeks in which it differs. No zone
 * has changed twice within a week in these years.
 */
function tabulate(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const measure = (instant: number): number => {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
    const wall = Date.UTC(
      part['year'] ?? 0,
      (part['month'] ?? 1) - 1,
      part['day'] ?? 1,
      part['hour'] ?? 0,
      part['minute'] ?? 0,
    );
    return wall - Math.floor(instant / MINUTE) * MINUTE;
  };
  const starts = [Number.NEGATIVE_INFINITY];
  let before = Date.UTC(FIRST_YEAR, 0, 1);
  let offset = measure(before);
  const offsets = [offset];
  const end = Date.UTC(LAST_YEAR, 0, 1);
  for (let after = before + 7 * DAY; after < end; after += 7 * DAY) {
    const next = measure(after);
    if (next !== offset) {
      starts.push(halve(before, after, offset, measure));
      offsets.push(next);
      offset = next;
    }
    before = after;
  }
  return { name, starts, offsets };
}

function halve(before: number, after: number, offset: number, measure: (instant: number) => number): number {
  let low = before / MINUTE;
  let high = after / MINUTE;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (measure(middle * MINUTE) === offset) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}
