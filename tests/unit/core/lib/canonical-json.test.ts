import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestText, toCanonicalJson } from '@/core/lib';

test('keys go by UTF-16 code units, numbers take their shortest form (RFC 8785)', () => {
  expect(toCanonicalJson({ '\u20ac': 1, '\r': 2, '1': 3, '\u{1f600}': 4, '\ufb33': 5 })).toBe(
    '{"\\r":2,"1":3,"€":1,"😀":4,"\ufb33":5}',
  );
  expect(toCanonicalJson([333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0])).toBe(
    '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
  );
});

test('a key that holds undefined is left out', () => {
  expect(toCanonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
});

test.each([
  ['infinity', Number.POSITIVE_INFINITY],
  ['no number', Number.NaN],
  ['half a character', '\ud800'],
  ['nothing', undefined],
])('%s has no canonical form', (_, value) => {
  expect(() => toCanonicalJson(value)).toThrow();
});

test('any value of JSON survives, whatever the order of its keys', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const text = toCanonicalJson(value);
      expect(toCanonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

test('the example published beside the cases holds', () => {
  const page = readFileSync('public/conformance/README.md', 'utf8');
  const canonical = toCanonicalJson({ b: [1, 2e3, 0.1], a: 'é\u0001' });
  expect(canonical).toBe('{"a":"é\\u0001","b":[1,2000,0.1]}');
  expect(page).toContain(`\`${canonical}\``);
  expect(page).toContain(digestText(canonical));
});
