import type { Condition } from '@/core/condition';
import type { Field } from '@/core/dictionary';
import type { Diagnostic, MessageTone } from '@/core/lib';
import { applyFix, checkStrategy, type LintContext } from '@/core/lint';
import {
  createStrategy,
  edgeKey,
  NODE_DEFINITIONS,
  parseStrategy,
  type NodeKind,
  type NodeSettings,
  type Strategy,
  type StrategyNode,
} from '@/core/strategy';
import { expect } from 'vitest';
import { FIELDS } from '../../condition/split-conditions';

const template = (last: string): string => `0198c0de-0000-7000-8000-00000000e0${last}`;

/** Messages of the sketches, by what they are called there. */
export const MAIL = template('01');
const FINAL_MAIL = template('02');
const FINAL_LETTER = template('03');
const FINAL_CALL = template('04');

const event = (name: string, type: Field['type']): [string, Field] => [
  `own.${name}`,
  {
    ...{ key: `own.${name}`, type, group: 'own', sample: '', sensitivity: 'internal' },
    ...{ nullable: true, source: 'event', label: name },
  },
];

/** What sketches are checked against; more fields can be known. */
export function sketchContext(...more: [string, Field['type']][]): LintContext {
  const tones: [string, string, MessageTone][] = [
    [MAIL, 'email', 'friendly'],
    [FINAL_MAIL, 'email', 'final'],
    [FINAL_LETTER, 'letter', 'final'],
    [FINAL_CALL, 'call', 'final'],
  ];
  return {
    fields: new Map([...FIELDS, ...more.map(([name, type]) => event(name, type))]),
    segments: new Map(),
    templates: new Map(tones.map(([id, channel, tone]) => [id, { name: tone, channel, tone }])),
  };
}

function node<Kind extends NodeKind>(kind: Kind, settings: NodeSettings[Kind]) {
  return (id: string): StrategyNode => ({ id, kind, name: id, settings }) as StrategyNode;
}

const duration = (amount: number, unit: 'hours' | 'days' = 'days', at: string | null = null) =>
  node('wait', { form: 'duration', duration: { amount, unit }, at });
const send = (channel: 'email' | 'letter', id: string) =>
  node('send', { channels: [{ channel, template: id }], expiresAfterHours: 72 });

/** The steps of sketches, ready for a name. */
export const step = {
  entry: node('entry', { condition: null }),
  exit: node('exit', { reason: 'completed' }),
  note: node('note', NODE_DEFINITIONS.note.createSettings()),
  mail: send('email', MAIL),
  finalMail: send('email', FINAL_MAIL),
  finalLetter: send('letter', FINAL_LETTER),
  duration,
  date: node('wait', { form: 'date', field: 'claim.dueDate', offsetDays: 14, at: '10:00' }),
  dueOn: (offsetDays: number, field = 'claim.dueDate') =>
    node('wait', { form: 'date', field, offsetDays, at: '10:00' }),
  time: node('wait', { form: 'time', at: '10:00' }),
  event: node('wait', { form: 'event', events: ['message.clicked'], deadline: { amount: 1, unit: 'days' } }),
  call: node('task', { ...NODE_DEFINITIONS.task.createSettings(), script: null }),
  finalCall: node('task', { ...NODE_DEFINITIONS.task.createSettings(), script: FINAL_CALL }),
  review: node('task', { ...NODE_DEFINITIONS.task.createSettings(), activity: 'review' }),
  record: node('record', { changes: [{ how: 'add', field: 'claim.dunningLevel', value: 1 }] }),
  counter: (change: NodeSettings['record']['changes'][number]) => node('record', { changes: [change] }),
  experiment: (...roles: ('champion' | 'challenger' | 'holdout')[]) =>
    node('experiment', {
      arms: roles.map((role, at) => ({ id: `arm${at}`, name: role, role, weight: 100 / roles.length })),
    }),
  weighed: (...weights: number[]) =>
    node('experiment', {
      arms: weights.map((weight, at) => ({
        id: `arm${at}`,
        name: `Arm ${at}`,
        role: at === 1 ? 'holdout' : 'champion',
        weight,
      })),
    }),
  split: (...conditions: (Condition | null)[]) =>
    node('split', {
      branches: conditions.map((condition, at) => ({ id: `b${at}`, name: `Branch ${at}`, condition })),
    }),
};

type Made = (id: string) => StrategyNode;

/** A strategy of named steps and of ways between them, `'entry > mail > exit'`; `split.b0 > exit` leaves by a port. */
export function sketch(steps: Readonly<Record<string, Made>>, ...lines: string[]): Strategy {
  const made = Object.entries({ entry: step.entry, exit: step.exit, ...steps }).map(([id, make]) => make(id));
  const nodes = Object.fromEntries(made.map((each) => [each.id, each]));
  const ways = lines.flatMap((line) => {
    const places = line.split(' > ');
    return places.slice(1).map((target, at) => {
      const [source = '', port = 'next'] = (places[at] ?? '').split('.');
      return { source, port, target: target.split('.')[0] ?? '' };
    });
  });
  const empty = createStrategy('0198c0de-0000-7000-8000-00000000f1aa', 'Sketch', 'Europe/Berlin');
  const strategy: Strategy = {
    ...empty,
    nodes,
    edges: Object.fromEntries(ways.map((edge) => [edgeKey(edge), edge])),
    settings: { ...empty.settings, stage: 'mid' },
  };
  expect(parseStrategy(JSON.parse(JSON.stringify(strategy)))).toMatchObject({ ok: true });
  return strategy;
}

/** The remarks of one rule. */
export function remarksOf(code: string, strategy: Strategy, context = sketchContext()): Diagnostic[] {
  return checkStrategy(strategy, context).filter((each) => each.code === code);
}

/** The nodes a rule has something to say of. */
export function nodesOf(code: string, strategy: Strategy, context = sketchContext()): (string | undefined)[] {
  return remarksOf(code, strategy, context).map(({ at }) => at.node);
}

/** Applies the first remark's fix, and expects that the remark is gone and the document in order. */
export function fixFirst(code: string, strategy: Strategy, context = sketchContext()): Strategy {
  const [remark] = remarksOf(code, strategy, context);
  if (!remark?.fix) throw new Error(`${code} offers no fix here.`);
  const fixed = applyFix(strategy, remark.fix);
  expect(parseStrategy(JSON.parse(JSON.stringify(fixed)))).toMatchObject({ ok: true });
  const { node: place, field } = remark.at;
  const left = remarksOf(code, fixed, context).filter(({ at }) => at.node === place && at.field === field);
  expect(left).toEqual([]);
  expect(applyFix(fixed, remark.fix), 'a fix that is done already').toBe(fixed);
  return fixed;
}

/** The ways of a strategy, `'mail.next > exit'`, in their order. */
export function waysOf({ edges }: Strategy): string[] {
  return Object.values(edges)
    .map(({ source, port, target }) => `${source}.${port} > ${target}`)
    .sort();
}
