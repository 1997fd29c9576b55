import { expect, test } from 'vitest';
import { OPERATION_NAMES } from '@/core/bundle';
import { describeDiagnostic, diagnosticWords } from '@/core/lint';
import { NODE_DEFINITIONS, NODE_KINDS } from '@/core/strategy';
import { readSource, sourceFiles } from './support/source-files';

/** What says that something is proven must itself be proven: nothing of these tables may be left out by the tests. */
const tests = sourceFiles('tests').filter((file) => file !== 'tests/guards.test.ts');
const proofs = tests.map(readSource).join('\n');

const occurs = (word: string): boolean =>
  [`'${word}'`, `"${word}"`, ` ${word} `, ` ${word}'`, `${word} at `].some((form) => proofs.includes(form));

/** Why something is not taken is no diagnostic yet: whoever asked says it in words of their own. */
const REASONS = new Set([
  'document-shape',
  'document-invalid',
  'markup-broken',
  'markup-forbidden',
  'connect-unknown',
  'connect-self',
  'connect-no-input',
  'connect-no-port',
  'insert-no-input',
  'insert-no-way-on',
  'insert-no-port',
  'move-nothing',
  'move-entry',
  'move-loose',
  'move-apart',
  'move-into-itself',
  'move-no-port',
  'move-ends',
  'replace-unknown',
  'replace-entry',
  'replace-note',
  'replace-by-loose',
  'fragment-not-ours',
  'fragment-newer',
  'fragment-too-large',
  'fragment-too-deep',
  'fragment-forbidden-key',
  'fragment-broken',
]);

const PARTS = ['bundle', 'compiler', 'condition', 'lib', 'lint', 'project', 'strategy', 'template'];

/** The codes that the core writes down in its sources. */
function codesOf(source: string): string[] {
  const named =
    /(?:\bcode: |\b(?:problemAt|fault|refuse|problem)\(\s*(?:\w+,\s*)?)'([A-Za-z][A-Za-z0-9-]*)'/g;
  const chosen = /\bcode: [^'\n]*\? '([A-Z-0-9a-z]+)' : '([A-Z-0-9a-z]+)'/g;
  return [...source.matchAll(named), ...source.matchAll(chosen)].flatMap(([, ...codes]) => codes);
}

test('every diagnostic the core gives has its words, in English and in German', () => {
  const files = PARTS.flatMap((part) => sourceFiles(`src/core/${part}`)).filter(
    (file) => !file.includes('/words/'),
  );
  const given = new Set(
    files.flatMap((file) => codesOf(readSource(file))).filter((code) => !REASONS.has(code)),
  );
  expect(given.size).toBeGreaterThan(50);
  const silent = [...given].filter(
    (code) => !Object.hasOwn(diagnosticWords.en, code) || !Object.hasOwn(diagnosticWords.de, code),
  );
  expect(silent).toEqual([]);
});

test('both languages say the same diagnostics', () => {
  expect(Object.keys(diagnosticWords.de).sort()).toEqual(Object.keys(diagnosticWords.en).sort());
});

test('every diagnostic occurs in a test', () => {
  expect(Object.keys(diagnosticWords.en).filter((code) => !occurs(code))).toEqual([]);
});

test('a code without words is shown as it is', () => {
  const unknown = {
    code: 'of-tomorrow',
    severity: 'error',
    at: { document: { kind: 'bundle', id: '' } },
    values: {},
  } as const;
  expect(describeDiagnostic(unknown, 'de')).toEqual({ sentence: 'of-tomorrow', advice: '' });
});

test('every kind of node and every operation occurs in a test', () => {
  expect(NODE_KINDS.filter((kind) => !occurs(kind))).toEqual([]);
  expect(OPERATION_NAMES.filter((name) => !occurs(name))).toEqual([]);
  expect(Object.keys(NODE_DEFINITIONS)).toEqual(NODE_KINDS);
});

test('every migration is named, numbered by its place and run by a test', () => {
  const lists = sourceFiles('src/core').flatMap((file) =>
    [...readSource(file).matchAll(/(\w+Migrations): readonly Migration\[\] = \[([\s\S]*?)\];/g)].map(
      ([, name = '', body = '']) => ({ file, name, body }),
    ),
  );
  expect(lists.map(({ name }) => name).sort()).toEqual([
    'bundleMigrations',
    'dictionaryMigrations',
    'fragmentMigrations',
    'portfolioMigrations',
    'projectMigrations',
    'segmentMigrations',
    'strategyMigrations',
    'templateMigrations',
  ]);
  for (const { file, body } of lists) {
    const names = [...body.matchAll(/name: '([^']+)'/g)].map(([, name = '']) => name);
    names.forEach((name, at) => {
      expect(name, file).toMatch(new RegExp(`^[a-z]+/${at + 2} [a-z0-9-]+$`));
      expect(proofs.includes(name), `${name} is run by no test.`).toBe(true);
    });
  }
});
