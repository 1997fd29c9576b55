import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OPERATION_NAMES } from '@/core/bundle';
import type { ConformanceCase } from '../support/conformance-case';
import { effectsOf, notesAmong, runConformance } from '../support/run-conformance';
import { CASES } from './cases';

const folder = 'public/conformance';
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

function readCase(file: string): ConformanceCase {
  return JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as ConformanceCase;
}

describe('our interpreter does what the case says:', () => {
  test.each(files)('%s', (file) => {
    const content = readCase(file);
    const lines = runConformance(content);
    const wanted = content.expect.filter((line) => 'note' in line);
    expect(effectsOf(lines)).toEqual(effectsOf(content.expect));
    expect(notesAmong(lines, wanted)).toEqual(wanted);
  });
});

test('the files are the cases as they are written in tests; npm run write-conformance writes them anew', () => {
  expect(files).toEqual(CASES.map(({ name }) => `${name}.json`));
  for (const { name, content } of CASES)
    expect(readCase(`${name}.json`), name).toEqual(JSON.parse(JSON.stringify(content)));
});

test('every rule that a bundle of today can meet has a case', () => {
  const rules = new Set(CASES.map(({ content }) => content.rule));
  const met = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 21, 22];
  expect(met.filter((rule) => !rules.has(`S${rule}`))).toEqual([]);
});

test('every operation occurs in a case', () => {
  const used = new Set(
    CASES.flatMap(({ content }) =>
      Object.values(content.bundle.strategies).flatMap(({ operations }) => operations.map(({ op }) => op)),
    ),
  );
  expect(OPERATION_NAMES.filter((name) => !used.has(name))).toEqual([]);
});
