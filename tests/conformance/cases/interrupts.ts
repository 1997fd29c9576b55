import {
  asksToReview,
  at,
  completes,
  conformanceCase,
  event,
  MONDAY,
  note,
  pay,
  receipt,
  schedules,
  sends,
  start,
  withdraws,
} from '../../support/conformance-case';
import {
  days,
  end,
  enter,
  exitOn,
  holdOn,
  send,
  silence,
  wait,
  waitForEvents,
} from '../../support/conformance-bundle';

/** S6: what interrupts a journey, what wins over it, and what a stop calls back (S12). */
export const interruptCases = [
  conformanceCase('s06-the-first-interrupt-that-stops-acts', {
    title: 'Of a death and a payment, the death comes first, however the strategy lists them.',
    flow: {
      steps: [enter(), wait('rest', days(2)), end()],
      interrupts: [exitOn('paid'), holdOn('dispute'), exitOn('deceased')],
    },
    events: [
      start(MONDAY),
      event('2026-03-03T08:00Z', 'facts.changed', {
        facts: {
          'customer.deceased': true,
          'claim.disputed': true,
          'claim.arrearsAmount': { minor: 0, currency: 'EUR' },
        },
      }),
    ],
    until: '2026-04-01T00:00Z',
    expect: [
      at(MONDAY, schedules(3, '2026-03-04T08:00Z')),
      at(
        '2026-03-03T08:00Z',
        note('interrupt-exit', 'rest', { kind: 'deceased' }),
        completes(3, 'rest', 'deceased'),
      ),
    ],
  }),

  conformanceCase('s06-all-suppressing-interrupts-act', {
    title:
      'Two states that silence a channel each leave neither; the person is not contacted, and somebody is told.',
    flow: {
      steps: [
        enter(),
        send('reach', [
          ['email', 'mail'],
          ['sms', 'text'],
        ]),
        end(),
      ],
      interrupts: [silence('hardship', 'sms'), silence('vulnerability', 'email')],
    },
    events: [start(MONDAY, { 'customer.vulnerable': true, 'customer.inHardship': true })],
    until: '2026-03-03T00:00Z',
    expect: [
      at(
        MONDAY,
        note('guard-block', 'reach', { channel: 'email', rule: 'channel-suppressed' }),
        note('guard-block', 'reach', { channel: 'sms', rule: 'channel-suppressed' }),
        asksToReview(2, 'reach', 'channel-suppressed'),
        completes(3, 'end', 'completed'),
      ),
    ],
  }),

  conformanceCase('s06-a-port-wins-over-paid-and-a-confirmation-is-exempt', {
    title:
      'Who pays while a step waits for it goes that way and is thanked, although payment ends the strategy.',
    flow: {
      steps: [
        enter(),
        waitForEvents('answer', { 'payment.received': 'thanks' }, days(7), 'end'),
        end(),
        send('thanks', [['email', 'thanks']], { next: 'paid' }),
        end('paid', 'paid'),
      ],
      interrupts: [exitOn('paid')],
    },
    events: [start(MONDAY), pay('2026-03-03T08:00Z', 10_000)],
    until: '2026-04-01T00:00Z',
    expect: [
      at(MONDAY, schedules(3, '2026-03-09T08:00Z')),
      at('2026-03-03T08:00Z', sends(4, 'thanks', { template: 'thanks' }), completes(5, 'paid', 'paid')),
    ],
  }),

  conformanceCase('s06-no-port-wins-over-the-protective-nine', {
    title: 'A dispute holds the journey even where a step waits for that very event.',
    flow: {
      steps: [enter(), waitForEvents('answer', { 'dispute.raised': 'end' }, days(7), 'end'), end()],
      interrupts: [holdOn('dispute')],
    },
    events: [start(MONDAY), event('2026-03-03T08:00Z', 'dispute.raised')],
    until: '2026-04-01T00:00Z',
    expect: [
      at(MONDAY, schedules(3, '2026-03-09T08:00Z')),
      at('2026-03-03T08:00Z', note('interrupt-hold', 'answer', { kind: 'dispute' })),
    ],
  }),

  conformanceCase('s06-after-a-stop-no-demand-follows', {
    title: 'A way that a payment opens ends before its next demand.',
    flow: {
      steps: [
        enter(),
        waitForEvents('answer', { 'payment.received': 'mail' }, days(7), 'end'),
        end(),
        send('mail', [['email', 'mail']], { next: 'end' }),
      ],
      interrupts: [exitOn('paid')],
    },
    events: [start(MONDAY), pay('2026-03-03T08:00Z', 10_000)],
    until: '2026-04-01T00:00Z',
    expect: [
      at(MONDAY, schedules(3, '2026-03-09T08:00Z')),
      at('2026-03-03T08:00Z', note('interrupt-exit', 'mail', { kind: 'paid' }), completes(4, 'mail', 'paid')),
    ],
  }),

  conformanceCase('s12-a-stop-withdraws-what-is-open', {
    title:
      'A message nobody has a receipt of yet is called back when the customer has paid; one that was delivered is not.',
    flow: {
      steps: [enter(), send('first'), send('second', [['sms', 'text']]), wait('week', days(7)), end()],
      interrupts: [exitOn('paid')],
    },
    events: [
      start(MONDAY),
      receipt('2026-03-02T08:10Z', 'message.delivered', 2, 'first'),
      pay('2026-03-02T09:00Z', 10_000),
    ],
    until: '2026-04-01T00:00Z',
    // Visits: 1 enter, 2 first, 3 second, 4 week (timer 5).
    expect: [
      at(
        MONDAY,
        sends(2, 'first'),
        sends(3, 'second', { channel: 'sms' }),
        schedules(5, '2026-03-09T08:00Z'),
      ),
      at('2026-03-02T09:00Z', withdraws(3, 'second'), completes(5, 'week', 'paid')),
    ],
  }),
];
