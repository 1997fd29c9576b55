import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '@/core/lib';
import { createStrategy, edits, lastingPlace, matrices, parseStrategy, type Strategy } from '@/core/strategy';

const ID = '0198c0de-0000-7000-8000-00000000f0a1';
const branches = (...ids: string[]) => ({ branches: ids.map((id) => ({ id, name: id, condition: null })) });

/** A split with three branches, a trial with two arms and a call with two outcomes. */
const drawn = ['split', 'experiment', 'task', 'send'].reduce<Strategy>(
  (strategy, kind) => {
    const node = edits.createNode(strategy, kind as 'split');
    return edits.insertNode(strategy, { ...node, id: kind });
  },
  createStrategy(ID, 'Cards', 'Europe/Berlin'),
);
const split = edits.changeSettings(drawn, 'split', 'split', branches('late', '0', 'rest'));
const remark = (field: string, node = 'split'): Diagnostic => ({
  code: 'FLOW-07',
  severity: 'warning',
  at: { document: { kind: 'strategy', id: ID }, node, field },
  values: {},
});
const fieldsOf = ({ suppressions }: Strategy) => suppressions.map(({ field }) => field);
const aside = (strategy: Strategy, field: string) => edits.suppressProblem(strategy, remark(field), 'So.');
const reopen = (strategy: Strategy): Strategy => {
  const read = parseStrategy(JSON.parse(JSON.stringify(strategy)));
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
};

describe('a place has a name that stays its own', () => {
  test.each([
    ['split', 'branches.0.condition', 'branches.#late.condition'],
    ['split', 'branches.#0.condition', 'branches.#0.condition'],
    ['split', 'branches.1.condition.conditions.2', 'branches.#0.condition.conditions.2'],
    ['experiment', 'arms.1', 'arms.#holdout'],
    ['task', 'outcomes.0.name', 'outcomes.#reached.name'],
    ['send', 'channels.0.template', 'channels.0.template'],
    ['send', 'port.undeliverable', 'port.undeliverable'],
    [null, 'policy.caps.0', 'policy.caps.#day'],
    [null, 'interrupts.paid', 'interrupts.paid'],
    ['split', null, null],
  ])('at %s, %s is %s', (node, field, named) => {
    const place = { code: 'FLOW-07', node, field };
    expect(lastingPlace(split, place)).toEqual({ ...place, field: named });
    expect(lastingPlace(split, { ...place, field: named })).toEqual({ ...place, field: named });
  });

  test.each(['branches.3.condition', 'branches.#gone.condition'])('%s is nowhere', (field) => {
    expect(lastingPlace(split, { code: 'FLOW-07', node: 'split', field })).toBeUndefined();
    expect(aside(split, field)).toBe(split);
  });

  test('no name is longer than a strategy can keep', () => {
    const id = 'x'.repeat(64);
    const deep = `branches.0.condition${'.conditions.0'.repeat(12)}`;
    const wide = edits.changeSettings(drawn, 'split', 'split', branches(id));
    expect(deep.length).toBeLessThan(200);
    expect(lastingPlace(wide, { code: 'FLOW-07', node: 'split', field: deep })).toBeUndefined();
  });

  test('what was set aside of a cap goes with the cap', () => {
    const { caps } = split.policy;
    const place = {
      ...remark('policy.caps.0'),
      at: { document: { kind: 'strategy' as const, id: ID }, field: 'policy.caps.0' },
    };
    const kept = edits.suppressProblem(split, place, 'So.');
    expect(fieldsOf(kept)).toEqual(['policy.caps.#day']);
    const turned = edits.changeStrategy(kept, { policy: { ...kept.policy, caps: [...caps].reverse() } });
    expect(fieldsOf(turned)).toEqual(['policy.caps.#day']);
    const without = caps.filter((cap) => cap.id !== 'day');
    expect(fieldsOf(edits.changeStrategy(kept, { policy: { ...kept.policy, caps: without } }))).toEqual([]);
  });

  test('one of two parts with the same id cannot be told from the other', () => {
    const twice = edits.changeSettings(drawn, 'split', 'split', branches('a', 'b', 'a'));
    expect(fieldsOf(aside(twice, 'branches.1.condition'))).toEqual(['branches.#b.condition']);
    for (const field of ['branches.0.condition', 'branches.2.condition', 'branches.#a.condition'])
      expect(aside(twice, field)).toBe(twice);
  });
});

describe('what is set aside of a branch', () => {
  const calmed = aside(split, 'branches.1.condition');

  test('goes with it through the list', () => {
    const moved = matrices.moveBranch(calmed, 'split', '0', 2);
    expect(fieldsOf(moved)).toEqual(['branches.#0.condition']);
    expect(
      edits.restoreProblem(moved, { code: 'FLOW-07', node: 'split', field: 'branches.1.condition' }),
    ).toBe(moved);
    expect(
      fieldsOf(
        edits.restoreProblem(moved, { code: 'FLOW-07', node: 'split', field: 'branches.2.condition' }),
      ),
    ).toEqual([]);
  });

  test('is forgotten with it: a new branch under its id is another one', () => {
    const without = edits.changeSettings(calmed, 'split', 'split', branches('late', 'rest'));
    expect(fieldsOf(without)).toEqual([]);
    expect(fieldsOf(edits.changeSettings(calmed, 'split', 'split', branches('rest', '0')))).toHaveLength(1);
    const replaced = edits.replaceNode(calmed, 'split', { ...edits.createNode(calmed, 'wait'), id: 'split' });
    expect(fieldsOf(replaced)).toEqual([]);
  });

  test('opens as it was', () => {
    expect(reopen(calmed)).toEqual(calmed);
  });
});

test('what older documents counted is hung on what stood there when they were written', () => {
  const kept = { code: 'FLOW-07', node: 'split', reason: 'So.' };
  const old = {
    ...split,
    suppressions: ['branches.2.condition', 'branches.5.condition', null].map((field) => ({ ...kept, field })),
  };
  const opened = reopen(old);
  expect(fieldsOf(opened)).toEqual(['branches.#rest.condition', null]);
  expect(fieldsOf(matrices.moveBranch(opened, 'split', 'rest', 0))).toEqual(fieldsOf(opened));
});
