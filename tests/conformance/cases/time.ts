import {
  asksToReview,
  at,
  completes,
  conformanceCase,
  MONDAY,
  note,
  schedules,
  sends,
  start,
  within,
} from '../../support/conformance-case';
import {
  businessDays,
  days,
  end,
  enter,
  everyDay,
  hours,
  send,
  wait,
  waitFor,
} from '../../support/conformance-bundle';

const daytime = { windows: [{ days: everyDay, from: '09:00', until: '17:00', channels: [] }] };
const calendar = (id: string, holidays: string[], until = '2029-12-31') => ({
  [id]: { id, from: '2026-01-01', until, restDays: id === 'business' ? [6, 7] : [], holidays },
});

/** S7 to S9: lateness, wall time, windows and calendars. */
export const timeCases = [
  conformanceCase('s07-duration-counts-from-due-time', {
    title: 'A timer that comes half an hour late does not push what follows.',
    flow: { steps: [enter(), wait('first', hours(24)), wait('second', hours(24)), end()] },
    events: [start(MONDAY)],
    asleep: ['2026-03-02T20:00Z', '2026-03-03T08:30Z'],
    until: '2026-04-01T00:00Z',
    expect: [
      at(MONDAY, schedules(3, '2026-03-03T08:00Z')),
      at('2026-03-03T08:30Z', schedules(5, '2026-03-04T08:00Z')),
      at('2026-03-04T08:00Z', completes(6, 'end', 'completed')),
    ],
  }),

  conformanceCase('s07-after-an-hour-duration-counts-from-now', {
    title: 'After a timer that comes two hours late the next duration begins when it came.',
    flow: { steps: [enter(), wait('first', hours(24)), wait('second', hours(24)), end()] },
    events: [start(MONDAY)],
    asleep: ['2026-03-02T20:00Z', '2026-03-03T10:00Z'],
    until: '2026-04-01T00:00Z',
    expect: [
      at(MONDAY, schedules(3, '2026-03-03T08:00Z')),
      at('2026-03-03T10:00Z', schedules(5, '2026-03-04T10:00Z')),
      at('2026-03-04T10:00Z', completes(6, 'end', 'completed')),
    ],
  }),

  conformanceCase('s07-a-very-late-contact-is-sent', {
    title:
      'Fifteen hours late, a contact is made all the same where the late policy is to send; tokens read now.',
    flow: { steps: [enter(), wait('day', days(1)), send('mail'), end()], late: 'send' },
    events: [start(MONDAY)],
    asleep: ['2026-03-02T20:00Z', '2026-03-03T23:00Z'],
    until: '2026-04-01T00:00Z',
    // 23:00 UTC is the 4th in Berlin already: 31 days past due.
    expect: [
      at(MONDAY, schedules(3, '2026-03-03T08:00Z')),
      at('2026-03-03T23:00Z', sends(4, 'mail'), completes(5, 'end', 'completed')),
    ],
  }),

  conformanceCase('s07-a-very-late-contact-is-skipped', {
    title: 'Thirteen hours late, a contact is left out where the late policy is to skip.',
    flow: { steps: [enter(), wait('day', days(1)), send('mail'), end()], late: 'skip' },
    events: [start(MONDAY)],
    asleep: ['2026-03-02T20:00Z', '2026-03-03T21:00Z'],
    until: '2026-04-01T00:00Z',
    expect: [
      at(MONDAY, schedules(3, '2026-03-03T08:00Z')),
      at('2026-03-03T21:00Z', note('late-skipped', 'mail'), completes(5, 'end', 'completed')),
    ],
  }),

  conformanceCase('s07-a-very-late-contact-is-rescheduled', {
    title:
      'Thirteen hours late, a contact moves to the next day’s opening where the late policy is to reschedule.',
    flow: {
      steps: [enter(), wait('day', days(1)), send('mail'), end()],
      late: 'reschedule',
      policy: daytime,
    },
    events: [start(MONDAY)],
    asleep: ['2026-03-02T20:00Z', '2026-03-03T21:00Z'],
    until: '2026-04-01T00:00Z',
    // Midnight in Berlin first (timer 5), then the guard waits for 09:00 (timer 6).
    expect: [
      at(MONDAY, schedules(3, '2026-03-03T08:00Z')),
      at('2026-03-03T21:00Z', note('late-rescheduled', 'mail'), schedules(5, '2026-03-03T23:00Z')),
      at('2026-03-03T23:00Z', schedules(6, '2026-03-04T08:00Z')),
      at('2026-03-04T08:00Z', sends(6, 'mail'), completes(7, 'end', 'completed')),
    ],
  }),

  conformanceCase('s07-a-deferred-contact-can-be-late-too', {
    title: 'The late policy counts for a contact that was put off and whose timer then comes days late.',
    flow: { steps: [enter(), send('mail'), end()], late: 'skip', policy: daytime },
    events: [start('2026-03-02T18:00Z')],
    asleep: ['2026-03-02T20:00Z', '2026-03-05T10:00Z'],
    until: '2026-04-01T00:00Z',
    expect: [
      at('2026-03-02T18:00Z', schedules(3, '2026-03-03T08:00Z')),
      at('2026-03-05T10:00Z', note('late-skipped', 'mail'), completes(4, 'end', 'completed')),
    ],
  }),

  conformanceCase('s08-days-keep-the-wall-time', {
    title: 'A day over the change to summer time has 23 hours.',
    flow: { steps: [enter(), wait('day', days(1)), end()] },
    events: [start('2026-03-28T09:00Z')],
    until: '2026-04-01T00:00Z',
    expect: [
      at('2026-03-28T09:00Z', schedules(3, '2026-03-29T08:00Z')),
      at('2026-03-29T08:00Z', completes(4, 'end', 'completed')),
    ],
  }),

  conformanceCase('s08-hours-are-exact', {
    title: 'Twenty-four hours over the change to summer time are twenty-four.',
    flow: { steps: [enter(), wait('day', hours(24)), end()] },
    events: [start('2026-03-28T09:00Z')],
    until: '2026-04-01T00:00Z',
    expect: [
      at('2026-03-28T09:00Z', schedules(3, '2026-03-29T09:00Z')),
      at('2026-03-29T09:00Z', completes(4, 'end', 'completed')),
    ],
  }),

  conformanceCase('s08-a-time-in-a-gap-is-the-first-instant-after-it', {
    title: 'There is no 02:30 on the day summer time begins; it is 03:00 then.',
    flow: { steps: [enter(), waitFor('night', { form: 'time', at: '02:30' }), end()] },
    events: [start('2026-03-28T09:00Z')],
    until: '2026-04-01T00:00Z',
    expect: [
      at('2026-03-28T09:00Z', schedules(3, '2026-03-29T01:00Z')),
      at('2026-03-29T01:00Z', completes(4, 'end', 'completed')),
    ],
  }),

  conformanceCase('s08-a-time-in-an-overlap-is-the-first-of-the-two', {
    title: 'There are two 02:30 on the day summer time ends; the first counts.',
    flow: { steps: [enter(), waitFor('night', { form: 'time', at: '02:30' }), end()] },
    events: [start('2026-10-24T09:00Z')],
    until: '2026-11-01T00:00Z',
    expect: [
      at('2026-10-24T09:00Z', schedules(3, '2026-10-25T00:30Z')),
      at('2026-10-25T00:30Z', completes(4, 'end', 'completed')),
    ],
  }),

  conformanceCase('s08-wall-time-is-the-customers-and-today-the-strategys', {
    title: 'Eight in the evening is New York’s, the days past due are Berlin’s.',
    flow: { steps: [enter(), waitFor('evening', { form: 'time', at: '20:00' }), send('mail'), end()] },
    events: [start(MONDAY, { 'customer.timezone': 'America/New_York' })],
    until: '2026-03-04T00:00Z',
    // 20:00 in New York is 01:00 UTC and 02:00 in Berlin, where it is the 3rd: 30 days past due.
    expect: [
      at(MONDAY, schedules(3, '2026-03-03T01:00Z')),
      at(
        '2026-03-03T01:00Z',
        sends(4, 'mail', { zone: 'America/New_York' }),
        completes(5, 'end', 'completed'),
      ),
    ],
  }),

  conformanceCase('s08-the-guard-intersects-all-zones', {
    title: 'A customer who may be in Berlin or in New York is written to when both are open.',
    flow: { steps: [enter(), send('mail'), end()], policy: daytime },
    events: [
      start(MONDAY),
      start('2026-03-03T08:30Z', { 'customer.timezone': 'America/New_York' }, { caseId: 'CL-2' }),
    ],
    until: '2026-03-04T00:00Z',
    // Nine in New York is 14:00 UTC, when Berlin has two hours left.
    expect: [
      at(MONDAY, sends(2, 'mail'), completes(3, 'end', 'completed')),
      within({ caseId: 'CL-2' }, '2026-03-03T08:30Z', schedules(3, '2026-03-03T14:00Z')),
      within({ caseId: 'CL-2' }, '2026-03-03T14:00Z', sends(3, 'mail'), completes(4, 'end', 'completed')),
    ],
  }),

  conformanceCase('s08-zones-without-a-common-hour-block', {
    title: 'Where the windows of all zones never meet, nobody is contacted and somebody is told.',
    flow: {
      steps: [enter(), send('mail'), end()],
      policy: { windows: [{ days: everyDay, from: '09:00', until: '12:00', channels: [] }] },
    },
    events: [
      start(MONDAY),
      start('2026-03-03T08:30Z', { 'customer.timezone': 'America/New_York' }, { caseId: 'CL-2' }),
    ],
    until: '2026-03-04T00:00Z',
    expect: [
      at(MONDAY, sends(2, 'mail'), completes(3, 'end', 'completed')),
      within(
        { caseId: 'CL-2' },
        '2026-03-03T08:30Z',
        note('guard-block', 'mail', { channel: 'email', rule: 'window-never' }),
        asksToReview(2, 'mail', 'window-never'),
        completes(3, 'end', 'completed'),
      ),
    ],
  }),

  conformanceCase('s09-windows-are-half-open', {
    title: 'A window until 17:00 is closed at 17:00 and open at 09:00.',
    flow: { steps: [enter(), send('mail'), end()], policy: daytime },
    events: [start('2026-03-02T16:00Z')],
    until: '2026-03-04T00:00Z',
    expect: [
      at(
        '2026-03-02T16:00Z',
        note('guard-defer', 'mail', { channel: 'email', rule: 'window', until: '2026-03-03T08:00:00.000Z' }),
        schedules(3, '2026-03-03T08:00Z'),
      ),
      at(
        '2026-03-03T08:00Z',
        note('guard-allow', 'mail', { channel: 'email', rule: 'allowed' }),
        sends(3, 'mail'),
        completes(4, 'end', 'completed'),
      ),
    ],
  }),

  conformanceCase('s09-nobody-is-contacted-on-a-holiday', {
    title: 'A contact on a holiday waits for the next day’s opening.',
    flow: {
      steps: [enter(), send('mail'), end()],
      policy: { ...daytime, calendar: 'contact' },
      calendars: calendar('contact', ['2026-03-02', '2026-03-03']),
    },
    events: [start(MONDAY)],
    until: '2026-03-10T00:00Z',
    expect: [
      at(MONDAY, schedules(3, '2026-03-04T08:00Z')),
      at('2026-03-04T08:00Z', sends(3, 'mail'), completes(4, 'end', 'completed')),
    ],
  }),

  conformanceCase('s09-past-its-calendar-the-guard-blocks', {
    title: 'After the last day its calendar knows, the guard lets nobody through and says why.',
    flow: {
      steps: [enter(), send('mail'), end()],
      policy: { calendar: 'contact' },
      calendars: calendar('contact', [], '2029-12-31'),
    },
    events: [start('2030-01-02T08:00Z')],
    until: '2030-02-01T00:00Z',
    expect: [
      at(
        '2030-01-02T08:00Z',
        note('guard-block', 'mail', {
          channel: 'email',
          rule: 'calendar-ended',
          calendar: 'contact',
          until: '2029-12-31',
        }),
        asksToReview(2, 'mail', 'calendar-ended'),
        completes(3, 'end', 'completed'),
      ),
    ],
  }),

  conformanceCase('s09-business-days-skip-first-then-count', {
    title: 'One business day from a Saturday before a holiday Monday is Wednesday, at the same time.',
    flow: {
      steps: [enter(), wait('day', businessDays(1)), end()],
      calendar: 'business',
      calendars: calendar('business', ['2026-03-09']),
    },
    events: [start('2026-03-07T08:00Z')],
    until: '2026-04-01T00:00Z',
    // Saturday, Sunday and the holiday are skipped to Tuesday; one day on is Wednesday.
    expect: [
      at('2026-03-07T08:00Z', schedules(3, '2026-03-11T08:00Z')),
      at('2026-03-11T08:00Z', completes(4, 'end', 'completed')),
    ],
  }),
];
