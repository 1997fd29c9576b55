import fc from 'fast-check';
import type { Condition } from '@/core/condition';
import type { Diagnostic } from '@/core/lib';
import { INTERRUPT_KINDS, type Interrupt } from '@/core/policy';
import { canBeDisabled, edgeKey, edits, listPorts, type Strategy } from '@/core/strategy';
import { is } from '../condition/split-conditions';
import { sketch, sketchContext, step } from './rules/sketch';

/** What tangled strategies are checked against: opens are counted twice, and once with a twin that counts clicks. */
export const tangledContext = sketchContext(
  ['opened', 'boolean'],
  ['mailOpened', 'boolean'],
  ['mailClicked', 'boolean'],
);

const LEVEL = 'claim.dunningLevel';
const small: Condition = { kind: 'compare', field: LEVEL, operator: 'lt', operand: { value: 3 } };
const large: Condition = { kind: 'compare', field: LEVEL, operator: 'ge', operand: { value: 3 } };

const asked: fc.Arbitrary<Condition | null> = fc.oneof(
  fc
    .tuple(fc.constantFrom('lt', 'le', 'gt', 'ge'), fc.integer({ min: 0, max: 5 }))
    .map(([operator, value]) => is('age', operator, value)),
  fc.constantFrom(is('opened', 'is-true'), is('mailOpened', 'is-true'), is('mailClicked', 'is-true'), null),
  fc.constantFrom(small, large, is('age', 'between', 3, 1)),
);

const weights = fc.array(fc.constantFrom(0, 0.5, 10, 33.33, 50, 100), { minLength: 2, maxLength: 4 });

const anyStep = fc.oneof(
  fc.array(asked, { minLength: 1, maxLength: 4 }).map((conditions) => step.split(...conditions)),
  fc.constantFrom(step.mail, step.finalMail, step.split(is('opened', 'is-true'), small)),
  fc.constant(step.split(is('age', 'lt', 3), is('age', 'gt', 3))),
  weights.map((each) => step.weighed(...each)),
  fc.constantFrom(step.mail, step.finalMail, step.finalLetter, step.call, step.finalCall, step.review),
  fc.constantFrom(step.record, step.counter({ how: 'set', field: LEVEL, value: 0 })),
  fc.constantFrom(step.date, step.dueOn(7), step.time, step.event),
  fc.constantFrom(step.duration(0, 'hours'), step.duration(0, 'days'), step.duration(2, 'days')),
);

const interrupts: fc.Arbitrary<Interrupt[]> = fc
  .array(fc.constantFrom('none', 'exit', 'hold', 'suppress'), {
    minLength: INTERRUPT_KINDS.length,
    maxLength: INTERRUPT_KINDS.length,
  })
  .map((actions) =>
    INTERRUPT_KINDS.flatMap((kind, at): Interrupt[] => {
      const action = actions[at];
      if (action === 'suppress') return [{ kind, action, channels: ['sms'] }];
      return action === 'exit' || action === 'hold' ? [{ kind, action }] : [];
    }),
  );

/**
 * Up to eight steps of the kinds the checks look at most, led to each other by chance: some led nowhere, some back, some
 * switched off, some in a group that is drawn as one card.
 */
export const tangled: fc.Arbitrary<Strategy> = fc
  .tuple(
    fc.array(anyStep, { minLength: 2, maxLength: 8 }),
    fc.array(fc.nat(99), { minLength: 40, maxLength: 40 }),
    fc.array(fc.nat(7), { maxLength: 3 }),
    interrupts,
    fc.nat(9),
  )
  .map(([made, draws, off, answers, fate]) => {
    const empty = sketch(Object.fromEntries(made.map((make, at) => [`s${String(at)}`, make])));
    const ids = [...made.keys()].map((at) => `s${String(at)}`).concat('exit');
    const edges = Object.values(empty.nodes).flatMap((node, at) =>
      listPorts(node).flatMap(({ id: port }, place) => {
        const drawn = draws[(at * 5 + place) % draws.length] ?? 0;
        // Among the nodes the entry and the exit come first, and then the steps.
        const own = at - 2;
        const onward = drawn % 7 === 6 ? own - 2 : own + 1 + Math.floor((drawn % 6) / 3);
        const target = node.id === 'exit' ? undefined : ids[Math.max(0, Math.min(onward, ids.length - 1))];
        return target === undefined || target === node.id || drawn > 92
          ? []
          : [{ source: node.id, port, target }];
      }),
    );
    const drawn: Strategy = {
      ...empty,
      edges: Object.fromEntries(edges.map((edge) => [edgeKey(edge), edge])),
      settings: { ...empty.settings, stage: 'early' },
      interrupts: answers,
    };
    const grouped = edits.groupNodes(drawn, ['s0', 's1'], 'Together');
    const switched = off.map((at) => `s${String(at)}`);
    const ready = edits.setDisabled(edits.collapseGroup(grouped, 'group-1', true), switched, true);
    return fate === 0 ? edits.removeNodes(ready, ['entry']) : ready;
  });

/** Which kinds of errors there are. What leads nowhere is one kind, whoever would have gone that way. */
export function errorKinds(found: readonly Diagnostic[]): Set<string> {
  return new Set(
    found
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => (code === 'FLOW-05' ? 'FLOW-03' : code)),
  );
}

/** Whether some steps are switched off. */
export function hasDisabled({ nodes }: Strategy): boolean {
  return Object.values(nodes).some((node) => canBeDisabled(node) && node.disabled);
}
