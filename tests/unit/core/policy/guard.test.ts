import { describe, expect, test } from 'vitest';
import { DAY, HOUR, loadCalendar, MINUTE, toIsoInstant, zoneNamed, type Channel } from '@/core/lib';
import {
  createContactPolicy,
  decideContact,
  loadPolicy,
  type ContactPolicy,
  type GuardRequest,
} from '@/core/policy';

/** Monday, 2 March 2026, 10:00 in Berlin. */
const MONDAY = Date.UTC(2026, 2, 2, 9);
const berlin = zoneNamed('Europe/Berlin');
const open: ContactPolicy = {
  windows: [],
  caps: [],
  minimumGapHours: 0,
  consentRequired: [],
  calendar: null,
};
const daily = (from: string, until: string, ...channels: Channel[]) => ({
  days: [1, 2, 3, 4, 5, 6, 7],
  from,
  until,
  channels,
});

/** What the guard says of an e-mail to somebody in Berlin, unless told otherwise, in few words. */
function ask(
  policy: Partial<ContactPolicy>,
  request: Partial<GuardRequest> = {},
  calendar?: ReturnType<typeof loadCalendar>,
): string {
  const decision = decideContact(loadPolicy({ ...open, ...policy }, calendar), {
    channel: 'email',
    hasAddress: true,
    consent: 'unknown',
    hasFailed: false,
    isSuppressed: false,
    contacts: [],
    zones: [berlin],
    now: MONDAY,
    ...request,
  });
  const until = decision.outcome === 'defer' ? ` until ${toIsoInstant(decision.until).slice(0, 16)}` : '';
  return `${decision.outcome} by ${decision.rule}${until}`;
}

const contacted = (...ago: number[]) => ({
  contacts: ago.map((hours) => ({ channel: 'email' as const, at: MONDAY - hours * HOUR })),
});

describe('what no waiting mends is asked first', () => {
  test.each<[string, Partial<ContactPolicy>, Partial<GuardRequest>]>([
    ['address-missing', {}, { hasAddress: false }],
    ['channel-failed', {}, { hasFailed: true }],
    ['channel-suppressed', {}, { isSuppressed: true }],
    ['consent-denied', {}, { consent: 'denied' }],
    ['consent-missing', { consentRequired: ['email'] }, {}],
    ['window-never', { windows: [daily('17:00', '09:00')] }, {}],
    ['cap', { caps: [{ id: 'none', count: 0, days: 1, channels: [] }] }, {}],
  ])('%s', (rule, policy, request) => {
    expect(ask(policy, request)).toBe(`block by ${rule}`);
  });

  test('a yes is enough where one is required, silence where none is', () => {
    expect(ask({ consentRequired: ['email'] }, { consent: 'granted' })).toBe('allow by allowed');
    expect(ask({ consentRequired: ['sms'] })).toBe('allow by allowed');
  });
});

describe('windows', () => {
  test.each([
    ['at its first minute', 9, 0, 'allow by allowed'],
    ['one millisecond before it', 9, -1, 'defer by window until 2026-03-02T08:00'],
    ['at its last millisecond', 17, -1, 'allow by allowed'],
    ['at its end', 17, 0, 'defer by window until 2026-03-03T08:00'],
  ])('a window is half-open: %s', (_, hour, more, said) => {
    expect(ask({ windows: [daily('09:00', '17:00')] }, { now: Date.UTC(2026, 2, 2, hour - 1) + more })).toBe(
      said,
    );
  });

  test('a window until 24:00 lasts to the end of the day', () => {
    const now = Date.UTC(2026, 2, 2, 22, 59, 59);
    expect(ask({ windows: [daily('00:00', '24:00')] }, { now })).toBe('allow by allowed');
  });

  test('a window of weekdays opens on the next of them', () => {
    const weekdays = { ...daily('09:00', '17:00'), days: [1, 2, 3, 4, 5] };
    expect(ask({ windows: [weekdays] }, { now: Date.UTC(2026, 2, 6, 17) })).toBe(
      'defer by window until 2026-03-09T08:00',
    );
  });

  test('a window of other channels leaves this one alone', () => {
    expect(ask({ windows: [daily('01:00', '02:00', 'sms')] })).toBe('allow by allowed');
  });

  test('all zones must be open together', () => {
    const zones = [berlin, zoneNamed('America/New_York')];
    expect(ask({ windows: [daily('09:00', '17:00')] }, { zones })).toBe(
      'defer by window until 2026-03-02T14:00',
    );
    expect(ask({ windows: [daily('09:00', '12:00')] }, { zones })).toBe('block by window-never');
  });

  test('tomorrow’s opening in one zone may come before today’s in another', () => {
    // At 23:00 in London it is 01:00 in Helsinki, where 03:00 is still to come today; London opens before that.
    const zones = [zoneNamed('Europe/Helsinki'), zoneNamed('Europe/London')];
    const windows = [daily('00:15', '23:00'), daily('03:00', '04:00')];
    const now = Date.UTC(2026, 2, 2, 23);
    expect(ask({ windows }, { zones, now })).toBe('defer by window until 2026-03-03T00:15');
  });

  test('a window in a gap of the clock is not open that day', () => {
    const now = Date.UTC(2026, 2, 28, 12);
    expect(ask({ windows: [daily('02:15', '02:45')] }, { now })).toBe(
      'defer by window until 2026-03-30T00:15',
    );
    expect(ask({ windows: [daily('02:15', '03:45')] }, { now })).toBe(
      'defer by window until 2026-03-29T01:00',
    );
  });
});

describe('caps and gap', () => {
  const cap = (count: number, days: number, ...channels: Channel[]) => ({
    id: `${count} in ${days}`,
    count,
    days,
    channels,
  });

  test('a cap counts local calendar days, today included', () => {
    expect(ask({ caps: [cap(1, 1)] }, contacted(9))).toBe('defer by cap until 2026-03-02T23:00');
    expect(ask({ caps: [cap(1, 1)] }, contacted(11))).toBe('allow by allowed');
    expect(ask({ caps: [cap(2, 7)] }, contacted(6 * 24, 2 * 24))).toBe('defer by cap until 2026-03-02T23:00');
    expect(ask({ caps: [cap(2, 7)] }, contacted(7 * 24, 2 * 24))).toBe('allow by allowed');
  });

  test('of several caps the strictest decides', () => {
    expect(ask({ caps: [cap(1, 1), cap(2, 7)] }, contacted(48, 2))).toBe(
      'defer by cap until 2026-03-06T23:00',
    );
  });

  test('a cap of one channel counts that channel', () => {
    const contacts = [{ channel: 'sms' as const, at: MONDAY - HOUR }];
    expect(ask({ caps: [cap(1, 1, 'email')] }, { contacts })).toBe('allow by allowed');
    expect(ask({ caps: [cap(1, 1, 'sms')] }, { contacts })).toBe('allow by allowed');
    expect(ask({ caps: [cap(1, 1, 'sms')] }, { contacts, channel: 'sms' })).toBe(
      'defer by cap until 2026-03-02T23:00',
    );
    expect(ask({ caps: [cap(1, 1)] }, { contacts })).toBe('defer by cap until 2026-03-02T23:00');
  });

  test('a gap counts from the last contact over any channel, to the millisecond', () => {
    expect(ask({ minimumGapHours: 5 }, contacted(30, 2))).toBe('defer by gap until 2026-03-02T12:00');
    expect(ask({ minimumGapHours: 5 }, contacted(5))).toBe('allow by allowed');
    expect(
      ask({ minimumGapHours: 0.5 }, { contacts: [{ channel: 'letter', at: MONDAY - 29 * MINUTE }] }),
    ).toBe('defer by gap until 2026-03-02T09:01');
  });

  test('what a cap allows must lie in a window too', () => {
    expect(ask({ caps: [cap(1, 1)], windows: [daily('09:00', '17:00')] }, contacted(1))).toBe(
      'defer by cap until 2026-03-03T08:00',
    );
  });

  test('the policy a strategy starts with keeps nights and Sundays free', () => {
    const night = Date.UTC(2026, 2, 7, 19);
    expect(ask({ ...createContactPolicy() }, { now: night })).toBe('defer by window until 2026-03-09T07:00');
    expect(ask({ ...createContactPolicy() })).toBe('allow by allowed');
  });
});

describe('holidays', () => {
  const calendar = loadCalendar({
    id: 'c',
    from: '2026-01-01',
    until: '2029-12-31',
    restDays: [],
    holidays: ['2026-03-02', '2026-03-03'],
  });

  test('a holiday is passed over, with windows or without', () => {
    expect(ask({ calendar: 'c' }, {}, calendar)).toBe('defer by window until 2026-03-03T23:00');
    expect(ask({ calendar: 'c', windows: [daily('09:00', '17:00')] }, {}, calendar)).toBe(
      'defer by window until 2026-03-04T08:00',
    );
  });

  test('past its calendar’s end, or before its start, the guard blocks and says so', () => {
    expect(ask({ calendar: 'c' }, { now: Date.UTC(2030, 0, 1) }, calendar)).toBe('block by calendar-ended');
    expect(ask({ calendar: 'c' }, { now: Date.UTC(2025, 11, 31, 12) }, calendar)).toBe(
      'block by calendar-ended',
    );
  });

  test('an opening that would lie past the calendar’s end is none, for that reason', () => {
    const now = Date.UTC(2029, 11, 31, 20);
    expect(ask({ calendar: 'c', windows: [daily('09:00', '17:00')] }, { now }, calendar)).toBe(
      'block by calendar-ended',
    );
    expect(now + DAY).toBeGreaterThan(Date.UTC(2030, 0, 1));
  });
});
