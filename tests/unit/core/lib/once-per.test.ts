import { expect, test } from 'vitest';
import { oncePer } from '@/core/lib';

test('an answer is worked out once for each thing, also when it is nothing', () => {
  let asked = 0;
  const first = oncePer((list: readonly string[]) => {
    asked += 1;
    return list[0];
  });
  const [full, empty] = [['a', 'b'], []];
  expect([first(full), first(empty), first(full), first(empty)]).toEqual(['a', undefined, 'a', undefined]);
  expect(asked).toBe(2);
  expect(first(['a'])).toBe('a');
  expect(asked).toBe(3);
});
