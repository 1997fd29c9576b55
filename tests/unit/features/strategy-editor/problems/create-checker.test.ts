import { expect, test } from 'vitest';
import { judgeStrategy, type Judgement, type LintContext } from '@/core/lint';
import { edits, type Strategy } from '@/core/strategy';
import { createChecker } from '@/features/strategy-editor/problems/create-checker';
import { sketch, sketchContext, step } from '../../../core/lint/rules/sketch';

const context = sketchContext();
const drawn = sketch({ one: step.mail, two: step.mail }, 'entry > one > two > exit');

test('where there are no workers, the answer comes at once, and once for each question', () => {
  const told: [Judgement, LintContext, Strategy][] = [];
  const checker = createChecker((...answer) => told.push(answer));
  checker.check(drawn, context);
  checker.check(drawn, context);
  expect(told).toEqual([[judgeStrategy(drawn, context), context, drawn]]);
  const mended = edits.removeNodes(drawn, ['two']);
  checker.check(mended, context);
  expect(told.at(-1)?.[0]).toEqual(judgeStrategy(mended, context));
  expect(told.at(-1)?.[2]).toBe(mended);
  checker.dispose();
  checker.check(mended, context);
  expect(told.length).toBe(3);
});
