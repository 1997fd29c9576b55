import { describe, expect, test } from 'vitest';
import { createVoice, type Condition } from '@/core/condition';
import { createDictionary, fieldsOf } from '@/core/dictionary';
import {
  checkNode,
  compileNode,
  describeNode,
  listPorts,
  mainPort,
  NODE_DEFINITIONS,
  NODE_KINDS,
  type NodeKind,
  type NodeSettings,
  type StrategyNode,
} from '@/core/strategy';

const MAIL = '0198c0de-0000-7000-8000-00000000e001';
const TEXT = '0198c0de-0000-7000-8000-00000000e002';
const SCRIPT = '0198c0de-0000-7000-8000-00000000e003';
const NOWHERE = '0198c0de-0000-7000-8000-00000000efff';
const fields = fieldsOf(createDictionary('0198c0de-0000-7000-8000-00000000e0ff'));
const templates = new Map([
  [MAIL, { name: 'Reminder', channel: 'email' }],
  [TEXT, { name: 'Short', channel: 'sms' }],
  [SCRIPT, { name: 'Script', channel: 'call' }],
]);
const place = { document: { kind: 'strategy', id: 's' }, node: 'n' } as const;
const late: Condition = { kind: 'compare', field: 'claim.dpd', operator: 'gt', operand: { value: 30 } };
const days = (amount: number) => ({ amount, unit: 'days' as const });

/** A node of a kind with some of its settings other than those a new one starts with. */
function node<Kind extends NodeKind>(kind: Kind, settings: Partial<NodeSettings[Kind]> = {}): StrategyNode {
  return {
    id: 'n',
    kind,
    name: '',
    settings: { ...NODE_DEFINITIONS[kind].createSettings(), ...settings },
  } as StrategyNode;
}

function codes(given: StrategyNode): string[] {
  return checkNode(given, { fields, segments: new Map(), templates, at: place }).map(
    ({ code, at }) => `${code} at ${at.field ?? ''}`,
  );
}

const sentence = (given: StrategyNode, locale: 'en' | 'de'): string =>
  describeNode(given, {
    ...createVoice(locale, fields),
    templateName: (id) => templates.get(id)?.name ?? id,
  });

const arm = (id: string, weight: number) => ({ id, name: id, role: 'challenger' as const, weight });
const branch = (id: string, condition: Condition | null = late) => ({
  id,
  name: id.toUpperCase(),
  condition,
});
type EventWait = Extract<NodeSettings['wait'], { form: 'event' }>;
const event = (...events: EventWait['events']) => node('wait', { form: 'event', events, deadline: days(7) });

describe('ports', () => {
  test.each<[StrategyNode, string]>([
    [node('entry'), 'next:next'],
    [node('split', { branches: [branch('a'), branch('b')] }), 'a:branch b:branch else:else'],
    [node('experiment'), 'champion:arm holdout:arm'],
    [node('wait'), 'next:next'],
    [event('payment.received', 'page.visited'), 'payment_received:event page_visited:event timeout:timeout'],
    [node('send'), 'next:next undeliverable:undeliverable'],
    [node('task'), 'reached:outcome not-reached:outcome expired:expired undeliverable:undeliverable'],
    [node('task', { activity: 'review' }), 'reached:outcome not-reached:outcome expired:expired'],
    [node('record'), 'next:next'],
    [node('exit'), ''],
    [node('note'), ''],
  ])('of %j', (given, ports) => {
    expect(
      listPorts(given)
        .map(({ id, role }) => `${id}:${role}`)
        .join(' '),
    ).toBe(ports);
  });

  test('a path goes on by the way of everyone', () => {
    const mains = NODE_KINDS.map((kind) => mainPort(node(kind))?.id ?? '–').join(' ');
    expect(mains).toBe('next else champion next – next expired next –');
    expect(mainPort(event('payment.received'))?.id).toBe('timeout');
  });
});

describe('checks', () => {
  test.each<[string[], StrategyNode]>([
    [[], node('entry')],
    [
      ['condition-field-unknown at condition.field'],
      node('entry', { condition: { kind: 'compare', field: 'own.x', operator: 'is-empty' } }),
    ],
    [['split-condition-missing at branches.0.condition'], node('split')],
    [['split-branch-twice at branches.1'], node('split', { branches: [branch('a'), branch('a')] })],
    [['split-branch-twice at branches.0'], node('split', { branches: [branch('else')] })],
    [[], node('experiment')],
    [['FLOW-08 at arms'], node('experiment', { arms: [arm('a', 10), arm('b', 80)] })],
    [[], node('experiment', { arms: [arm('a', 33.33), arm('b', 33.33), arm('c', 33.34)] })],
    [['experiment-arm-twice at arms'], node('experiment', { arms: [arm('a', 50), arm('a', 50)] })],
    [['send-template-missing at channels.0.template'], node('send')],
    [
      ['send-template-unknown at channels.0.template'],
      node('send', { channels: [{ channel: 'email', template: NOWHERE }] }),
    ],
    [
      ['send-template-channel at channels.0.template'],
      node('send', { channels: [{ channel: 'email', template: TEXT }] }),
    ],
    [
      ['send-channel-twice at channels.1.channel'],
      node('send', {
        channels: [
          { channel: 'sms', template: TEXT },
          { channel: 'sms', template: TEXT },
        ],
      }),
    ],
    [
      [],
      node('send', {
        channels: [
          { channel: 'email', template: MAIL },
          { channel: 'sms', template: TEXT },
        ],
      }),
    ],
    [['task-script-missing at script'], node('task')],
    [[], node('task', { activity: 'approval' })],
    [['task-script-unknown at script'], node('task', { script: NOWHERE })],
    [['task-script-channel at script'], node('task', { script: MAIL })],
    [
      ['task-outcome-twice at outcomes'],
      node('task', {
        script: SCRIPT,
        outcomes: [
          { id: 'a', name: 'A' },
          { id: 'a', name: 'B' },
        ],
      }),
    ],
    [['task-sla-zero at sla'], node('task', { script: SCRIPT, sla: days(0) })],
    [['wait-zero at duration'], node('wait', { form: 'duration', duration: days(0), at: null })],
    [[], node('wait', { form: 'duration', duration: days(0), at: '10:00' })],
    [
      ['wait-field at field'],
      node('wait', {
        form: 'date',
        field: 'customer.email',
        offsetDays: 0,
        at: '10:00',
      }),
    ],
    [['wait-time at at'], node('wait', { form: 'time', at: '24:00' })],
    [
      ['wait-deadline-zero at deadline'],
      node('wait', { form: 'event', events: ['promise.made'], deadline: days(0) }),
    ],
    [['wait-event-twice at events'], event('promise.made', 'promise.made')],
    [[], node('record')],
    [['record-field-unknown at changes.0'], node('record', { changes: [{ how: 'clear', field: 'own.x' }] })],
    [
      ['record-field-fixed at changes.0'],
      node('record', { changes: [{ how: 'set', field: 'claim.dpd', value: 1 }] }),
    ],
    [
      ['record-value at changes.0'],
      node('record', { changes: [{ how: 'set', field: 'claim.disputed', value: 'yes' }] }),
    ],
    [
      ['record-value at changes.0'],
      node('record', { changes: [{ how: 'add', field: 'customer.email', value: 1 }] }),
    ],
    [['record-value at changes.0'], node('record', { changes: [{ how: 'clear', field: 'claim.disputed' }] })],
    [
      ['record-value at changes.0'],
      node('record', { changes: [{ how: 'set', field: 'claim.dueDate', value: '2026-02-31' }] }),
    ],
    [[], node('exit')],
    [[], node('note')],
  ])('%j', (expected, given) => {
    expect(codes(given)).toEqual(expected);
  });
});

describe('sentences', () => {
  test.each<[StrategyNode, string, string]>([
    [node('entry'), 'Everyone in the portfolio enters.', 'Alle Fälle des Portfolios treten ein.'],
    [
      node('experiment'),
      '90% Champion and 10% Hold-out, by chance that stays.',
      '90 % Champion und 10 % Hold-out, durch bleibenden Zufall.',
    ],
    [
      node('send', {
        channels: [
          { channel: 'email', template: MAIL },
          { channel: 'sms', template: null },
        ],
      }),
      'E-mail “Reminder” or else SMS without a message yet.',
      'E-Mail „Reminder“ oder sonst SMS noch ohne Nachricht.',
    ],
    [
      node('task'),
      'A call by the team “early” within 2 days.',
      'Anruf durch das Team „early“ innerhalb von 2 Tagen.',
    ],
    [node('wait'), 'Wait 3 days.', '3 Tage warten.'],
    [
      node('wait', { form: 'duration', duration: days(1), at: '10:00' }),
      'Wait 1 day, then until 10:00.',
      '1 Tag warten, dann bis 10:00 Uhr.',
    ],
    [
      node('wait', { form: 'time', at: '10:00' }),
      'Wait until it is 10:00 for the customer.',
      'Warten, bis es beim Kunden 10:00 Uhr ist.',
    ],
    [
      event('payment.received', 'page.visited'),
      'Wait for a payment or a visit of the page, at most 7 days.',
      'Warten auf eine Zahlung oder einen Besuch der Seite, höchstens 7 Tage.',
    ],
    [node('exit'), 'The journey ends: done.', 'Der Ablauf endet: erledigt.'],
    [node('note', { text: 'Read me.' }), 'Read me.', 'Read me.'],
  ])('%j', (given, en, de) => {
    expect([sentence(given, 'en'), sentence(given, 'de')]).toEqual([en, de]);
  });

  test('every kind has a sentence in both languages that says more than its name', () => {
    for (const kind of NODE_KINDS.filter((each) => each !== 'note')) {
      const [en, de] = [sentence(node(kind), 'en'), sentence(node(kind), 'de')];
      expect([en.endsWith('.'), de.endsWith('.'), en === de], kind).toEqual([true, true, false]);
    }
  });
});

test('each kind compiles to its operation, with its own id and its ways', () => {
  const compiled = NODE_KINDS.map((kind) => {
    const given = node(
      kind,
      (kind === 'split' ? { branches: [branch('a')] } : {}) as Partial<NodeSettings[NodeKind]>,
    );
    const targets = new Map(listPorts(given).map(({ id }) => [id, `to-${id}`]));
    return compileNode(given, { id: 'n', name: 'N', strategy: 's', targets });
  });
  expect(compiled.map((operation) => operation?.op ?? '–').join(' ')).toBe(
    'enter branch assign wait end contact ask record –',
  );
  expect(compiled.every((operation) => operation === undefined || operation.id === 'n')).toBe(true);
  expect(compiled[2]).toMatchObject({
    salt: 's/n',
    arms: [
      { weight: 9000, next: 'to-champion' },
      { weight: 1000, next: 'to-holdout' },
    ],
  });
  expect(compiled[6]).toMatchObject({ expired: 'to-expired', undeliverable: 'to-undeliverable' });
});

test('a way that must lead somewhere and does not is a fault of the caller', () => {
  expect(() => compileNode(node('wait'), { id: 'n', name: '', strategy: 's', targets: new Map() })).toThrow(
    /leads nowhere/,
  );
  const open = compileNode(node('send', { channels: [{ channel: 'email', template: MAIL }] }), {
    id: 'n',
    name: '',
    strategy: 's',
    targets: new Map([['next', 'x']]),
  });
  expect(open).toMatchObject({ next: 'x', undeliverable: null });
});
