import { describe, expect, test } from 'vitest';
import { explainDays, sayDays } from '@/features/strategy-editor/reading/say-days';
import { de } from '@/features/strategy-editor/reading/words/de';
import { en } from '@/features/strategy-editor/reading/words/en';

const open = Number.POSITIVE_INFINITY;

describe('the days of a step are said in short', () => {
  test.each([
    [{ earliest: 2, latest: 2 }, 'Day 2', 'Tag 2'],
    [{ earliest: 3, latest: 6 }, 'Day 3–6', 'Tag 3–6'],
    [{ earliest: 12, latest: open }, 'Day 12+', 'Tag 12+'],
    [{ earliest: -7, latest: -1 }, 'Day −7 to −1', 'Tag −7 bis −1'],
  ])('%j', (range, english, german) => {
    expect(sayDays(range, en)).toBe(english);
    expect(sayDays(range, de)).toBe(german);
  });
});

test('at length it is said what the days count, and why the last one is open', () => {
  expect(explainDays({ earliest: 3, latest: 6 }, 'past-due', en)).toContain('from day 3 to day 6 past due');
  expect(explainDays({ earliest: 3, latest: 3 }, 'since-entry', en)).toContain('on day 3 since entry.');
  expect(explainDays({ earliest: 3, latest: open }, 'past-due', en)).toContain(
    'a loop or a date of the case',
  );
  expect(explainDays({ earliest: 3, latest: open }, 'past-due', de)).toContain('eine Schleife');
});
