import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPatches, diffValues, invertPatches, keySet, setKey } from '@/core/lib';

const key = fc.constantFrom('a', 'b', 'id', '1', '__proto__', 'constructor');
const record = fc.dictionary(key, fc.integer({ min: 0, max: 2 }));

test('a set key changes nothing but the copy it is set in', () => {
  fc.assert(
    fc.property(record, key, fc.integer(), (before, name, value) => {
      const entries = Object.entries(before);
      const after = setKey(before, name, value);
      expect(Object.entries(before)).toEqual(entries);
      expect(Object.getOwnPropertyDescriptor(after, name)?.value).toBe(value);
      expect(Object.keys(after).filter((each) => each !== name)).toEqual(
        Object.keys(before).filter((each) => each !== name),
      );
      expect(keySet(before, after)).toBe(name);
    }),
  );
});

test('what was set is found as the difference, there and back', () => {
  const value = fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined });
  const held = fc.dictionary(fc.constantFrom('a', 'b', 'id', '1'), value);
  fc.assert(
    fc.property(held, fc.constantFrom('a', 'b', 'id', '1'), value, (before, name, given) => {
      const after = setKey(before, name, given);
      const patches = diffValues(before, after);
      expect(patches).toEqual(diffValues(before, { ...after }));
      expect(applyPatches(before, patches)).toEqual(after);
      expect(applyPatches(after, invertPatches(patches))).toEqual(before);
    }),
  );
});

test('nothing is known of two records where the one was not made from the other', () => {
  const first = { a: 1, b: 1 };
  const twice = setKey(setKey(first, 'a', 2), 'b', 2);
  expect(keySet(first, twice)).toBeUndefined();
  expect(keySet(twice, first)).toBeUndefined();
  expect(keySet(first, { ...first, a: 2 })).toBeUndefined();
  expect(diffValues(first, twice)).toHaveLength(2);
});
