import {
  at,
  completes,
  conformanceCase,
  event,
  keyOf,
  MONDAY,
  note,
  receipt,
  schedules,
  sends,
  start,
} from '../../support/conformance-case';
import { days, end, enter, send, wait } from '../../support/conformance-bundle';

const undelivered = { undeliverable: 'unreached' };
const unreached = end('unreached', 'no-contact-possible');

/** S12 and S13: what comes of a message, and what it carries. */
export const messageCases = [
  conformanceCase('s12-a-failure-in-the-first-wait-takes-the-undeliverable-way', {
    title: 'A message that bounces while the journey first waits leads to the undeliverable way.',
    flow: {
      steps: [
        enter(),
        send('mail', [['email', 'mail']], undelivered),
        wait('week', days(7)),
        end(),
        unreached,
      ],
    },
    events: [start(MONDAY), receipt('2026-03-03T08:00Z', 'message.failed', 2, 'mail')],
    until: '2026-04-01T00:00Z',
    // Visits: 2 mail, 3 week (timer 4), 5 unreached.
    expect: [
      at(MONDAY, sends(2, 'mail'), schedules(4, '2026-03-09T08:00Z')),
      at(
        '2026-03-03T08:00Z',
        note('undeliverable-taken', 'week'),
        completes(5, 'unreached', 'no-contact-possible'),
      ),
    ],
  }),

  conformanceCase('s12-a-later-failure-only-marks-the-channel', {
    title: 'A message that bounces after the first wait leads nowhere, but its channel is not used again.',
    flow: {
      steps: [
        enter(),
        send('mail', [['email', 'mail']], undelivered),
        wait('one', days(1)),
        wait('two', days(1)),
        send('again', [
          ['email', 'mail'],
          ['sms', 'text'],
        ]),
        end(),
        unreached,
      ],
    },
    events: [start(MONDAY), receipt('2026-03-03T09:00Z', 'message.failed', 2, 'mail')],
    until: '2026-04-01T00:00Z',
    // Visits: 2 mail, 3 one (timer 4), 5 two (timer 6), 7 again, 8 end.
    expect: [
      at(MONDAY, sends(2, 'mail'), schedules(4, '2026-03-03T08:00Z')),
      at('2026-03-03T08:00Z', schedules(6, '2026-03-04T08:00Z')),
      at(
        '2026-03-04T08:00Z',
        note('guard-block', 'again', { channel: 'email', rule: 'channel-failed' }),
        sends(7, 'again', { channel: 'sms' }),
        completes(8, 'end', 'completed'),
      ),
    ],
  }),

  conformanceCase('s12-an-expired-message-has-failed-but-its-channel-is-well', {
    title:
      'A gate that was too late says so: the undeliverable way is taken, and the channel may be used again.',
    flow: {
      steps: [
        enter(),
        send('mail', [['email', 'mail']], { undeliverable: 'again', hours: 1 }),
        wait('week', days(7)),
        end(),
        send('again', [['email', 'mail']], { next: 'end' }),
      ],
    },
    events: [start(MONDAY), receipt('2026-03-02T10:00Z', 'message.expired', 2, 'mail')],
    until: '2026-04-01T00:00Z',
    expect: [
      at(MONDAY, sends(2, 'mail', { hours: 1 }), schedules(4, '2026-03-09T08:00Z')),
      at('2026-03-02T10:00Z', sends(5, 'again'), completes(6, 'end', 'completed')),
    ],
  }),

  conformanceCase('s13-a-send-carries-values-never-text', {
    title:
      'A message names its template, the language the customer prefers, its values, and the due date that the days past due follow from.',
    flow: { steps: [enter(), send('mail'), wait('day', days(1)), end()] },
    events: [
      start(MONDAY, { 'customer.preferredLanguage': 'de-AT', 'customer.firstName': null }),
      event('2026-03-02T08:05Z', 'message.delivered', {
        key: keyOf({ seq: 2, operation: 'mail' }),
        channel: 'email',
        sha256: 'sha256:5f2b',
      }),
    ],
    until: '2026-04-01T00:00Z',
    // 1 February to 2 March 2026 are 29 days. Austrian German reads the German text.
    expect: [
      at(
        MONDAY,
        sends(2, 'mail', {
          locale: 'de-DE',
          tokens: {
            'claim.arrearsAmount': { minor: 10_000, currency: 'EUR' },
            'claim.dpd': 29,
            'claim.dueDate': '2026-02-01',
            'customer.firstName': null,
          },
        }),
        schedules(4, '2026-03-03T08:00Z'),
      ),
      at('2026-03-03T08:00Z', completes(5, 'end', 'completed')),
    ],
  }),
];
