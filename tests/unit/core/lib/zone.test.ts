import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  findZone,
  fromWallTime,
  HOUR,
  isZone,
  localDay,
  MINUTE,
  toIsoInstant,
  toWallTime,
  zoneNamed,
} from '@/core/lib';

const ZONES = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
];
const FROM = Date.UTC(2025, 0, 1);
const UNTIL = Date.UTC(2028, 0, 1);

/** The clock face at an instant, as if it were UTC. */
function faceOf(zone: string, instant: number): number {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return local.toZonedDateTime('UTC').epochMilliseconds;
}

/** The changes of offset of a zone in these years. */
function changesOf(zone: string): number[] {
  const changes: number[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(FROM).toZonedDateTimeISO(zone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds >= UNTIL) return changes;
    changes.push(next.epochMilliseconds);
    at = next;
  }
}

describe.each(ZONES)('%s', (name) => {
  const zone = zoneNamed(name);

  test('shows the wall time Temporal shows, every three hours of 2025 to 2027 and around every change', () => {
    const instants = changesOf(name).flatMap((change) => [change - 1, change, change + 1, change + HOUR]);
    for (let at = FROM; at < UNTIL; at += 3 * HOUR) instants.push(at);
    const wrong = instants.filter((at) => toWallTime(zone, at) !== faceOf(name, at));
    expect(wrong.map(toIsoInstant)).toEqual([]);
  });

  test('finds the instant of a wall time: the first of two, and after a gap the first instant', () => {
    const walls = changesOf(name).flatMap((change) => {
      const face = faceOf(name, change);
      return Array.from({ length: 97 }, (_, step) => face + (step - 48) * 5 * MINUTE);
    });
    for (let at = FROM; at < UNTIL; at += 11 * HOUR + 7 * MINUTE) walls.push(at);
    const wrong = walls.filter((wall) => fromWallTime(zone, wall) !== instantOf(name, wall));
    expect(wrong.map(toIsoInstant)).toEqual([]);
  });
});

/** S8 in Temporal's words: the earlier of two; a wall time in a gap is where the gap ends. */
function instantOf(zone: string, wall: number): number {
  const face = Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime();
  const earlier = face.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(face)) return earlier.epochMilliseconds;
  return earlier.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.NaN;
}

test('zones that change are tabulated with every change', () => {
  const changes = Object.fromEntries(ZONES.map((name) => [name, changesOf(name).length]));
  const { 'Africa/Casablanca': around, ...settled } = changes;
  expect(Object.values(settled)).toEqual([6, 6, 6, 6, 0]);
  // What Morocco does around Ramadan is decided late, and each platform knows another part of it.
  expect(around).toBeGreaterThanOrEqual(4);
});

test('a day that a zone left out altogether has a first instant after it', () => {
  const apia = zoneNamed('Pacific/Apia');
  expect(toIsoInstant(fromWallTime(apia, Date.UTC(2011, 11, 30, 12)))).toBe('2011-12-30T10:00:00.000Z');
});

test('the local day of an instant is that of the zone', () => {
  const night = Date.UTC(2026, 2, 2, 23, 30);
  const days = ['Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati'].map((name) =>
    localDay(zoneNamed(name), night),
  );
  const utc = Date.UTC(2026, 2, 2) / 86_400_000;
  expect(days).toEqual([utc + 1, utc, utc + 1]);
});

test.each(['', 'Mars/Olympus', '+01:00', '-05:00', '__proto__', 'Europe/'])('%s is no zone', (name) => {
  expect(isZone(name)).toBe(false);
  expect(findZone(name)).toBeUndefined();
});

test('a zone is tabulated once', () => {
  expect(findZone('Europe/Berlin')).toBe(zoneNamed('Europe/Berlin'));
});
