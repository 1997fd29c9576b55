import { describe, expect, test } from 'vitest';
import { compileStrategy } from '@/core/compiler/compile-strategy';
import {
  edgeKey,
  edits,
  listPorts,
  NODE_DEFINITIONS,
  NODE_KINDS,
  type NodeKind,
  type Strategy,
  type StrategyNode,
} from '@/core/strategy';
import { planForm } from '@/features/strategy-editor/inspector/form-fields';
import { startSettings } from '@/features/strategy-editor/nodes/start-settings';
import { de } from '@/features/strategy-editor/words/de';
import { en } from '@/features/strategy-editor/words/en';
import { createStrategy } from '@/core/strategy';

const TEMPLATE = '01930000-0000-7000-8000-00000000bb01';
const OTHER = '01930000-0000-7000-8000-00000000bb02';
const dpd = (value: number) => ({ kind: 'compare', field: 'claim.dpd', operator: 'ge', operand: { value } });

/** A first and a second value for every setting of every kind, by its variant where it has several. */
const VALUES: Record<Exclude<NodeKind, 'note'>, Record<string, readonly [unknown, unknown]>> = {
  entry: { condition: [null, dpd(1)] },
  split: {
    branches: [[{ id: 'a', name: 'A', condition: dpd(1) }], [{ id: 'a', name: 'A', condition: dpd(2) }]],
  },
  experiment: {
    arms: [
      [
        { id: 'a', name: 'A', role: 'champion', weight: 90 },
        { id: 'b', name: 'B', role: 'holdout', weight: 10 },
      ],
      [
        { id: 'a', name: 'A', role: 'champion', weight: 80 },
        { id: 'b', name: 'B', role: 'holdout', weight: 20 },
      ],
    ],
  },
  wait: {
    'duration.duration': [
      { amount: 3, unit: 'days' },
      { amount: 3, unit: 'business-days' },
    ],
    'duration.at': [null, '10:00'],
    'date.field': ['claim.dueDate', 'promises.nextDueDate'],
    'date.offsetDays': [0, -3],
    'date.at': ['10:00', '11:00'],
    'time.at': ['10:00', '11:00'],
    'event.events': [['payment.received'], ['payment.received', 'promise.made']],
    'event.deadline': [
      { amount: 7, unit: 'days' },
      { amount: 8, unit: 'days' },
    ],
  },
  exit: { reason: ['completed', 'paid'] },
  send: {
    channels: [[{ channel: 'email', template: TEMPLATE }], [{ channel: 'sms', template: OTHER }]],
    expiresAfterHours: [72, 24],
  },
  task: {
    activity: ['call', 'review'],
    queue: ['early', 'late'],
    instructions: ['', 'Listen first.'],
    script: [null, TEMPLATE],
    outcomes: [[{ id: 'a', name: 'A' }], [{ id: 'a', name: 'B' }]],
    sla: [
      { amount: 2, unit: 'days' },
      { amount: 3, unit: 'days' },
    ],
  },
  record: {
    changes: [
      [{ how: 'add', field: 'claim.dunningLevel', value: 1 }],
      [{ how: 'set', field: 'claim.dunningLevel', value: 2 }],
    ],
  },
};

const VARIANTS: Partial<Record<NodeKind, readonly string[]>> = {
  wait: ['duration', 'date', 'time', 'event'],
};
const runningKinds = NODE_KINDS.filter((kind) => kind !== 'note');
const cases = runningKinds.flatMap((kind) =>
  (VARIANTS[kind] ?? ['']).flatMap((variant) =>
    fieldsOf(kind, variant).map((field) => ({ kind, variant, field })),
  ),
);

describe('every setting an inspector shows changes what runs:', () => {
  test.each(cases)('$kind $variant $field', ({ kind, variant, field }) => {
    const values = VALUES[kind][variant === '' ? field : `${variant}.${field}`];
    if (!values) throw new Error(`${kind} has a setting ${field} that nobody has proven alive.`);
    const [one, other] = values.map((value) => operationOf(kind, variant, { [field]: value }));
    expect(one).toBeDefined();
    expect(other).not.toEqual(one);
  });

  test('the name of a step', () => {
    const strategy = strategyWith('exit', NODE_DEFINITIONS.exit.createSettings());
    expect(compileStrategy(edits.renameNode(strategy, 'step', 'Over'))).not.toEqual(
      compileStrategy(strategy),
    );
  });
});

test('every setting has its words in every language', () => {
  for (const words of [en, de]) {
    const unnamed = cases
      .filter(({ field }) => !Object.hasOwn(words.fields, field))
      .map(({ field }) => field);
    expect(unnamed).toEqual([]);
  }
});

test('every choice has its words in every language', () => {
  const choices = runningKinds.flatMap((kind) =>
    planForm(NODE_DEFINITIONS[kind].settings, NODE_DEFINITIONS[kind].createSettings()).fields.filter(
      ({ control }) => control === 'choice',
    ),
  );
  expect(choices.length).toBeGreaterThan(0);
  for (const words of [en, de]) {
    for (const { name, choices: offered } of choices)
      expect(Object.keys(words.options[name] ?? {})).toEqual(expect.arrayContaining([...offered]));
  }
});

function fieldsOf(kind: NodeKind, variant: string): string[] {
  const settings = settingsOf(kind, variant);
  const { fields, variant: key } = planForm(NODE_DEFINITIONS[kind].settings, settings);
  return fields.map(({ name }) => name).filter((name) => name !== key?.name);
}

function settingsOf(kind: NodeKind, variant: string): Record<string, unknown> {
  return { ...(startSettings(kind, variant) as Record<string, unknown>) };
}

function operationOf(kind: NodeKind, variant: string, change: Record<string, unknown>): unknown {
  const strategy = strategyWith(kind, { ...settingsOf(kind, variant), ...change });
  return compileStrategy(strategy).operations.find(({ id }) => id === 'step');
}

/** A strategy with one more step, all of whose ways out lead to the exit. */
function strategyWith(kind: NodeKind, settings: unknown): Strategy {
  const empty = createStrategy('01930000-0000-7000-8000-00000000aa01', 'Late', 'Europe/Berlin');
  const node = {
    id: 'step',
    kind,
    name: '',
    settings: NODE_DEFINITIONS[kind].settings.parse(settings),
  } as StrategyNode;
  const edges = [
    ...(kind === 'entry' ? [] : [{ source: 'entry', port: 'next', target: 'step' }]),
    ...listPorts(node).map(({ id }) => ({ source: 'step', port: id, target: 'exit' })),
  ];
  const { entry, exit } = empty.nodes;
  if (!entry || !exit) throw new Error('A new strategy has an entry and an exit.');
  const nodes = kind === 'entry' ? { step: node, exit } : { entry, exit, step: node };
  return { ...empty, nodes, edges: Object.fromEntries(edges.map((edge) => [edgeKey(edge), edge])) };
}
