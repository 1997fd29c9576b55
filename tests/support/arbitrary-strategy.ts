import fc from 'fast-check';
import type { Interrupt } from '@/core/policy';
import { INTERRUPT_KINDS } from '@/core/policy';
import {
  createStrategy,
  edgeKey,
  listPorts,
  NODE_KINDS,
  type Strategy,
  type StrategyNode,
} from '@/core/strategy';
import { WAITABLE_EVENTS } from '@/core/strategy/nodes/wait';
import { anyCondition, fittingCondition } from './arbitrary-condition';

/** The messages strategies of the tests send, by channel. */
export const MESSAGES = {
  email: '0198c0de-0000-7000-8000-00000000d001',
  sms: '0198c0de-0000-7000-8000-00000000d002',
  call: '0198c0de-0000-7000-8000-00000000d003',
} as const;

export const SEGMENTS = [
  '0198c0de-0000-7000-8000-00000000d011',
  '0198c0de-0000-7000-8000-00000000d012',
] as const;
const UNKNOWN = '0198c0de-0000-7000-8000-00000000dfff';

/** How settings are drawn: with every fault a person can leave in them, or without. */
type Manner = { readonly fitting: boolean };

const timeOfDay = fc.constantFrom('00:00', '02:30', '09:00', '17:45', '23:59');
const amount = ({ fitting }: Manner) => fc.integer({ min: fitting ? 1 : 0, max: 12 });
const duration = (manner: Manner) =>
  fc.record({ amount: amount(manner), unit: fc.constantFrom('hours', 'days', 'business-days') });

function sendSettings({ fitting }: Manner): fc.Arbitrary<unknown> {
  const template = (right: string) =>
    fitting ? fc.constant(right) : fc.constantFrom(right, MESSAGES.call, UNKNOWN, null);
  const email = template(MESSAGES.email).map((id) => ({ channel: 'email', template: id }));
  const sms = template(MESSAGES.sms).map((id) => ({ channel: 'sms', template: id }));
  const channels = fc.oneof(
    fc.tuple(email),
    fc.tuple(sms),
    fc.tuple(email, sms),
    ...(fitting ? [] : [fc.tuple(sms, sms)]),
  );
  return fc.record({ channels, expiresAfterHours: fc.integer({ min: 1, max: 720 }) });
}

function waitSettings(manner: Manner): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.record({ form: fc.constant('duration'), duration: duration(manner), at: fc.option(timeOfDay) }),
    fc.record({
      form: fc.constant('date'),
      field: fc.constantFrom(
        'claim.dueDate',
        ...(manner.fitting ? ['payments.lastPaidAt'] : ['customer.email', 'own.gone']),
      ),
      offsetDays: fc.integer({ min: -30, max: 90 }),
      at: timeOfDay,
    }),
    fc.record({ form: fc.constant('time'), at: timeOfDay }),
    fc.record({
      form: fc.constant('event'),
      events: fc.uniqueArray(fc.constantFrom(...WAITABLE_EVENTS), { minLength: 1, maxLength: 3 }),
      deadline: duration(manner),
    }),
  );
}

const experimentSettings = ({ fitting }: Manner): fc.Arbitrary<unknown> =>
  fc.integer({ min: 0, max: 100 }).map((weight) => ({
    arms: [
      { id: 'one', name: 'One', role: 'champion', weight },
      {
        id: fitting || weight % 2 ? 'two' : 'one',
        name: 'Two',
        role: 'holdout',
        weight: fitting ? 100 - weight : 10,
      },
    ],
  }));

const taskSettings = (manner: Manner): fc.Arbitrary<unknown> =>
  fc.record({
    activity: fc.constantFrom('call', 'review', 'approval'),
    queue: fc.constant('early'),
    instructions: fc.constant(''),
    script: fc.constantFrom(MESSAGES.call, null, ...(manner.fitting ? [] : [UNKNOWN, MESSAGES.sms])),
    outcomes: fc.constant([
      { id: 'reached', name: 'Reached' },
      { id: 'not', name: 'Not' },
    ]),
    sla: duration(manner),
  });

const recordSettings = ({ fitting }: Manner): fc.Arbitrary<unknown> =>
  fc
    .constantFrom(
      { how: 'add', field: 'claim.dunningLevel', value: 1 },
      { how: 'clear', field: 'claim.dunningLevel' },
      { how: 'set', field: 'customer.preferredLanguage', value: 'de-DE' },
      ...(fitting
        ? []
        : [
            { how: 'set', field: 'claim.dpd', value: 3 },
            { how: 'add', field: '', value: 1 },
          ]),
    )
    .map((change) => ({ changes: [change] }));

function settingsOf(kind: StrategyNode['kind'], manner: Manner): fc.Arbitrary<unknown> {
  const condition = manner.fitting ? fittingCondition() : anyCondition([...SEGMENTS, UNKNOWN]);
  switch (kind) {
    case 'entry':
      return fc.option(condition, { freq: manner.fitting ? 1 : 3 }).map((when) => ({ condition: when }));
    case 'split':
      return fc
        .array(manner.fitting ? condition : fc.option(condition), { minLength: 1, maxLength: 3 })
        .map((conditions) => ({
          branches: conditions.map((each, at) => ({ id: `b${at}`, name: `B${at}`, condition: each })),
        }));
    case 'experiment':
      return experimentSettings(manner);
    case 'wait':
      return waitSettings(manner);
    case 'send':
      return sendSettings(manner);
    case 'task':
      return taskSettings(manner);
    case 'record':
      return recordSettings(manner);
    case 'exit':
      return fc.constantFrom('completed', 'settled').map((reason) => ({ reason }));
    case 'note':
      return fc.constant({ text: 'Read me.' });
  }
}

/** A node of a kind; its id tells its kind and place. */
function nodeOf(kind: StrategyNode['kind'], at: number, manner: Manner): fc.Arbitrary<StrategyNode> {
  return settingsOf(kind, manner).map(
    (settings) => ({ id: `${kind}-${at}`, kind, name: '', settings }) as StrategyNode,
  );
}

const interrupts: fc.Arbitrary<Interrupt[]> = fc
  .array(fc.constantFrom('exit', 'hold', 'suppress'), {
    minLength: INTERRUPT_KINDS.length,
    maxLength: INTERRUPT_KINDS.length,
  })
  .map((actions) =>
    INTERRUPT_KINDS.map((kind, at): Interrupt => {
      // A payment must stop a strategy: one that only silences a channel then is in error.
      if (actions[at] === 'suppress' && kind !== 'paid')
        return { kind, action: 'suppress', channels: ['sms'] };
      return { kind, action: actions[at] === 'exit' ? 'exit' : 'hold' };
    }),
  );

const window = fc
  .tuple(
    fc.integer({ min: 0, max: 20 }),
    fc.integer({ min: 1, max: 12 }),
    fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  )
  .map(([from, length, days]) => ({
    days,
    from: `${String(from).padStart(2, '0')}:00`,
    until: `${String(Math.min(24, from + length)).padStart(2, '0')}:00`,
    channels: [],
  }));

const policy: fc.Arbitrary<Strategy['policy']> = fc.record({
  windows: fc.array(window, { maxLength: 2 }),
  caps: fc
    .array(fc.record({ count: fc.integer({ min: 1, max: 3 }), days: fc.constantFrom(1, 2, 7, 30) }), {
      maxLength: 2,
    })
    .map((caps) => caps.map((cap, at) => ({ id: `cap-${at}`, channels: [], ...cap }))),
  minimumGapHours: fc.constantFrom(0, 5, 48),
  consentRequired: fc.subarray(['email', 'sms'] as const),
  calendar: fc.constantFrom(null, 'DE', 'US'),
});

const settings = fc.record({
  zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'),
  calendar: fc.constantFrom('DE', 'GB-EAW'),
  late: fc.constantFrom('send', 'skip', 'reschedule'),
  reentry: fc.constantFrom({ rule: 'never' as const }, { rule: 'after-days' as const, days: 3 }),
});

/** A strategy of up to ten nodes drawn in any way: faults, loose ends and loops included. Its document is in order. */
export function anyStrategy(id: string): fc.Arbitrary<Strategy> {
  return fc.array(fc.constantFrom(...NODE_KINDS), { minLength: 1, maxLength: 10 }).chain((kinds) =>
    fc
      .tuple(
        fc.tuple(...kinds.map((kind, at) => nodeOf(kind, at, { fitting: false }))),
        fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
        interrupts,
        policy,
        settings,
      )
      .map(([nodes, draws, chosen, rules, more]) => {
        let draw = 0;
        const next = (): number => draws[draw++ % draws.length] ?? 0;
        const ways = nodes.flatMap((node) =>
          listPorts(node)
            .filter(() => next() % 5 > 0)
            .map(({ id: port }) => ({
              source: node.id,
              port,
              target: nodes[next() % nodes.length]?.id ?? node.id,
            })),
        );
        return assemble(id, nodes, ways, {
          interrupts: chosen.slice(next() % 4),
          policy: rules,
          settings: more,
        });
      }),
  );
}

/** A strategy that no check calls wrong: every way out leads on, and back only past a wait that takes time. */
export function validStrategy(id: string): fc.Arbitrary<Strategy> {
  const inner = fc.constantFrom('split', 'experiment', 'wait', 'send', 'task', 'record', 'send', 'wait');
  return fc.array(inner, { minLength: 4, maxLength: 10 }).chain((kinds) => {
    const all = ['entry', ...kinds, 'exit'] as StrategyNode['kind'][];
    return fc
      .tuple(
        fc.tuple(...all.map((kind, at) => nodeOf(kind, at, { fitting: true }))),
        fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
        interrupts,
        policy,
        settings,
      )
      .map(([nodes, draws, chosen, rules, more]) => {
        let draw = 0;
        const next = (): number => draws[draw++ % draws.length] ?? 0;
        const ways = nodes.flatMap((node, at) =>
          listPorts(node).map(({ id: port }) => {
            const isLast = at === nodes.length - 1;
            const isBack = takesTime(node) && next() % 2 === 0;
            const steps = next() % 4 === 0 ? 1 + (next() % nodes.length) : 1;
            const onward = isLast ? at : Math.min(at + steps, nodes.length - 1);
            const target = isBack ? 1 + (next() % (nodes.length - 1)) : onward;
            return { source: node.id, port, target: nodes[target]?.id ?? '' };
          }),
        );
        const kept = ways.filter(({ source, target }) => source !== target);
        const exit = nodes.at(-1)?.id ?? '';
        const closed = ways
          .filter(({ source, target }) => source === target)
          .map((way) => ({ ...way, target: exit }));
        return assemble(id, nodes, [...kept, ...closed], {
          interrupts: chosen,
          policy: rules,
          settings: more,
        });
      });
  });
}

/** A wait of a day at least: whatever it leads back to, time has passed. */
function takesTime(node: StrategyNode): boolean {
  return node.kind === 'wait' && node.settings.form !== 'date';
}

type Way = { readonly source: string; readonly port: string; readonly target: string };

function assemble(
  id: string,
  nodes: readonly StrategyNode[],
  ways: readonly Way[],
  {
    interrupts: chosen,
    policy: rules,
    settings: more,
  }: Pick<Strategy, 'interrupts' | 'policy'> & { settings: object },
): Strategy {
  const start = createStrategy(id, 'Drawn by chance', 'Europe/Berlin');
  return {
    ...start,
    nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
    edges: Object.fromEntries(onePerPort(ways).map((way) => [edgeKey(way), way])),
    settings: { ...start.settings, ...more },
    interrupts: chosen,
    policy: rules,
  };
}

/** A port leads to one node, also where two ports have one name. */
function onePerPort(ways: readonly Way[]): Way[] {
  return [...new Map(ways.map((way) => [`${way.source}/${way.port}`, way])).values()];
}
