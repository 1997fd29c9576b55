import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edits, parseStrategy, type Strategy } from '@/core/strategy';
import { anyStrategy, validStrategy } from '../../../support/arbitrary-strategy';
import { drawFrom, RANDOM_EDITS } from '../../../support/random-edits';

const ID = '0198c0de-0000-7000-8000-00000000f001';
const isSoak = process.env['SOAK'] === '1';
const names = Object.keys(RANDOM_EDITS);

/** Makes an edit by chance, named first so that a failure tells which. */
function edit(
  strategy: Strategy,
  donor: Strategy,
  [name, ...numbers]: readonly [string, ...number[]],
): Strategy {
  const made = Object.entries(RANDOM_EDITS).find(([each]) => each === name)?.[1];
  if (!made) throw new Error(`There is no edit ${name}.`);
  return made(strategy, drawFrom(numbers, donor));
}

const step = fc.tuple(fc.constantFrom(...names), fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.nat());
const walk = fc.array(step, { minLength: 200, maxLength: 200 });

test('every edit there is takes part', () => {
  expect(names.sort()).toEqual(
    Object.keys(edits)
      .filter((name) => name !== 'createNode' && name !== 'nextNodeId')
      .sort(),
  );
});

test('two hundred edits by chance keep the strategy a document that opens, and none of them touches the one before', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyStrategy(ID), validStrategy(ID)),
      anyStrategy(ID),
      walk,
      (first, donor, steps) => {
        let strategy = first;
        for (const made of steps) {
          const before = JSON.stringify(strategy);
          const after = edit(strategy, donor, made);
          expect(JSON.stringify(strategy)).toBe(before);
          if (after === strategy) continue;
          expect(parseStrategy(JSON.parse(JSON.stringify(after)))).toEqual({ ok: true, value: after });
          strategy = after;
        }
      },
    ),
    { numRuns: isSoak ? 200 : 5, endOnFailure: !isSoak },
  );
});
