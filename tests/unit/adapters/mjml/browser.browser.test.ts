import { expect, test } from 'vitest';
import { createMailCompiler } from '@/adapters/mjml/browser';

const mjml = (words: string): string =>
  `<mjml lang="en"><mj-body><mj-section><mj-column><mj-text>${words}</mj-text></mj-column></mj-section></mj-body></mjml>`;

test('lays out messages in a worker, each to its own answer', async () => {
  const compiler = createMailCompiler();
  const answers = await Promise.all(
    ['Erste', 'Zweite', 'Dritte'].map((words) => compiler.compile(mjml(words))),
  );
  expect(
    answers.map((answer) => (answer.ok ? /(Erste|Zweite|Dritte)/.exec(answer.value.html)?.[0] : 'refused')),
  ).toEqual(['Erste', 'Zweite', 'Dritte']);
  expect(await compiler.compile('<mjml><mj-body')).toMatchObject({
    ok: false,
    error: { code: 'mail-refused' },
  });
  compiler.dispose();
});

test('answers what is waiting when it is put away, and starts anew', async () => {
  const compiler = createMailCompiler();
  const waiting = compiler.compile(mjml('late'));
  compiler.dispose();
  expect(await waiting).toMatchObject({ ok: false, error: { code: 'mail-unavailable' } });
  expect(await compiler.compile(mjml('again'))).toMatchObject({ ok: true });
  compiler.dispose();
});
