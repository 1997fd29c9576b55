import { describe, expect, test } from 'vitest';
import { describeBundleSchema, parseBundle } from '@/core/bundle';
import { toProjectFile } from '@/core/project';
import { createDemoProject } from '../../mocks/data/demo-project';
import { demoBundleText, demoProjectText } from '../support/demo-files';
import { createFolder, fairpath } from './fairpath';

const project = createDemoProject();

describe('fairpath lint', () => {
  test('finds nothing to say about the demo', async () => {
    const folder = createFolder({ 'project.json': demoProjectText() });

    const { code, lines, sentences } = await fairpath('lint', folder.at('project.json'));

    expect({ code, sentences }).toEqual({ code: 0, sentences: [] });
    expect(lines).toMatchObject([{ project: { name: 'Demo' }, errors: 0, warnings: 0, diagnostics: [] }]);
  });

  test('says each problem as data and as a sentence, and fails', async () => {
    const templates = project.templates.filter(({ name }) => name !== 'Short reminder');
    const broken = JSON.stringify(toProjectFile({ ...project, templates }));
    const folder = createFolder({ 'project.json': broken });

    const { code, lines, sentences } = await fairpath('lint', folder.at('project.json'));

    expect(code).toBe(1);
    expect(lines).toMatchObject([{ errors: 1, diagnostics: [{ severity: 'error', at: { node: 'text' } }] }]);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(/^error: strategy .* › text › /);
  });
});

describe('fairpath compile', () => {
  test('writes the same bytes as a compile anywhere else', async () => {
    const folder = createFolder({ 'project.json': demoProjectText() });

    const { code, lines } = await fairpath(
      'compile',
      folder.at('project.json'),
      '--out',
      folder.at('bundle.json'),
    );

    expect(code).toBe(0);
    expect(folder.read('bundle.json')).toBe(await demoBundleText());
    const bundle = parseBundle(folder.read('bundle.json'));
    expect(lines).toMatchObject([{ bundle: { version: 1, digest: bundle.ok && bundle.value.digest } }]);
  });

  test('leaves what was there while an error stands in the way', async () => {
    const broken = JSON.stringify(toProjectFile({ ...project, templates: [] }));
    const folder = createFolder({ 'project.json': broken, 'bundle.json': 'the one before' });

    const { code, lines } = await fairpath(
      'compile',
      folder.at('project.json'),
      '--out',
      folder.at('bundle.json'),
    );

    expect(code).toBe(1);
    expect(lines).toMatchObject([{ bundle: null }]);
    expect(folder.read('bundle.json')).toBe('the one before');
    expect(folder.list()).toEqual(['bundle.json', 'project.json']);
  });

  test('leaves no draft behind where it may not write', async () => {
    const folder = createFolder({ 'project.json': demoProjectText() });

    const { code, sentences } = await fairpath(
      'compile',
      folder.at('project.json'),
      '--out',
      folder.at('no/bundle.json'),
    );

    expect(code).toBe(1);
    expect(sentences).toEqual([expect.stringContaining('cannot be written')]);
    expect(folder.list()).toEqual(['project.json']);
  });
});

test('fairpath schema prints the schema of bundles', async () => {
  const { code, lines } = await fairpath('schema');

  expect(code).toBe(0);
  expect(lines).toEqual([JSON.parse(JSON.stringify(describeBundleSchema()))]);
});

describe('fairpath itself', () => {
  test('lists its commands', async () => {
    const { code, lines, sentences } = await fairpath('--help');

    expect({ code, lines }).toEqual({ code: 0, lines: [] });
    for (const command of ['lint', 'compile', 'schema', 'replay', 'render', 'portfolio', 'run']) {
      expect(sentences.join('\n')).toContain(`fairpath ${command}`);
    }
  });

  test.each([
    ['a command that is not there', ['publish']],
    ['no command', []],
    ['no file', ['lint']],
    ['an option that is not there', ['lint', 'project.json', '--fix']],
    ['an option that is missing', ['compile', 'project.json']],
    ['a number that is none', ['run', 'bundle.json', '--portfolio', 'x', '--days', 'soon', '--seed', '1']],
    ['a day that is none', ['portfolio', 'x.csv', '--as-of', '2026-02-30']],
  ])('is misused with %s', async (_, args) => {
    const { code, lines, sentences } = await fairpath(...args);

    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(sentences.length).toBeGreaterThan(0);
  });
});
