import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestText, toCanonicalJson } from '@/core/lib';
import { parseStrategy, type Strategy } from '@/core/strategy';
import { EMPTY_HISTORY, record, redo, undo, type Chronicle } from '@/workspace/history';
import { anyStrategy, validStrategy } from '../../support/arbitrary-strategy';
import { drawFrom, RANDOM_EDITS } from '../../support/random-edits';

const ID = '0198c0de-0000-7000-8000-00000000f001';
const names = Object.keys(RANDOM_EDITS);
const digest = ({ document }: Chronicle<Strategy>) => digestText(toCanonicalJson(document));
const step = fc.tuple(fc.constantFrom(...names), fc.array(fc.nat(), { minLength: 6, maxLength: 6 }));
const walk = fc.array(step, { minLength: 200, maxLength: 200 });

/** Goes as far as something changes, and says how far that was. */
function travel(start: Chronicle<Strategy>, go: typeof undo<Strategy>): Chronicle<Strategy> {
  let at = start;
  for (let next = go(at); next.history.past.length !== at.history.past.length; next = go(at)) at = next;
  return at;
}

test('two hundred edits by chance are all taken back to the digest of the start, and done again to that of the end', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyStrategy(ID), validStrategy(ID)),
      anyStrategy(ID),
      walk,
      (first, donor, steps) => {
        const start: Chronicle<Strategy> = { document: first, history: EMPTY_HISTORY };
        let end = start;
        let changes = 0;
        steps.forEach(([name, numbers], at) => {
          const edit = Object.entries(RANDOM_EDITS).find(([each]) => each === name)?.[1];
          const next = edit?.(end.document, drawFrom(numbers, donor)) ?? end.document;
          const after = record(end, next, { label: { code: name, values: {} }, at });
          if (after.document !== end.document) changes += 1;
          end = after;
        });
        expect(end.history.past).toHaveLength(changes);
        const back = travel(end, undo);
        expect(digest(back)).toBe(digest(start));
        expect(back.history.past).toEqual([]);
        const again = travel(back, redo);
        expect(digest(again)).toBe(digest(end));
        expect(parseStrategy(JSON.parse(JSON.stringify(again.document)))).toMatchObject({ ok: true });
      },
    ),
    { numRuns: process.env['SOAK'] === '1' ? 200 : 5 },
  );
});
