import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from '@/core/condition';
import type { Diagnostic } from '@/core/lib';
import { applyFix, checkStrategy } from '@/core/lint';
import { listPorts, parseStrategy, edgeKey, type Strategy } from '@/core/strategy';
import { anyStrategy } from '../../../support/arbitrary-strategy';
import { is } from '../condition/split-conditions';
import { sketch, sketchContext, step } from './rules/sketch';

const context = sketchContext(['opened', 'boolean'], ['mailOpened', 'boolean'], ['mailClicked', 'boolean']);

const asked: fc.Arbitrary<Condition | null> = fc.oneof(
  fc
    .tuple(fc.constantFrom('lt', 'le', 'gt', 'ge'), fc.integer({ min: 0, max: 5 }))
    .map(([operator, value]) => is('age', operator, value)),
  fc.constantFrom(is('opened', 'is-true'), is('mailOpened', 'is-true'), is('mailClicked', 'is-true'), null),
);

const anyStep = fc.oneof(
  fc.array(asked, { minLength: 1, maxLength: 4 }).map((conditions) => step.split(...conditions)),
  fc.constantFrom(step.mail, step.finalMail, step.finalLetter, step.call, step.record, step.date),
  fc.constantFrom(step.duration(0, 'hours'), step.duration(2, 'days'), step.event),
);

/** Up to eight steps of the kinds the checks look at most, led to each other by chance. */
const tangled: fc.Arbitrary<Strategy> = fc
  .tuple(
    fc.array(anyStep, { minLength: 2, maxLength: 8 }),
    fc.array(fc.nat(99), { minLength: 40, maxLength: 40 }),
  )
  .map(([made, draws]) => {
    const empty = sketch(Object.fromEntries(made.map((make, at) => [`s${String(at)}`, make])));
    const ids = [...made.keys()].map((at) => `s${String(at)}`).concat('exit');
    const edges = Object.values(empty.nodes).flatMap((node, at) =>
      listPorts(node).flatMap(({ id: port }, place) => {
        const drawn = draws[(at * 5 + place) % draws.length] ?? 0;
        const target = ids[Math.min(at + (drawn % 3), ids.length - 1)];
        return target === undefined || target === node.id || drawn > 92
          ? []
          : [{ source: node.id, port, target }];
      }),
    );
    return {
      ...empty,
      edges: Object.fromEntries(edges.map((edge) => [edgeKey(edge), edge])),
      settings: { ...empty.settings, stage: 'early' },
    };
  });

const alike =
  ({ code, at }: Diagnostic) =>
  (other: Diagnostic) =>
    other.code === code && other.at.node === at.node;

test('every fix takes its remark away and leaves the document in order', () => {
  const fixed = new Set<string>();
  fc.assert(
    fc.property(fc.oneof(tangled, anyStrategy('0198c0de-0000-7000-8000-00000000f1bb')), (strategy) => {
      const found = checkStrategy(strategy, context);
      for (const remark of found) {
        if (!remark.fix) continue;
        const after = applyFix(strategy, remark.fix);
        expect(after, remark.code).not.toBe(strategy);
        expect(parseStrategy(JSON.parse(JSON.stringify(after)))).toMatchObject({ ok: true });
        const left = checkStrategy(after, context).filter(alike(remark));
        expect(left.length, `${remark.code} at ${remark.at.node ?? '–'}`).toBeLessThan(
          found.filter(alike(remark)).length,
        );
        fixed.add(remark.code);
      }
    }),
    { numRuns: 400 },
  );
  for (const code of [
    'FLOW-02',
    'FLOW-03',
    'FLOW-04',
    'FLOW-05',
    'FLOW-06',
    'FLOW-07',
    'FLOW-10',
    'FLOW-11',
    'FLOW-12',
    'FLOW-13',
    'FLOW-19',
  ])
    expect(fixed, code).toContain(code);
});

test('fixing whatever can be fixed ends', () => {
  fc.assert(
    fc.property(tangled, (strategy) => {
      let current = strategy;
      for (let rounds = 0; ; rounds += 1) {
        const next = checkStrategy(current, context).find(({ fix }) => fix !== undefined);
        if (!next?.fix) break;
        expect(rounds, next.code).toBeLessThan(200);
        current = applyFix(current, next.fix);
      }
      expect(parseStrategy(JSON.parse(JSON.stringify(current)))).toMatchObject({ ok: true });
    }),
    { numRuns: 150 },
  );
});
