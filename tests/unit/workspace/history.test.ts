import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bail, EMPTY_HISTORY, jump, record, redo, squash, undo, type Chronicle } from '@/workspace/history';

type Doc = { readonly title: string; readonly items: Readonly<Record<string, number>> };

const start: Chronicle<Doc> = { document: { title: '', items: {} }, history: EMPTY_HISTORY };
const step = (name: string, at = 0, key?: string) => ({
  label: { code: name, values: {} },
  at,
  ...(key !== undefined && { key }),
});
const titled = (from: Chronicle<Doc>, title: string, at = 0, key?: string) =>
  record(from, { ...from.document, title }, step(title, at, key));
const names = ({ history }: Chronicle<Doc>) => history.past.map(({ label }) => label.code);

describe('a step', () => {
  test('is taken back and done again', () => {
    const changed = titled(titled(start, 'one'), 'two');
    const back = undo(changed);
    expect(back.document.title).toBe('one');
    expect(redo(back).document).toEqual(changed.document);
    expect(names(redo(back))).toEqual(['one', 'two']);
  });

  test('that changes nothing is none', () => {
    expect(record(start, structuredClone(start.document), step('nothing'))).toEqual(start);
  });

  test('after taking back forgets what could be done again', () => {
    const changed = titled(undo(titled(titled(start, 'one'), 'two')), 'three');
    expect(changed.history.future).toEqual([]);
    expect(names(changed)).toEqual(['one', 'three']);
  });
});

describe('steps of one key', () => {
  test('within a second are one', () => {
    const typed = titled(titled(titled(start, 'a', 0, 'k'), 'ab', 900, 'k'), 'abc', 1800, 'k');
    expect(names(typed)).toEqual(['abc']);
    expect(undo(typed).document.title).toBe('');
  });

  test('further apart are two', () => {
    const typed = titled(titled(start, 'a', 0, 'k'), 'ab', 1001, 'k');
    expect(names(typed)).toEqual(['a', 'ab']);
  });

  test('that cancel out leave none', () => {
    expect(titled(titled(start, 'a', 0, 'k'), '', 10, 'k').history).toEqual(EMPTY_HISTORY);
  });

  test('in different places are one as well', () => {
    const first = titled(start, 'a', 0, 'k');
    const keyed = record(first, { title: 'ab', items: { x: 1 } }, step('both', 10, 'k'));
    expect(names(keyed)).toEqual(['both']);
    expect(undo(keyed).document).toEqual(start.document);
    expect(redo(undo(keyed)).document).toEqual({ title: 'ab', items: { x: 1 } });
  });

  test('are two when the history was sealed between them', () => {
    const first = titled(start, 'a', 0, 'k');
    const second = record(first, { ...first.document, title: 'ab' }, step('ab', 10, 'k'), true);
    expect(names(second)).toEqual(['a', 'ab']);
  });
});

describe('a mark', () => {
  test('makes a drag one step', () => {
    const before = titled(start, 'before');
    const mark = before.history.past.at(-1);
    const dragged = [1, 2, 3].reduce(
      (it, x) => record(it, { ...it.document, items: { a: x } }, step(`move ${x}`)),
      before,
    );
    const joined = squash(dragged, mark, { code: 'move', values: {} });
    expect(names(joined)).toEqual(['before', 'move']);
    expect(joined.document.items).toEqual({ a: 3 });
    expect(undo(joined).document).toEqual(before.document);
  });

  test('before anything was done reaches the beginning', () => {
    expect(names(squash(titled(titled(start, 'a'), 'b'), undefined, { code: 'all', values: {} }))).toEqual([
      'all',
    ]);
  });

  test('that everything since has cancelled out leaves no step', () => {
    const there = titled(titled(start, 'a'), '');
    expect(squash(there, undefined, { code: 'all', values: {} }).history.past).toEqual([]);
  });

  test('is gone back to as if nothing had happened', () => {
    const before = titled(start, 'before');
    const left = bail(titled(titled(before, 'x'), 'y'), before.history.past.at(-1));
    expect(left).toEqual(before);
  });

  test('that was itself taken back joins nothing', () => {
    const before = titled(titled(start, 'a'), 'b');
    const back = undo(before);
    expect(squash(back, before.history.past.at(-1), { code: 'all', values: {} })).toEqual(back);
  });
});

test('jumping reaches every place of the history and back', () => {
  const all = ['a', 'b', 'c', 'd'].reduce((it, title) => titled(it, title), start);
  expect([0, 1, 2, 3, 4, 9].map((steps) => jump(all, steps).document.title)).toEqual([
    '',
    'a',
    'b',
    'c',
    'd',
    'd',
  ]);
  expect(jump(jump(all, 1), 4)).toEqual(all);
});

test('the oldest steps are forgotten past the limit', () => {
  const many = Array.from({ length: 220 }, (_, at) => `t${at}`);
  const all = many.reduce((it, title) => titled(it, title), start);
  expect(all.history.past).toHaveLength(200);
  expect(jump(all, 0).document.title).toBe('t19');
});

test('what was selected before the first and after the last of joined steps is kept', () => {
  const select = (before: string, after: string) => ({ selection: { before, after } });
  const one = record(start, { ...start.document, title: 'a' }, { ...step('a', 0, 'k'), ...select('p', 'q') });
  const two = record(one, { ...one.document, title: 'b' }, { ...step('b', 5, 'k'), ...select('q', 'r') });
  expect(two.history.past.at(-1)?.selection).toEqual({ before: 'p', after: 'r' });
});

test('undo after any sequence of changes restores every state', () => {
  const change = fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    value: fc.option(fc.integer({ min: 0, max: 2 })),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const states = [start.document];
      let now = start;
      for (const { key, value } of changes) {
        const items = { ...now.document.items };
        if (value === null) delete items[key];
        else items[key] = value;
        const next = record(now, { ...now.document, items }, step('change'));
        if (next.document !== now.document) states.push(next.document);
        now = next;
      }
      const final = now;
      for (const state of states.toReversed().slice(1)) {
        now = undo(now);
        expect(now.document).toEqual(state);
      }
      expect(now.history.past).toEqual([]);
      expect(jump(now, states.length - 1)).toEqual(final);
    }),
  );
});
