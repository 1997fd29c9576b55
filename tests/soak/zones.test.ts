import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { MINUTE, toIsoInstant, toWallTime, zoneNamed } from '@/core/lib';

const UNTIL = Date.UTC(2049, 11, 1);

/** The minute before and the instant of every change of a zone from 2000 to 2049. */
function aroundChanges(name: string): number[] {
  const instants: number[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(Date.UTC(2000, 0, 2)).toZonedDateTimeISO(name);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > UNTIL) return instants;
    instants.push(next.epochMilliseconds - MINUTE, next.epochMilliseconds);
    at = next;
  }
}

test(
  'every zone of this platform is tabulated with every change of fifty years',
  { timeout: 600_000 },
  () => {
    const wrong = Intl.supportedValuesOf('timeZone').flatMap((name) => {
      const zone = zoneNamed(name);
      const offset = (at: number) =>
        Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(name).offsetNanoseconds / 1e6;
      return aroundChanges(name)
        .filter((at) => toWallTime(zone, at) - at !== offset(at))
        .map((at) => `${name} ${toIsoInstant(at)}`);
    });
    expect(wrong).toEqual([]);
  },
);
