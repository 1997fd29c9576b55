import type { Condition } from '@/core/condition';
import {
  at,
  completes,
  conformanceCase,
  event,
  MONDAY,
  note,
  pay,
  records,
  schedules,
  sends,
  start,
  within,
} from '../../support/conformance-case';
import {
  days,
  end,
  enter,
  experiment,
  record,
  send,
  split,
  wait,
  waitForEvents,
  type Flow,
} from '../../support/conformance-bundle';

const compare = (field: string, operator: string, operand?: object): Condition =>
  ({ kind: 'compare', field, operator, ...(operand && { operand }) }) as Condition;

const arms = (soft: number, firm: number, version: number): Flow => ({
  steps: [
    enter(),
    experiment('arm', { soft: [soft, 'soft'], firm: [firm, 'firm'] }),
    end('soft', 'settled'),
    end('firm', 'completed'),
  ],
  reentry: { rule: 'after-days', days: 1 },
  version,
});

/** S16 to S22: who comes in, what things are known by, and facts that are missing or long past. */
export const identityCases = [
  conformanceCase('s16-the-entry-decides-who-comes-in', {
    title: 'Who does not fit the entry’s condition has no journey.',
    flow: { steps: [enter(compare('claim.dpd', 'gt', { value: 30 })), record('level'), end()] },
    events: [start(MONDAY), start(MONDAY, { 'claim.dueDate': '2026-01-01' }, { caseId: 'CL-2' })],
    until: '2026-03-03T00:00Z',
    expect: [
      at(MONDAY, note('not-admitted', 'enter')),
      within({ caseId: 'CL-2' }, MONDAY, records(2, 'level', 1), completes(3, 'end', 'completed')),
    ],
  }),

  conformanceCase('s16-re-entry-waits-for-its-days', {
    title:
      'A case may come back two days after its journey has ended, at the same wall time; a start on the way is passed over.',
    flow: {
      steps: [enter(), wait('hour', { amount: 1, unit: 'hours' }), end()],
      reentry: { rule: 'after-days', days: 2 },
    },
    events: [
      start('2026-03-27T09:00Z'),
      start('2026-03-27T09:30Z'),
      start('2026-03-29T08:30Z'),
      start('2026-03-29T09:00Z'),
    ],
    until: '2026-04-01T00:00Z',
    // It ended at 11:00 in Berlin; on the 29th, in summer time, that is 09:00 UTC.
    expect: [
      at('2026-03-27T09:00Z', schedules(3, '2026-03-27T10:00Z')),
      at('2026-03-27T10:00Z', completes(4, 'end', 'completed')),
      at('2026-03-29T08:30Z', note('re-entry-refused', null)),
      within(
        { run: 2 },
        '2026-03-29T09:00Z',
        note('started', 'enter', { run: 2 }),
        schedules(3, '2026-03-29T10:00Z'),
      ),
      within({ run: 2 }, '2026-03-29T10:00Z', completes(4, 'end', 'completed')),
    ],
  }),

  conformanceCase('s16-never-means-never', {
    title: 'Without re-entry a case that has left does not come back.',
    flow: { steps: [enter(), record('level'), end()] },
    events: [start(MONDAY), start('2027-03-02T08:00Z')],
    until: '2027-04-01T00:00Z',
    expect: [
      at(MONDAY, records(2, 'level', 1), completes(3, 'end', 'completed')),
      at('2027-03-02T08:00Z', note('re-entry-refused', null)),
    ],
  }),

  conformanceCase('s17-an-arm-is-the-hash-of-salt-and-customer', {
    title: 'Of 10,000 points, the first 5,000 are soft: C-1 falls on 9,131 and C-2 on 2,093.',
    flow: arms(5000, 5000, 1),
    events: [start(MONDAY), start(MONDAY, {}, { caseId: 'CL-2' })],
    until: '2026-03-03T00:00Z',
    // Two claims of one customer are in one arm: murmur3('salt-of-arm/C-1') = 3921896177.
    expect: [
      at(
        MONDAY,
        note('arm-assigned', 'arm', { arm: 'firm', role: 'challenger', kept: false }),
        completes(3, 'firm', 'completed'),
      ),
      within(
        { caseId: 'CL-2' },
        MONDAY,
        note('arm-assigned', 'arm', { arm: 'firm', role: 'challenger', kept: true }),
        completes(3, 'firm', 'completed'),
      ),
    ],
  }),

  conformanceCase('s17-weights-decide-where-the-points-fall', {
    title:
      'The same hash of another customer falls into the other arm: murmur3(‘salt-of-arm/C-2’) = 899011206.',
    flow: arms(2094, 7906, 1),
    events: [start(MONDAY, {}, { caseId: 'CL-2', customerId: 'C-2' })],
    until: '2026-03-03T00:00Z',
    expect: [within({ caseId: 'CL-2' }, MONDAY, completes(3, 'soft', 'settled'))],
  }),

  conformanceCase('s17-an-arm-is-kept-over-re-entry-weights-and-versions', {
    title: 'The next version sends everyone to soft; who was firm stays firm.',
    flow: arms(5000, 5000, 1),
    otherFlows: [arms(10_000, 0, 2)],
    events: [start(MONDAY), start('2026-03-05T08:00Z', {}, { version: 2 })],
    until: '2026-03-06T00:00Z',
    expect: [
      at(MONDAY, completes(3, 'firm', 'completed')),
      within(
        { run: 2, version: 2 },
        '2026-03-05T08:00Z',
        note('arm-assigned', 'arm', { arm: 'firm', role: 'challenger', kept: true }),
        completes(3, 'firm', 'completed'),
      ),
    ],
  }),

  conformanceCase('s18-a-journey-stays-on-its-version', {
    title: 'What started on version 1 ends by version 1, also after version 2 was published.',
    flow: { steps: [enter(), wait('rest', days(2)), end('end', 'completed')], version: 1 },
    otherFlows: [{ steps: [enter(), wait('rest', days(2)), end('end', 'settled')], version: 2 }],
    events: [start(MONDAY), start('2026-03-03T08:00Z', {}, { caseId: 'CL-2', version: 2 })],
    until: '2026-04-01T00:00Z',
    expect: [
      at(MONDAY, schedules(3, '2026-03-04T08:00Z')),
      within({ caseId: 'CL-2', version: 2 }, '2026-03-03T08:00Z', schedules(3, '2026-03-05T08:00Z')),
      at('2026-03-04T08:00Z', completes(4, 'end', 'completed')),
      within({ caseId: 'CL-2', version: 2 }, '2026-03-05T08:00Z', completes(4, 'end', 'settled')),
    ],
  }),

  conformanceCase('s19-keys-name-the-visit', {
    title: 'A step that is visited twice has two keys, and each timer the number of its visit.',
    flow: {
      steps: [
        enter(),
        send('mail'),
        waitForEvents('answer', { 'page.visited': 'mail', 'payment.received': 'end' }, days(7), 'end'),
        end(),
      ],
    },
    events: [start(MONDAY), event('2026-03-03T08:00Z', 'page.visited'), pay('2026-03-04T08:00Z', 500)],
    until: '2026-04-01T00:00Z',
    // Visits: 2 mail, 3 answer (timer 4), 5 mail, 6 answer (timer 7), 8 end.
    expect: [
      at(MONDAY, sends(2, 'mail'), schedules(4, '2026-03-09T08:00Z')),
      at('2026-03-03T08:00Z', sends(5, 'mail'), schedules(7, '2026-03-10T08:00Z')),
      at('2026-03-04T08:00Z', completes(8, 'end', 'completed')),
    ],
  }),

  conformanceCase('s21-contacts-are-remembered-for-more-than-a-year', {
    title: 'A cap of one in 366 days still knows the contact of 364 days ago.',
    flow: {
      steps: [enter(), send('mail'), end()],
      reentry: { rule: 'after-days', days: 1 },
      policy: { caps: [{ id: 'year', count: 1, days: 366, channels: [] }] },
    },
    events: [start(MONDAY), start('2027-03-01T08:00Z', { 'claim.dueDate': '2027-02-01' })],
    until: '2027-03-02T00:00Z',
    // 366 days after 2 March 2026 are 3 March 2027, which begins at 23:00 UTC the day before.
    expect: [
      at(MONDAY, sends(2, 'mail'), completes(3, 'end', 'completed')),
      within({ run: 2 }, '2027-03-01T08:00Z', schedules(3, '2027-03-02T23:00Z')),
    ],
  }),

  conformanceCase('s22-a-comparison-with-a-missing-value-is-false', {
    title: 'Neither “is” nor “is not” holds for what is not known; only “is empty” asks for it.',
    flow: {
      steps: [
        enter(),
        split('known', {
          few: [compare('claim.dunningLevel', 'lt', { value: 3 }), 'end'],
          other: [compare('claim.dunningLevel', 'ne', { value: 3 }), 'end'],
          mistyped: [compare('customer.firstName', 'gt', { value: 0 }), 'end'],
          empty: [compare('claim.dunningLevel', 'is-empty'), 'unknown'],
        }),
        end(),
        end('unknown', 'settled'),
      ],
    },
    events: [start(MONDAY)],
    until: '2026-03-03T00:00Z',
    expect: [
      at(MONDAY, note('branch-taken', 'known', { branch: 'empty' }), completes(3, 'unknown', 'settled')),
    ],
  }),
];
