import { describe, expect, test } from 'vitest';
import type { Condition, Operator } from '@/core/condition';
import type { Field } from '@/core/dictionary';
import { describeDiagnostic } from '@/core/lint';
import { fixFirst, nodesOf, remarksOf, sketch, sketchContext, step, waysOf } from './sketch';

const { mail } = step;
const asked = (field: string, operator: Operator = 'is-true'): Condition => ({
  kind: 'compare',
  field: `own.${field}`,
  operator,
  ...(operator === 'gt' && { operand: { value: 0 } }),
});
const all = (...conditions: Condition[]): Condition => ({ kind: 'group', match: 'all', conditions });
const late: Condition = { kind: 'compare', field: 'claim.dpd', operator: 'gt', operand: { value: 9 } };

//   entry ─ mail ─ (between) ─ split ─ b0 ─ yes ─ exit
//                                    ─ else ────── exit
const asking = (condition: Condition, between: Record<string, typeof mail> = {}) =>
  sketch(
    { mail, ...between, split: step.split(condition), yes: step.record },
    ['entry', 'mail', ...Object.keys(between), 'split'].join(' > '),
    'split.b0 > yes > exit',
    'split.else > exit',
  );

describe('what is asked of reactions', () => {
  const clicks = sketchContext(['clicked', 'boolean'], ['accountBlocked', 'boolean']);

  test('at the very moment of sending, nobody can have reacted', () => {
    expect(nodesOf('FLOW-12', asking(asked('clicked')), clicks)).toEqual(['split']);
    expect(nodesOf('FLOW-12', asking(asked('clicked'), { log: step.record }), clicks)).toEqual(['split']);
    expect(nodesOf('FLOW-12', asking(all(late, asked('clicked'))), clicks)).toEqual(['split']);
  });

  test('a segment that asks for reactions asks for them too', () => {
    const id = '0198c0de-0000-7000-8000-00000000d0b1';
    const context = { ...clicks, segments: new Map([[id, asked('clicked')]]) };
    const segment: Condition = { kind: 'segment', segment: id, member: true };
    expect(nodesOf('FLOW-12', asking(segment), context)).toEqual(['split']);
    expect(nodesOf('FLOW-12', asking(segment), { ...clicks, segments: new Map([[id, segment]]) })).toEqual(
      [],
    );
  });

  test.each<[string, ReturnType<typeof asking>]>([
    ['after a wait', asking(asked('clicked'), { wait: step.duration(1, 'days') })],
    ['after a wait until a date', asking(asked('clicked'), { wait: step.date })],
    ['of something else', asking(late)],
    ['of what is no reaction', asking(asked('accountBlocked'))],
    [
      'before the message',
      sketch(
        { split: step.split(asked('clicked')), mail },
        'entry > split',
        'split.b0 > mail > exit',
        'split.else > mail',
      ),
    ],
    [
      'where the message could not be delivered',
      sketch(
        { mail, split: step.split(asked('clicked')) },
        'entry > mail > exit',
        'mail.undeliverable > split',
        'split.b0 > exit',
        'split.else > exit',
      ),
    ],
  ])('%s is no early question', (_, strategy) => {
    expect(nodesOf('FLOW-12', strategy, clicks)).toEqual([]);
  });

  test('a day goes before the question', () => {
    const fixed = fixFirst('FLOW-12', asking(asked('clicked')), clicks);
    expect(waysOf(fixed)).toEqual(expect.arrayContaining(['mail.next > wait-1', 'wait-1.next > split']));
    expect(fixed.nodes['wait-1']?.settings).toMatchObject({ duration: { amount: 1, unit: 'days' } });
  });
});

describe('opens', () => {
  const quiet = { wait: step.duration(2, 'days') };

  test.each([
    'opened',
    'lastOpened',
    'mailOpens',
    'openRate',
    'messageOpened30d',
    'lastMessage.opened',
    'zuletztGeoeffnet',
  ])('own.%s is trusted in', (name) => {
    const context = sketchContext([name, 'boolean']);
    expect(nodesOf('FLOW-13', asking(asked(name), quiet), context)).toEqual(['split']);
  });

  test.each([
    'accountOpened',
    'openDisputes',
    'openTickets',
    'openBanking',
    'reopened',
    'clicked',
    'openOrClicked',
  ])('own.%s is no open of a message', (name) => {
    expect(nodesOf('FLOW-13', asking(asked(name), quiet), sketchContext([name, 'boolean']))).toEqual([]);
  });

  test('a field that a file fills is no reaction, and neither is a base field', () => {
    const context = sketchContext(['opened', 'boolean']);
    const fields = new Map(
      [...context.fields].map(([key, field]): [string, Field] => [key, { ...field, source: 'import' }]),
    );
    expect(nodesOf('FLOW-13', asking(asked('opened'), quiet), { ...context, fields })).toEqual([]);
    const base: Condition = {
      kind: 'compare',
      field: 'promises.open',
      operator: 'gt',
      operand: { value: 0 },
    };
    expect(nodesOf('FLOW-13', asking(base, quiet), context)).toEqual([]);
  });

  test('clicks are asked for in their place, where they are counted', () => {
    const context = sketchContext(['mailOpened', 'boolean'], ['mailClicked', 'boolean']);
    const fixed = fixFirst('FLOW-13', asking(all(late, asked('mailOpened', 'is-false')), quiet), context);
    expect(fixed.nodes['split']?.settings).toMatchObject({
      branches: [{ condition: all(late, asked('mailClicked', 'is-false')) }],
    });
  });

  test('a field of another type is no twin; then a wait for a click takes the place of the question', () => {
    const context = sketchContext(['mailOpened', 'boolean'], ['mailClicked', 'integer']);
    const fixed = fixFirst('FLOW-13', asking(asked('mailOpened'), quiet), context);
    expect(waysOf(fixed)).toEqual([
      'entry.next > mail',
      'mail.next > wait',
      'wait-1.message_clicked > yes',
      'wait-1.timeout > exit',
      'wait.next > wait-1',
      'yes.next > exit',
    ]);
  });

  test('the split stays for its other branches', () => {
    const context = sketchContext(['mailOpens', 'integer']);
    const drawn = sketch(
      { mail, ...quiet, split: step.split(asked('mailOpens', 'gt'), late), yes: step.record },
      'entry > mail > wait > split',
      'split.b0 > yes > exit',
      'split.b1 > exit',
      'split.else > exit',
    );
    expect(waysOf(fixFirst('FLOW-13', drawn, context))).toEqual(
      expect.arrayContaining(['wait.next > wait-1', 'wait-1.timeout > split', 'split.b1 > exit']),
    );
  });

  test('what cannot be asked of clicks in the same way is left to the reader', () => {
    const context = sketchContext(['mailOpened', 'boolean']);
    for (const condition of [asked('mailOpened', 'is-false'), all(late, asked('mailOpened'))]) {
      expect(remarksOf('FLOW-13', asking(condition, quiet), context)).toEqual([
        expect.not.objectContaining({ fix: expect.anything() }),
      ]);
    }
  });
});

test('each branch that asks too early is named, and one wait settles them all', () => {
  const context = sketchContext(['clicked', 'boolean'], ['replied', 'boolean']);
  const drawn = sketch(
    { mail, split: step.split(asked('clicked'), late, asked('replied')) },
    'entry > mail > split > exit',
    'split.b0 > exit',
    'split.b1 > exit',
    'split.b2 > exit',
    'split.else > exit',
  );
  expect(remarksOf('FLOW-12', drawn, context).map(({ at }) => at.field)).toEqual([
    'branches.0.condition',
    'branches.2.condition',
  ]);
  const [remark] = remarksOf('FLOW-12', drawn, context);
  expect(remark && describeDiagnostic(remark, 'en').sentence).toBe(
    'The branch “Branch 0” asks for a reaction the moment the message goes out.',
  );
  expect(remarksOf('FLOW-12', fixFirst('FLOW-12', drawn, context), context)).toEqual([]);
});
