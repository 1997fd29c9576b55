import {
  at,
  conformanceCase,
  event,
  MONDAY,
  note,
  pay,
  schedules,
  sends,
  start,
  asksToReview,
  completes,
  records,
  within,
} from '../../support/conformance-case';
import {
  days,
  end,
  enter,
  exitOn,
  record,
  send,
  wait,
  waitForEvents,
} from '../../support/conformance-bundle';

/** S1 to S3: what a case is, what a customer's journeys share, and that nothing is read from the clock. */
export const unitCases = [
  conformanceCase('s01-each-case-has-its-own-journey', {
    title: 'Two claims of one customer run one journey each, with visits counted on their own.',
    flow: { steps: [enter(), record('level'), end()] },
    events: [start(MONDAY), start(MONDAY, { 'claim.dunningLevel': 4 }, { caseId: 'CL-2' })],
    until: '2026-03-03T00:00Z',
    // Visits: 1 enter, 2 level, 3 end.
    expect: [
      at(MONDAY, records(2, 'level', 1), completes(3, 'end', 'completed')),
      within({ caseId: 'CL-2' }, MONDAY, records(2, 'level', 5), completes(3, 'end', 'completed')),
    ],
  }),

  conformanceCase('s02-caps-count-over-all-journeys', {
    title:
      'A cap of one a day counts the contact of the customer’s other claim; the second waits for the next local day.',
    flow: {
      steps: [enter(), send('mail'), end()],
      policy: { caps: [{ id: 'day', count: 1, days: 1, channels: [] }] },
    },
    events: [start(MONDAY), start(MONDAY, {}, { caseId: 'CL-2' })],
    until: '2026-03-04T00:00Z',
    // Midnight of 3 March in Berlin is 23:00 UTC the day before.
    expect: [
      at(MONDAY, sends(2, 'mail'), completes(3, 'end', 'completed')),
      within(
        { caseId: 'CL-2' },
        MONDAY,
        note('guard-defer', 'mail', {
          channel: 'email',
          rule: 'cap',
          cap: 'day',
          count: 1,
          days: 1,
          until: '2026-03-02T23:00:00.000Z',
        }),
        schedules(3, '2026-03-02T23:00Z'),
      ),
      within({ caseId: 'CL-2' }, '2026-03-02T23:00Z', sends(3, 'mail'), completes(4, 'end', 'completed')),
    ],
  }),

  conformanceCase('s02-a-customer-event-reaches-each-open-journey', {
    title:
      'A death ends all open journeys of the customer, in the order of case ids, whichever case it was reported on.',
    flow: { steps: [enter(), wait('rest', days(10)), end()], interrupts: [exitOn('deceased')] },
    events: [
      start(MONDAY, {}, { caseId: 'CL-2' }),
      start('2026-03-03T08:00Z'),
      event('2026-03-04T08:00Z', 'deceased.reported', {}, { caseId: 'CL-2' }),
    ],
    until: '2026-04-01T00:00Z',
    expect: [
      within({ caseId: 'CL-2' }, MONDAY, schedules(3, '2026-03-12T08:00Z')),
      at('2026-03-03T08:00Z', schedules(3, '2026-03-13T08:00Z')),
      at(
        '2026-03-04T08:00Z',
        note('interrupt-exit', 'rest', { kind: 'deceased' }),
        completes(3, 'rest', 'deceased'),
      ),
      within({ caseId: 'CL-2' }, '2026-03-04T08:00Z', completes(3, 'rest', 'deceased')),
    ],
  }),

  conformanceCase('s02-what-is-learnt-on-one-claim-counts-on-the-other', {
    title: 'A fact about the person that comes with one claim stops the next contact of the other.',
    flow: { steps: [enter(), wait('rest', days(10)), send('mail'), end()], interrupts: [exitOn('deceased')] },
    events: [
      start(MONDAY),
      start('2026-03-03T08:00Z', {}, { caseId: 'CL-2' }),
      event('2026-03-04T08:00Z', 'facts.changed', { facts: { 'customer.deceased': true } }),
    ],
    until: '2026-04-01T00:00Z',
    expect: [
      at(MONDAY, schedules(3, '2026-03-12T08:00Z')),
      within({ caseId: 'CL-2' }, '2026-03-03T08:00Z', schedules(3, '2026-03-13T08:00Z')),
      at('2026-03-04T08:00Z', completes(3, 'rest', 'deceased')),
      within({ caseId: 'CL-2' }, '2026-03-13T08:00Z', completes(3, 'rest', 'deceased')),
    ],
  }),

  conformanceCase('s02-an-opt-out-outlives-the-journey', {
    title: 'Who opts out after the journey has ended is not written to by the next one.',
    flow: { steps: [enter(), send('mail'), end()], reentry: { rule: 'after-days', days: 1 } },
    events: [
      start(MONDAY),
      event('2026-03-02T09:00Z', 'message.opted-out', { channel: 'email' }),
      start('2026-03-05T08:00Z'),
    ],
    until: '2026-03-06T00:00Z',
    expect: [
      at(MONDAY, sends(2, 'mail'), completes(3, 'end', 'completed')),
      within(
        { run: 2 },
        '2026-03-05T08:00Z',
        note('started', 'enter', { run: 2 }),
        note('guard-block', 'mail', { channel: 'email', rule: 'consent-denied' }),
        asksToReview(2, 'mail', 'consent-denied'),
        completes(3, 'end', 'completed'),
      ),
    ],
  }),

  conformanceCase('s02-channel-health-belongs-to-the-address', {
    title: 'A dead address keeps its channel silent until another address is known.',
    flow: {
      steps: [
        enter(),
        send('first'),
        wait('week', days(7)),
        send('second'),
        wait('rest', days(7)),
        send('third'),
        end(),
      ],
    },
    events: [
      start(MONDAY),
      event('2026-03-02T09:00Z', 'message.failed', {
        key: '0198c0de-0000-7000-8000-0000000000b1@1/CL-1/1/2/first',
        channel: 'email',
      }),
      event('2026-03-10T09:00Z', 'facts.changed', { facts: { 'customer.email': 'ada@example.net' } }),
    ],
    until: '2026-04-01T00:00Z',
    // Visits: 1 enter, 2 first, 3 week (timer 4), 5 second, 6 rest (timer 7), 8 third, 9 end.
    expect: [
      at(MONDAY, sends(2, 'first'), schedules(4, '2026-03-09T08:00Z')),
      at(
        '2026-03-09T08:00Z',
        note('guard-block', 'second', { channel: 'email', rule: 'channel-failed' }),
        asksToReview(5, 'second', 'channel-failed'),
        schedules(7, '2026-03-16T08:00Z'),
      ),
      at(
        '2026-03-16T08:00Z',
        sends(8, 'third', { address: 'ada@example.net' }),
        completes(9, 'end', 'completed'),
      ),
    ],
  }),

  conformanceCase('s03-time-is-what-events-and-timers-say', {
    title: 'Events count from their own instants, in whatever order they were handed over.',
    flow: {
      steps: [
        enter(),
        waitForEvents('answer', { 'payment.received': 'paid' }, days(7), 'end'),
        end(),
        end('paid', 'paid'),
      ],
    },
    events: [pay('2026-03-04T10:30Z', 2_000), start(MONDAY)],
    until: '2026-04-01T00:00Z',
    expect: [
      at(MONDAY, schedules(3, '2026-03-09T08:00Z')),
      at(
        '2026-03-04T10:30Z',
        note('event-taken', 'answer', { type: 'payment.received' }),
        completes(4, 'paid', 'paid'),
      ),
    ],
  }),
];
