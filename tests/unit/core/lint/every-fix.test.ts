import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '@/core/lib';
import { applyFix, checkStrategy } from '@/core/lint';
import { parseStrategy } from '@/core/strategy';
import { anyStrategy } from '../../../support/arbitrary-strategy';
import { errorKinds, hasDisabled, tangled, tangledContext as context } from './tangled';

const alike =
  ({ code, at }: Diagnostic) =>
  (other: Diagnostic) =>
    other.code === code && other.at.node === at.node;

const anyDrawn = fc.oneof(
  { weight: 4, arbitrary: tangled },
  { weight: 1, arbitrary: anyStrategy('0198c0de-0000-7000-8000-00000000f1bb') },
);

/** What was hidden as long as nobody came in, or a way led into a second entry, comes to light with the entry. */
const OF_ENTRIES: ReadonlySet<string> = new Set(['FLOW-01', 'entry-twice']);

test('every fix takes its remark away, brings no new kind of error and leaves the document in order', () => {
  const fixed = new Set<string>();
  fc.assert(
    fc.property(anyDrawn, (strategy) => {
      const found = checkStrategy(strategy, context);
      const errors = errorKinds(found);
      for (const remark of found) {
        if (!remark.fix) continue;
        const where = `${remark.code} at ${remark.at.node ?? '–'}`;
        const after = applyFix(strategy, remark.fix);
        expect(after, where).not.toBe(strategy);
        expect(parseStrategy(JSON.parse(JSON.stringify(after)))).toMatchObject({ ok: true });
        const left = checkStrategy(after, context);
        expect(left.filter(alike(remark)).length, where).toBeLessThan(found.filter(alike(remark)).length);
        if (!OF_ENTRIES.has(remark.code))
          expect(
            [...errorKinds(left)].filter((code) => !errors.has(code)),
            where,
          ).toEqual([]);
        fixed.add(hasDisabled(strategy) ? `${remark.code} beside a step that is off` : remark.code);
      }
    }),
    { numRuns: 500 },
  );
  const codes = ['01', '02', '03', '04', '05', '06', '07', '08', '10', '11', '12', '13', '14', '15', '19'];
  const wanted = codes.flatMap((code) => [`FLOW-${code}`, `FLOW-${code} beside a step that is off`]);
  expect(wanted.filter((each) => !fixed.has(each))).toEqual([]);
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
