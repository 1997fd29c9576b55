import {
  asks,
  at,
  completes,
  conformanceCase,
  event,
  keyOf,
  MONDAY,
  note,
  schedules,
  start,
  withdraws,
} from '../../support/conformance-case';
import { ask, days, end, enter, holdOn, wait, waitFor } from '../../support/conformance-bundle';

/** S14: what a hold leaves of a wait and of a task. */
export const holdCases = [
  conformanceCase('s14-a-held-duration-keeps-what-remains', {
    title: 'Three days into a wait of ten a dispute begins; when it is over, seven days remain.',
    flow: { steps: [enter(), wait('rest', days(10)), end()], interrupts: [holdOn('dispute')] },
    events: [
      start(MONDAY),
      event('2026-03-05T08:00Z', 'dispute.raised'),
      event('2026-03-20T12:00Z', 'dispute.resolved'),
    ],
    until: '2026-04-01T00:00Z',
    expect: [
      at(MONDAY, schedules(3, '2026-03-12T08:00Z')),
      at('2026-03-05T08:00Z', note('interrupt-hold', 'rest', { kind: 'dispute' })),
      at(
        '2026-03-20T12:00Z',
        note('interrupt-released', 'rest', { kind: 'dispute' }),
        schedules(4, '2026-03-27T12:00Z'),
      ),
      at('2026-03-27T12:00Z', completes(5, 'end', 'completed')),
    ],
  }),

  conformanceCase('s14-a-held-date-stays-that-date', {
    title: 'A hold does not move a date: it is still waited for, or has passed meanwhile.',
    flow: {
      steps: [
        enter(),
        waitFor('date', { form: 'date', field: 'claim.dueDate', offsetDays: 40, at: '10:00' }),
        end(),
      ],
      interrupts: [holdOn('dispute')],
    },
    events: [
      start(MONDAY),
      event('2026-03-03T08:00Z', 'dispute.raised'),
      event('2026-03-04T08:00Z', 'dispute.resolved'),
      event('2026-03-05T08:00Z', 'dispute.raised'),
      event('2026-03-20T08:00Z', 'dispute.resolved', {}, { id: 'second' }),
    ],
    until: '2026-04-01T00:00Z',
    // Forty days after 1 February are 13 March.
    expect: [
      at(MONDAY, schedules(3, '2026-03-13T09:00Z')),
      at('2026-03-04T08:00Z', schedules(4, '2026-03-13T09:00Z')),
      at('2026-03-20T08:00Z', schedules(5, '2026-03-20T08:00Z'), completes(6, 'end', 'completed')),
    ],
  }),

  conformanceCase('s14-holds-are-a-set', {
    title: 'A journey that two states hold goes on when both are over.',
    flow: {
      steps: [enter(), wait('rest', days(10)), end()],
      interrupts: [holdOn('dispute'), holdOn('vulnerability')],
    },
    events: [
      start(MONDAY),
      event('2026-03-03T08:00Z', 'vulnerability.reported'),
      event('2026-03-04T08:00Z', 'dispute.raised'),
      event('2026-03-05T08:00Z', 'dispute.resolved'),
      event('2026-03-06T08:00Z', 'vulnerability.ended'),
    ],
    until: '2026-04-01T00:00Z',
    // One of the ten days had passed when the first hold began.
    expect: [
      at(MONDAY, schedules(3, '2026-03-12T08:00Z')),
      at('2026-03-03T08:00Z', note('interrupt-hold', 'rest', { kind: 'vulnerability' })),
      at('2026-03-04T08:00Z', note('interrupt-hold', 'rest', { kind: 'dispute' })),
      at('2026-03-05T08:00Z', note('interrupt-hold', 'rest', { kind: 'vulnerability' })),
      at(
        '2026-03-06T08:00Z',
        note('interrupt-released', 'rest', { kind: 'vulnerability' }),
        schedules(4, '2026-03-15T08:00Z'),
      ),
      at('2026-03-15T08:00Z', completes(5, 'end', 'completed')),
    ],
  }),

  conformanceCase('s14-a-held-task-is-called-back-and-handed-out-again', {
    title: 'A dispute calls a task back; when it is over, the task has the day that was left of its two.',
    flow: {
      steps: [enter(), ask('call', 'call', { reached: 'end' }, { sla: days(2), expired: 'end' }), end()],
      interrupts: [holdOn('dispute')],
    },
    events: [
      start(MONDAY),
      event('2026-03-03T08:00Z', 'dispute.raised'),
      event('2026-03-10T08:00Z', 'dispute.resolved'),
      event('2026-03-10T15:00Z', 'task.completed', {
        key: keyOf({ seq: 4, operation: 'call' }),
        outcome: 'reached',
      }),
    ],
    until: '2026-04-01T00:00Z',
    // Visits: 2 call (timer 3); again 4 (timer 5); 6 end.
    expect: [
      at(MONDAY, asks(2, 'call', 'call', '2026-03-04T08:00Z'), schedules(3, '2026-03-04T08:00Z')),
      at('2026-03-03T08:00Z', withdraws(2, 'call')),
      at(
        '2026-03-10T08:00Z',
        asks(4, 'call', 'call', '2026-03-11T08:00Z'),
        schedules(5, '2026-03-11T08:00Z'),
      ),
      at('2026-03-10T15:00Z', completes(6, 'end', 'completed')),
    ],
  }),
];
