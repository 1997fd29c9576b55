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
import { days, end, enter, everyDay, send, wait } from '../../support/conformance-bundle';

const window = (from: string, until: string, ...channels: ('email' | 'sms')[]) => ({
  days: everyDay,
  from,
  until,
  channels,
});
const cap = (id: string, count: number, within: number) => ({ id, count, days: within, channels: [] });
const undelivered = { undeliverable: 'unreached' };
const unreached = end('unreached', 'no-contact-possible');

/** S10 and S11: what the guard says, and which channel is taken. */
export const guardCases = [
  conformanceCase('s10-the-strictest-cap-decides', {
    title: 'Of a cap of one a day and one of two a week, the contact waits for the later.',
    flow: {
      steps: [
        enter(),
        send('one'),
        wait('day', days(1)),
        send('two'),
        wait('next', days(1)),
        send('three'),
        end(),
      ],
      policy: { caps: [cap('day', 1, 1), cap('week', 2, 7)] },
    },
    events: [start(MONDAY)],
    until: '2026-04-01T00:00Z',
    // The contact of 2 March leaves the week at midnight of the 9th in Berlin.
    // Visits: 2 one, 3 day (timer 4), 5 two, 6 next (timer 7), 8 three (timer 9), 10 end.
    expect: [
      at(MONDAY, sends(2, 'one'), schedules(4, '2026-03-03T08:00Z')),
      at('2026-03-03T08:00Z', sends(5, 'two'), schedules(7, '2026-03-04T08:00Z')),
      at(
        '2026-03-04T08:00Z',
        note('guard-defer', 'three', {
          channel: 'email',
          rule: 'cap',
          cap: 'week',
          count: 2,
          days: 7,
          until: '2026-03-08T23:00:00.000Z',
        }),
        schedules(9, '2026-03-08T23:00Z'),
      ),
      at('2026-03-08T23:00Z', sends(9, 'three'), completes(10, 'end', 'completed')),
    ],
  }),

  conformanceCase('s10-a-gap-lies-between-any-two-contacts', {
    title: 'With a gap of twenty hours the second message goes out twenty hours after the first.',
    flow: {
      steps: [enter(), send('one'), send('two', [['sms', 'text']]), end()],
      policy: { minimumGapHours: 20 },
    },
    events: [start(MONDAY)],
    until: '2026-04-01T00:00Z',
    expect: [
      at(
        MONDAY,
        note('guard-defer', 'two', {
          channel: 'sms',
          rule: 'gap',
          hours: 20,
          until: '2026-03-03T04:00:00.000Z',
        }),
        sends(2, 'one'),
        schedules(4, '2026-03-03T04:00Z'),
      ),
      at('2026-03-03T04:00Z', sends(4, 'two', { channel: 'sms' }), completes(5, 'end', 'completed')),
    ],
  }),

  conformanceCase('s10-after-fourteen-days-a-deferral-becomes-a-skip', {
    title:
      'A contact that a cap would put off for a month is left out after fourteen days; the journey goes on.',
    flow: { steps: [enter(), send('one'), send('two'), end()], policy: { caps: [cap('month', 1, 30)] } },
    events: [start(MONDAY)],
    until: '2026-05-01T00:00Z',
    // The cap lifts on 1 April; the deferral ends fourteen times 24 hours after it began.
    expect: [
      at(MONDAY, sends(2, 'one'), schedules(4, '2026-03-16T08:00Z')),
      at('2026-03-16T08:00Z', note('guard-skip', 'two', { days: 14 }), completes(5, 'end', 'completed')),
    ],
  }),

  conformanceCase('s10-a-block-leaves-by-undeliverable-with-a-task', {
    title:
      'Who has no address cannot be written to: somebody is told, and the journey takes the undeliverable way.',
    flow: { steps: [enter(), send('mail', [['email', 'mail']], undelivered), end(), unreached] },
    events: [start(MONDAY, { 'customer.email': null })],
    until: '2026-03-03T00:00Z',
    expect: [
      at(
        MONDAY,
        note('guard-block', 'mail', { channel: 'email', rule: 'address-missing' }),
        asksToReview(2, 'mail', 'address-missing'),
        completes(3, 'unreached', 'no-contact-possible'),
      ),
    ],
  }),

  conformanceCase('s10-consent-is-asked-where-it-is-required', {
    title: 'Nothing said is enough for e-mail; a text needs a yes.',
    flow: {
      steps: [enter(), send('mail'), send('text', [['sms', 'text']]), end()],
      policy: { consentRequired: ['sms'] },
    },
    events: [
      start(MONDAY),
      start('2026-03-03T08:00Z', { 'consent.sms': 'granted' }, { caseId: 'CL-2', customerId: 'C-1' }),
    ],
    until: '2026-03-04T00:00Z',
    expect: [
      at(
        MONDAY,
        note('guard-block', 'text', { channel: 'sms', rule: 'consent-missing' }),
        sends(2, 'mail'),
        asksToReview(3, 'text', 'consent-missing'),
        completes(4, 'end', 'completed'),
      ),
      within(
        { caseId: 'CL-2' },
        '2026-03-03T08:00Z',
        sends(2, 'mail'),
        sends(3, 'text', { channel: 'sms' }),
        completes(4, 'end', 'completed'),
      ),
    ],
  }),

  conformanceCase('s11-the-first-channel-that-allows-is-taken', {
    title: 'Without consent to e-mail the text goes out.',
    flow: {
      steps: [
        enter(),
        send('reach', [
          ['email', 'mail'],
          ['sms', 'text'],
        ]),
        end(),
      ],
    },
    events: [start(MONDAY, { 'consent.email': 'denied' })],
    until: '2026-03-03T00:00Z',
    expect: [
      at(
        MONDAY,
        note('guard-block', 'reach', { channel: 'email', rule: 'consent-denied' }),
        note('guard-allow', 'reach', { channel: 'sms', rule: 'allowed' }),
        sends(2, 'reach', { channel: 'sms' }),
        completes(3, 'end', 'completed'),
      ),
    ],
  }),

  conformanceCase('s11-else-the-earliest-deferral', {
    title:
      'When no channel may be used now, the one that opens first sets the timer, and the chain is asked anew.',
    flow: {
      steps: [
        enter(),
        send('reach', [
          ['email', 'mail'],
          ['sms', 'text'],
        ]),
        end(),
      ],
      policy: { windows: [window('14:00', '16:00', 'email'), window('11:00', '12:00', 'sms')] },
    },
    events: [start(MONDAY)],
    until: '2026-03-03T00:00Z',
    expect: [
      at(MONDAY, schedules(3, '2026-03-02T10:00Z')),
      at('2026-03-02T10:00Z', sends(3, 'reach', { channel: 'sms' }), completes(4, 'end', 'completed')),
    ],
  }),

  conformanceCase('s11-else-it-is-undeliverable', {
    title: 'When every channel is blocked the journey takes the undeliverable way.',
    flow: {
      steps: [
        enter(),
        send(
          'reach',
          [
            ['email', 'mail'],
            ['sms', 'text'],
          ],
          undelivered,
        ),
        end(),
        unreached,
      ],
    },
    events: [start(MONDAY, { 'customer.email': null, 'consent.sms': 'denied' })],
    until: '2026-03-03T00:00Z',
    expect: [
      at(
        MONDAY,
        asksToReview(2, 'reach', 'consent-denied'),
        completes(3, 'unreached', 'no-contact-possible'),
      ),
    ],
  }),
];
