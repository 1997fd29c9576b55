import { Temporal } from 'temporal-polyfill';
import type { Condition } from '@/core/condition';
import {
  asks,
  asksToReview,
  at,
  completes,
  conformanceCase,
  event,
  mailTokens,
  MONDAY,
  note,
  pay,
  schedules,
  sends,
  start,
  withdraws,
  within,
} from '../../support/conformance-case';
import {
  ask,
  days,
  end,
  enter,
  exitOn,
  holdOn,
  send,
  split,
  wait,
  waitFor,
  waitForEvents,
} from '../../support/conformance-bundle';

/** A way that nobody takes: of no conditions, none holds. */
const never = [{ kind: 'group', match: 'any', conditions: [] } as Condition, 'end'] as const;

const instant = (text: string) => Temporal.Instant.from(text);

/** S4 and S5: the order inside a step and at an instant. */
export const orderCases = [
  conformanceCase('s04-an-event-counts-once', {
    title: 'A payment that is reported twice is taken off once.',
    flow: { steps: [enter(), wait('week', days(7)), send('mail'), end()], interrupts: [exitOn('paid')] },
    events: [
      start(MONDAY),
      pay('2026-03-03T08:00Z', 6_000, { id: 'P-1' }),
      pay('2026-03-04T08:00Z', 6_000, { id: 'P-1' }),
    ],
    until: '2026-04-01T00:00Z',
    expect: [
      at(MONDAY, schedules(3, '2026-03-09T08:00Z')),
      at(
        '2026-03-09T08:00Z',
        sends(4, 'mail', { tokens: mailTokens(instant('2026-03-09T08:00Z'), 4_000) }),
        completes(5, 'end', 'completed'),
      ),
    ],
  }),

  conformanceCase('s04-facts-are-folded-while-held', {
    title: 'A payment during a dispute is known when the dispute is over.',
    flow: {
      steps: [enter(), wait('rest', days(10)), end()],
      interrupts: [holdOn('dispute'), exitOn('paid')],
    },
    events: [
      start(MONDAY),
      event('2026-03-03T08:00Z', 'dispute.raised'),
      pay('2026-03-04T08:00Z', 10_000),
      event('2026-03-05T08:00Z', 'dispute.resolved'),
    ],
    until: '2026-04-01T00:00Z',
    expect: [
      at(MONDAY, schedules(3, '2026-03-12T08:00Z')),
      at('2026-03-03T08:00Z', note('interrupt-hold', 'rest', { kind: 'dispute' })),
      at('2026-03-05T08:00Z', note('interrupt-exit', 'rest', { kind: 'paid' }), completes(3, 'rest', 'paid')),
    ],
  }),

  conformanceCase('s04-only-the-pending-timer-counts', {
    title: 'A timer of another number, and one for a journey that has moved on, change nothing.',
    flow: { steps: [enter(), wait('rest', days(2)), end()] },
    events: [
      start(MONDAY),
      event('2026-03-02T09:00Z', 'timer', { timer: 2 }),
      event('2026-03-05T09:00Z', 'timer', { timer: 3 }),
    ],
    until: '2026-04-01T00:00Z',
    expect: [
      at(MONDAY, schedules(3, '2026-03-04T08:00Z')),
      at('2026-03-04T08:00Z', completes(4, 'end', 'completed')),
    ],
  }),

  conformanceCase('s04-a-closed-journey-stays-closed', {
    title: 'Nothing happens any more to a journey that was cancelled.',
    flow: { steps: [enter(), wait('rest', days(2)), send('mail'), end()] },
    events: [
      start(MONDAY),
      event('2026-03-03T08:00Z', 'cancel', { reason: 'wrong file' }),
      pay('2026-03-03T09:00Z', 500),
    ],
    until: '2026-04-01T00:00Z',
    expect: [
      at(MONDAY, schedules(3, '2026-03-04T08:00Z')),
      at(
        '2026-03-03T08:00Z',
        note('cancelled', 'rest', { reason: 'wrong file' }),
        completes(3, 'rest', 'cancelled'),
      ),
    ],
  }),

  conformanceCase('s04-a-thousand-operations-without-waiting-are-an-error', {
    title: 'A loop without a wait ends in an error and a task for a person.',
    flow: { steps: [enter(), split('one', { never }, 'other'), split('other', { never }, 'one'), end()] },
    events: [start(MONDAY)],
    until: '2026-03-03T00:00Z',
    // The entry is visit 1; every even visit is `one`, so the thousandth is.
    expect: [
      at(
        MONDAY,
        note('endless-loop', 'one', { operations: 1000 }),
        asksToReview(1000, 'one', 'endless-loop'),
        completes(1000, 'one', 'error'),
      ),
    ],
  }),

  conformanceCase('s05-events-come-before-timers', {
    title: 'A payment at the very instant of the deadline is in time.',
    flow: {
      steps: [
        enter(),
        waitForEvents('answer', { 'payment.received': 'paid' }, days(7), 'end'),
        end(),
        end('paid', 'paid'),
      ],
    },
    events: [start(MONDAY), pay('2026-03-09T08:00Z', 2_000)],
    until: '2026-04-01T00:00Z',
    expect: [
      at(MONDAY, schedules(3, '2026-03-09T08:00Z')),
      at('2026-03-09T08:00Z', completes(4, 'paid', 'paid')),
    ],
  }),

  conformanceCase('s05-after-the-deadline-an-event-changes-facts-only', {
    title: 'A payment after the deadline leads nowhere, but it is known.',
    flow: {
      steps: [
        enter(),
        waitForEvents('answer', { 'payment.received': 'paid' }, days(2), 'week'),
        wait('week', days(7)),
        send('mail'),
        end(),
        end('paid', 'paid'),
      ],
    },
    events: [start(MONDAY), pay('2026-03-05T08:00Z', 2_500)],
    until: '2026-04-01T00:00Z',
    // Visits: 1 enter, 2 answer (timer 3), 4 week (timer 5), 6 mail, 7 end.
    expect: [
      at(MONDAY, schedules(3, '2026-03-04T08:00Z')),
      at('2026-03-04T08:00Z', schedules(5, '2026-03-11T08:00Z')),
      at(
        '2026-03-11T08:00Z',
        sends(6, 'mail', { tokens: mailTokens(instant('2026-03-11T08:00Z'), 7_500) }),
        completes(7, 'end', 'completed'),
      ),
    ],
  }),

  conformanceCase('s05-timers-go-by-due-time-then-case-id', {
    title: 'Timers due at one instant fire in the order of case ids, whoever waits longer.',
    flow: { steps: [enter(), waitFor('noon', { form: 'time', at: '12:00' }), end()] },
    events: [start(MONDAY, {}, { caseId: 'CL-2' }), start('2026-03-02T09:00Z')],
    until: '2026-03-03T00:00Z',
    expect: [
      within({ caseId: 'CL-2' }, MONDAY, schedules(3, '2026-03-02T11:00Z')),
      at('2026-03-02T09:00Z', schedules(3, '2026-03-02T11:00Z')),
      at('2026-03-02T11:00Z', completes(4, 'end', 'completed')),
      within({ caseId: 'CL-2' }, '2026-03-02T11:00Z', completes(4, 'end', 'completed')),
    ],
  }),

  conformanceCase('s05-a-late-outcome-is-not-taken-for-another-task', {
    title: 'What comes of an earlier task is no outcome of the one that is open now.',
    flow: {
      steps: [
        enter(),
        ask('first', 'review', { done: 'good' }, { sla: days(1), expired: 'second' }),
        ask('second', 'review', { done: 'good' }, { sla: days(5), expired: 'end' }),
        end(),
        end('good', 'settled'),
      ],
    },
    events: [
      start(MONDAY),
      event('2026-03-04T08:00Z', 'task.completed', {
        key: '0198c0de-0000-7000-8000-0000000000b1@1/CL-1/1/2/first',
        outcome: 'done',
      }),
      event('2026-03-05T08:00Z', 'task.completed', {
        key: '0198c0de-0000-7000-8000-0000000000b1@1/CL-1/1/4/second',
        outcome: 'done',
      }),
    ],
    until: '2026-04-01T00:00Z',
    // Visits: 1 enter, 2 first (timer 3), 4 second (timer 5), 6 good.
    expect: [
      at(MONDAY, asks(2, 'first', 'review', '2026-03-03T08:00Z'), schedules(3, '2026-03-03T08:00Z')),
      at(
        '2026-03-03T08:00Z',
        withdraws(2, 'first'),
        note('task-expired', 'first'),
        asks(4, 'second', 'review', '2026-03-08T08:00Z'),
        schedules(5, '2026-03-08T08:00Z'),
      ),
      at(
        '2026-03-05T08:00Z',
        note('event-taken', 'second', { type: 'task.completed' }),
        completes(6, 'good', 'settled'),
      ),
    ],
  }),
];
