import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseBundle } from '@/core/bundle';
import { compile, messagesNeeded } from '@/core/compiler';
import { parseProject } from '@/core/project';

/**
 * Documents as some version of Fairpath wrote them, each with the bundle's digest and what was said of it then. They must
 * open for ever. Where the bundle is meant to change, `npx vitest run tests/golden -u` writes down what it is now.
 */
const cases = readdirSync('tests/golden', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(cases)('%s compiles to what it always did', async (name) => {
  const read = parseProject(readFileSync(`tests/golden/${name}/project.json`, 'utf8'), (html) => html);
  if (!read.ok) throw new Error(`The project does not open any more: ${JSON.stringify(read.error)}`);
  const { project } = read.value;
  // What the mail compiler makes of a message is proven elsewhere, and may change without changing what a bundle is.
  const messages = new Map(messagesNeeded(project).map(({ digest }) => [digest, '<p>Laid out.</p>']));
  const { bundle, diagnostics } = compile(project, messages, { version: 1, withSources: true });
  const lines = diagnostics.map(({ code, severity, at: { document, node, field } }) =>
    [severity, code, document.kind, node, field].filter((part) => part !== undefined).join(' '),
  );
  const found = { digest: bundle?.digest ?? null, sources: bundle?.sources?.digest ?? null, diagnostics: lines };
  await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(`${name}/expected.json`);
  if (bundle) expect(parseBundle(JSON.stringify(bundle))).toEqual({ ok: true, value: bundle });
});

test('the golden documents hold every kind of node', () => {
  const texts = cases.map((name) => readFileSync(`tests/golden/${name}/project.json`, 'utf8')).join('\n');
  const kinds = ['entry', 'split', 'experiment', 'wait', 'exit', 'send', 'task', 'record', 'note'];
  expect(kinds.filter((kind) => !texts.includes(`"kind":"${kind}"`) && !texts.includes(`"kind": "${kind}"`))).toEqual([]);
});
