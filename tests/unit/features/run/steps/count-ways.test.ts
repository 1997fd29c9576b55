import { expect, test } from 'vitest';
import { countWays } from '@/features/run/steps/count-ways';
import { branched } from '../../strategy-editor/strategies';

test('whoever reached a step that one way leads to has gone that way; where ways meet nothing is said', () => {
  const ways = countWays(branched(), { entry: 10, split: 9, mail: 4, exit: 8 });
  expect([...ways]).toEqual([
    ['entry/next/split', 9],
    ['split/a/mail', 4],
    ['split/b/letter', 0],
  ]);
});
