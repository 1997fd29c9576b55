import { expect, test } from 'vitest';
import { remember } from '@/core/lib';

/** Counts how often each text was worked out. */
function counted(kept: number) {
  const asked: string[] = [];
  const measure = remember((text) => {
    asked.push(text);
    return text.length;
  }, kept);
  return { asked, measure };
}

test('the same question is answered once', () => {
  const { asked, measure } = counted(10);

  expect([measure('pay'), measure('pay'), measure('help')]).toEqual([3, 3, 4]);
  expect(asked).toEqual(['pay', 'help']);
});

test('no more answers are kept than allowed', () => {
  const { asked, measure } = counted(2);

  for (const text of ['a', 'b', 'c', 'c', 'a']) measure(text);

  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});

test('a very long text is answered, but not kept', () => {
  const { asked, measure } = counted(10);
  const book = 'x'.repeat(20_001);

  expect([measure(book), measure(book)]).toEqual([20_001, 20_001]);
  expect(asked).toHaveLength(2);
});
