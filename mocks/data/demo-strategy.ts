import { createStrategy, edgeKey, type Strategy, type StrategyNode } from '@/core/strategy';
import { DEMO_IDS } from './demo-ids';

const segment = (id: string) => ({ kind: 'segment' as const, segment: id, member: true });
const lateness = (from: number, to: number) => ({
  kind: 'compare' as const,
  field: 'claim.dpd',
  operator: 'between' as const,
  operand: { from, to },
});

const NODES: readonly StrategyNode[] = [
  { id: 'entry', kind: 'entry', name: 'A payment is late', settings: { condition: lateness(1, 60) } },
  { id: 'morning', kind: 'wait', name: 'Not before breakfast', settings: { form: 'time', at: '09:30' } },
  {
    id: 'situation',
    kind: 'split',
    name: 'Which situation?',
    settings: {
      branches: [
        { id: 'high', name: 'High balance', condition: segment(DEMO_IDS.highBalance) },
        { id: 'cash', name: 'Short of cash', condition: segment(DEMO_IDS.shortOfCash) },
        { id: 'forget', name: 'Likely to forget', condition: segment(DEMO_IDS.likelyToForget) },
      ],
    },
  },
  {
    id: 'holdout',
    kind: 'experiment',
    name: 'Does a reminder help?',
    settings: {
      arms: [
        { id: 'reminded', name: 'Reminded', role: 'champion', weight: 90 },
        { id: 'left-alone', name: 'Left alone at first', role: 'holdout', weight: 10 },
      ],
    },
  },
  send('friendly', 'Friendly reminder', 'email', DEMO_IDS.friendlyReminder),
  answer('friendly-answer', 'Time to pay', 5),
  send('way', 'Let us find a way', 'email', DEMO_IDS.wayForward),
  answer('way-answer', 'Time to choose', 7),
  {
    id: 'first-call',
    kind: 'task',
    name: 'A first call',
    settings: {
      activity: 'call',
      queue: 'early',
      instructions: 'Listen first. Offer to move the date or to split the sum.',
      script: DEMO_IDS.callScript,
      outcomes: [
        { id: 'agreed', name: 'Agreed on a date' },
        { id: 'needs-plan', name: 'Needs a plan' },
        { id: 'not-reached', name: 'Not reached' },
      ],
      sla: { amount: 2, unit: 'business-days' },
    },
  },
  send('text', 'Short reminder', 'sms', DEMO_IDS.shortReminder),
  {
    id: 'pause',
    kind: 'wait',
    name: 'A few quiet days',
    settings: { form: 'duration', duration: { amount: 3, unit: 'business-days' }, at: '10:00' },
  },
  {
    id: 'two-weeks',
    kind: 'wait',
    name: 'Two weeks after the due date',
    settings: { form: 'date', field: 'claim.dueDate', offsetDays: 14, at: '10:00' },
  },
  {
    id: 'level',
    kind: 'record',
    name: 'Next dunning level',
    settings: { changes: [{ how: 'add', field: 'claim.dunningLevel', value: 1 }] },
  },
  send('second', 'Second reminder', 'email', DEMO_IDS.secondReminder),
  answer('second-answer', 'Time to pay or to answer', 7),
  {
    id: 'last-call',
    kind: 'task',
    name: 'A second call',
    settings: {
      activity: 'call',
      queue: 'early',
      instructions: 'Ask what stands in the way. Agree on one thing.',
      script: DEMO_IDS.callScript,
      outcomes: [
        { id: 'agreed', name: 'Agreed on a date' },
        { id: 'not-reached', name: 'Not reached' },
      ],
      sla: { amount: 3, unit: 'business-days' },
    },
  },
  send('thanks', 'Thank you', 'email', DEMO_IDS.thankYou),
  { id: 'paid', kind: 'exit', name: 'Paid', settings: { reason: 'paid' } },
  { id: 'promised', kind: 'exit', name: 'Promised', settings: { reason: 'promise-open' } },
  { id: 'onward', kind: 'exit', name: 'On to the next stage', settings: { reason: 'handed-over' } },
  {
    id: 'note',
    kind: 'note',
    name: '',
    settings: {
      text: 'Whoever pays, disputes or asks for help stops at once, wherever they stand: that is in the interrupts.',
    },
  },
];

/** Every way out and where it leads. */
const WAYS: Readonly<Record<string, string>> = {
  'entry/next': 'morning',
  'morning/next': 'situation',
  'situation/high': 'first-call',
  'situation/cash': 'way',
  'situation/forget': 'holdout',
  'situation/else': 'friendly',
  'holdout/reminded': 'friendly',
  'holdout/left-alone': 'two-weeks',
  'friendly/next': 'friendly-answer',
  'friendly/undeliverable': 'text',
  'friendly-answer/payment_received': 'thanks',
  'friendly-answer/promise_made': 'promised',
  'friendly-answer/timeout': 'text',
  'way/next': 'way-answer',
  'way/undeliverable': 'text',
  'way-answer/payment_received': 'thanks',
  'way-answer/promise_made': 'promised',
  'way-answer/timeout': 'text',
  'first-call/agreed': 'promised',
  'first-call/needs-plan': 'way',
  'first-call/not-reached': 'friendly',
  'first-call/expired': 'friendly',
  'first-call/undeliverable': 'friendly',
  'text/next': 'pause',
  'text/undeliverable': 'pause',
  'pause/next': 'two-weeks',
  'two-weeks/next': 'level',
  'level/next': 'second',
  'second/next': 'second-answer',
  'second/undeliverable': 'last-call',
  'second-answer/payment_received': 'thanks',
  'second-answer/promise_made': 'promised',
  'second-answer/timeout': 'last-call',
  'last-call/agreed': 'promised',
  'last-call/not-reached': 'onward',
  'last-call/expired': 'onward',
  'last-call/undeliverable': 'onward',
  'thanks/next': 'paid',
  'thanks/undeliverable': 'paid',
};

/** A friendly first month: a strategy for payments up to 60 days late. */
export function createDemoStrategy(): Strategy {
  const start = createStrategy(DEMO_IDS.strategy, 'A friendly first month', 'Europe/Berlin');
  const edges = Object.entries(WAYS).map(([from, target]) => {
    const [source = '', port = ''] = from.split('/');
    return { source, port, target };
  });
  return {
    ...start,
    nodes: Object.fromEntries(NODES.map((node) => [node.id, node])),
    edges: Object.fromEntries(edges.map((edge) => [edgeKey(edge), edge])),
    settings: { ...start.settings, calendar: 'DE', reentry: { rule: 'after-days', days: 30 } },
    policy: { ...start.policy, minimumGapHours: 20, calendar: 'DE' },
  };
}

function send(id: string, name: string, channel: 'email' | 'sms', template: string): StrategyNode {
  return { id, kind: 'send', name, settings: { channels: [{ channel, template }], expiresAfterHours: 72 } };
}

/** Some days in which a payment or a promise ends the waiting. */
function answer(id: string, name: string, days: number): StrategyNode {
  return {
    id,
    kind: 'wait',
    name,
    settings: {
      form: 'event',
      events: ['payment.received', 'promise.made'],
      deadline: { amount: days, unit: 'days' },
    },
  };
}
