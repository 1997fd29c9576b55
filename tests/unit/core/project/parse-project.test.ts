import { describe, expect, test } from 'vitest';
import {
  parseProject,
  projectFileSchema,
  projectMigrations,
  toProjectFile,
  writeProject,
} from '@/core/project';
import { createDemoPortfolio } from '../../../../mocks/data/demo-portfolio';
import { createDemoProject } from '../../../../mocks/data/demo-project';

const project = createDemoProject();
const withoutTags = (html: string) => html.replace(/<[^>]*>/g, '');
const read = (value: unknown) => parseProject(JSON.stringify(value), withoutTags);
const codesOf = (value: unknown) => {
  const result = read(value);
  return result.ok ? [] : result.error.map(({ code }) => code);
};

describe('a project file', () => {
  test('comes back as it was written, portfolios included', () => {
    const portfolio = createDemoPortfolio();
    const result = parseProject(writeProject(project, [portfolio]), withoutTags);
    expect(result).toEqual({ ok: true, value: { project, portfolios: [portfolio], removed: [] } });
  });

  test('has the same bytes whatever the order of its documents', () => {
    const { templates, ...others } = project;
    expect(writeProject({ ...others, templates: [...templates].reverse() })).toBe(writeProject(project));
  });

  test('holds nobody’s data unless asked to', () => {
    expect(Object.keys(toProjectFile(project))).not.toContain('portfolios');
  });

  test('is of the version to which its migrations lead', () => {
    expect(toProjectFile(project).formatVersion).toBe(projectMigrations.length + 1);
  });

  test('keeps to its own schema', () => {
    expect(projectFileSchema.parse(toProjectFile(project))).toEqual(toProjectFile(project));
  });
});

describe('the door for projects refuses', () => {
  const file = toProjectFile(project);

  test('another format', () => {
    expect(codesOf({ ...file, format: 'fairpath.bundle' })).toEqual(['project-not-ours']);
    expect(codesOf([])).toEqual(['project-not-ours']);
  });

  test('a newer version', () => {
    expect(codesOf({ ...file, formatVersion: 2 })).toEqual(['version-newer']);
  });

  test('a key nobody knows', () => {
    expect(codesOf({ ...file, scripts: [] })).toEqual(['project-shape']);
  });

  test('each broken document by its name, and takes none of the others', () => {
    const [first, ...rest] = file.templates;
    const [strategy] = file.strategies;
    const result = read({
      ...file,
      templates: [{ ...first, purpose: 'threat' }, ...rest],
      strategies: [{ ...strategy, schemaVersion: 9 }],
    });
    expect(result.ok ? [] : result.error.map(({ code, values }) => [code, values['name']])).toEqual([
      ['project-document-broken', 'Friendly reminder'],
      ['project-document-newer', 'A friendly first month'],
    ]);
  });

  test('two documents of one id', () => {
    expect(codesOf({ ...file, segments: [file.segments[0], file.segments[0]] })).toEqual([
      'project-id-twice',
    ]);
  });

  test('keys that reach a prototype', () => {
    const text = writeProject(project).replace('"constants":{', '"constants":{"__proto__":"x",');
    const result = parseProject(text, withoutTags);
    expect(result.ok ? [] : result.error.map(({ code }) => code)).toEqual(['json-forbidden-key']);
  });
});

test('formatted text nobody vouches for is cleaned, and what went is named', () => {
  const hostile = JSON.parse(
    writeProject(project).replace('This is easy to forget.', 'This <script>steal()</script>is easy.'),
  );
  const result = read(hostile);
  expect(result.ok && result.value.removed).toEqual([
    expect.objectContaining({ kind: 'template', name: 'Friendly reminder' }),
  ]);
  expect(result.ok && JSON.stringify(result.value.project)).not.toContain('<script>');
});
