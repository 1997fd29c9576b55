import { expect, test } from 'vitest';
import { createDictionary, fieldsOf } from '@/core/dictionary';
import { judgeStrategy, type Judgement, type LintContext } from '@/core/lint';
import { edits, type Strategy } from '@/core/strategy';
import { createChecker } from '@/features/strategy-editor/problems/create-checker';
import { structuredStrategy } from '../../../../support/structured-strategy';

const context: LintContext = {
  fields: fieldsOf(createDictionary('0198c0de-0000-7000-8000-00000000f1dd')),
  segments: new Map(),
  templates: new Map(),
};

/** A checker whose next answer can be waited for. */
function listen() {
  const told: Judgement[] = [];
  let wake = (): void => undefined;
  const checker = createChecker((judgement) => {
    told.push(judgement);
    wake();
  });
  const next = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  return { checker, told, next };
}

const first = structuredStrategy({ size: 1000, seed: 7 });
const renamed = (name: string): Strategy => edits.renameNode(first, Object.keys(first.nodes)[0] ?? '', name);
const cut = edits.disconnectPorts(first, Object.values(first.edges).slice(0, 3));

test('the worker says what the checks say here, and of changes it is sent what has changed', async () => {
  const { checker, told, next } = listen();
  const answer = next();
  checker.check(first, context);
  expect(told).toEqual([]);
  await answer;
  expect(told).toEqual([judgeStrategy(first, context)]);
  const changed = next();
  const started = performance.now();
  checker.check(cut, context);
  expect(performance.now() - started, 'milliseconds on this thread').toBeLessThan(40);
  await changed;
  expect(told.at(-1)).toEqual(judgeStrategy(cut, context));
  checker.dispose();
});

test('answers to questions that have been followed by others are not told', async () => {
  const { checker, told, next } = listen();
  const answer = next();
  checker.check(first, context);
  for (const name of ['a', 'b', 'c']) checker.check(renamed(name), context);
  checker.check(cut, context);
  await answer;
  expect(told).toEqual([judgeStrategy(cut, context)]);
  checker.dispose();
});

test('what says nothing new is the same answer, and a checker put away starts anew', async () => {
  const { checker, told, next } = listen();
  let answer = next();
  checker.check(first, context);
  await answer;
  answer = next();
  checker.check(renamed('Another name'), context);
  await answer;
  expect(told[1]).toBe(told[0]);
  checker.dispose();
  answer = next();
  checker.check(cut, { ...context });
  await answer;
  expect(told[2]).toEqual(judgeStrategy(cut, context));
  checker.dispose();
});
