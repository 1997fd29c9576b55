import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkJson, hasLoneSurrogate, parseJson } from '@/core/lib';

const limits = { maxCharacters: 1000, maxDepth: 5 };
const problem = (code: string, values: object = {}) => ({ ok: false, error: { code, values } });

test('a text is read as it is, a byte order mark passed over', () => {
  expect(parseJson('\ufeff{"a":[1,"x"]}', limits)).toEqual({ ok: true, value: { a: [1, 'x'] } });
});

test('a text that is too long is not read', () => {
  expect(parseJson(`"${'x'.repeat(1000)}"`, limits)).toEqual(
    problem('json-too-large', { characters: 1002, limit: 1000 }),
  );
});

test('nesting is counted before anything is read; brackets inside strings do not count', () => {
  expect(parseJson('[[[[[1]]]]]', limits).ok).toBe(true);
  expect(parseJson('[[[[[[1]]]]]]', limits)).toEqual(problem('json-too-deep', { limit: 5 }));
  expect(parseJson('"[[[[[[[[\\"[[["', limits).ok).toBe(true);
  expect(parseJson('['.repeat(1_000_000), { maxCharacters: 2_000_000, maxDepth: 64 })).toEqual(
    problem('json-too-deep', { limit: 64 }),
  );
});

test('what is no JSON is named with the place where it breaks', () => {
  expect(parseJson('{"a":1,}', limits)).toEqual(problem('json-malformed', { position: 7 }));
  expect(parseJson('', limits)).toMatchObject(problem('json-malformed'));
});

test.each(['__proto__', 'constructor', 'prototype'])('the key %s is refused wherever it stands', (key) => {
  expect(parseJson(`{"a":[{"${key}":1}]}`, limits)).toEqual(problem('json-forbidden-key', { key }));
  expect(checkJson(JSON.parse(`{"${key}":1}`))).toEqual(problem('json-forbidden-key', { key }));
});

test.each(['{"a":"\\ud800"}', '{"\\udc00":1}', '["\\ud83d"]'])('half a character is refused: %s', (text) => {
  expect(parseJson(text, limits)).toEqual(problem('json-lone-surrogate'));
  expect(hasLoneSurrogate(JSON.parse(text))).toBe(true);
});

test('a value that contains itself, or lies too deep, is refused', () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  expect(checkJson(circle)).toEqual(problem('json-too-deep', { limit: 64 }));
  expect(checkJson([[[[1]]]], 3)).toEqual(problem('json-too-deep', { limit: 3 }));
});

test('it never throws, and takes what JSON takes', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((value) => JSON.stringify(value).slice(0, -1)),
      ),
      (text) => {
        const read = parseJson(text, { maxCharacters: 100_000, maxDepth: 64 });
        if (read.ok) expect(JSON.stringify(read.value)).toBe(JSON.stringify(JSON.parse(text)));
      },
    ),
    { numRuns: 500 },
  );
});
