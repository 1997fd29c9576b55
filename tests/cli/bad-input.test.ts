import { describe, expect, test } from 'vitest';
import { demoBundleText, demoProjectText } from '../support/demo-files';
import { createFolder, fairpath } from './fairpath';

/** A zip's first bytes, as every .xlsx has them. */
const WORKBOOK = new Uint8Array([
  0x50,
  0x4b,
  3,
  4,
  20,
  0,
  6,
  0,
  8,
  0,
  ...new TextEncoder().encode('[Content_Types].xml xl/workbook.xml'),
]);

const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
const deep = `${'['.repeat(100)}${']'.repeat(100)}`;
const bundle = await demoBundleText();
const newer = bundle.replace('"formatVersion":1', '"formatVersion":99');

describe('a bundle gets one clear sentence when it', () => {
  test.each([
    ['is not JSON', '{"format":', 'is not JSON'],
    ['is nested too deep', deep, 'levels deep'],
    ['is another JSON file', '{"name":"package"}', 'is no Fairpath bundle'],
    ['has a key nobody knows', bundle.replace('{', '{"extra":1,'), 'not of the right form'],
    ['has a key that reaches a prototype', bundle.replace('{', '{"__proto__":{},'), '“__proto__”'],
    ['is of a newer version', newer, 'version 99'],
    ['was changed after it was made', bundle.replace('A first call', 'A final call'), 'digest'],
  ])('%s', async (_, text, words) => {
    const folder = createFolder({
      'bundle.json': text,
      'case.json': '{"id":"a","customerId":"b","facts":{}}',
      'events.jsonl': '',
    });

    const { code, lines, sentences } = await fairpath(
      'replay',
      folder.at('bundle.json'),
      '--case',
      folder.at('case.json'),
      '--events',
      folder.at('events.jsonl'),
    );

    expect({ code, lines }).toEqual({ code: 1, lines: [] });
    expect(sentences).toEqual([expect.stringContaining(words)]);
    expect(folder.list()).toEqual(['bundle.json', 'case.json', 'events.jsonl']);
  });

  test('is too large', async () => {
    const folder = createFolder({ 'bundle.json': `"${'x'.repeat(64_000_001)}"` });

    const { code, sentences } = await fairpath(
      'run',
      folder.at('bundle.json'),
      '--portfolio',
      'none',
      '--days',
      '1',
      '--seed',
      '1',
    );

    expect(code).toBe(1);
    expect(sentences).toEqual([expect.stringContaining('64,000,000')]);
  });
});

describe('a project gets one clear sentence when it', () => {
  test.each([
    ['is not JSON', 'Dear team,', 'is not JSON'],
    ['is a bundle', bundle, 'is not a Fairpath project'],
    [
      'holds a document nobody can read',
      demoProjectText().replace('"purpose":"demand"', '"purpose":"threat"'),
      'Second reminder',
    ],
    ['is not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'is not text in UTF-8'],
  ])('%s', async (_, text, words) => {
    const folder = createFolder({ 'project.json': text });

    const { code, lines, sentences } = await fairpath(
      'compile',
      folder.at('project.json'),
      '--out',
      folder.at('bundle.json'),
    );

    expect({ code, lines }).toEqual({ code: 1, lines: [] });
    expect(sentences).toEqual([expect.stringContaining(words)]);
    expect(folder.list()).toEqual(['project.json']);
  });

  test('is not there', async () => {
    const { code, sentences } = await fairpath('lint', '/nowhere/project.json');

    expect(code).toBe(1);
    expect(sentences).toEqual(['/nowhere/project.json: There is no such file.']);
  });
});

describe('a table', () => {
  const header = 'customer_id;first_name;due_date;amount;currency';
  const good = 'C-1;Ada;2026-08-01;125,40;EUR';
  const importIt = async (content: string | Uint8Array) => {
    const folder = createFolder({ 'list.csv': content });
    const ended = await fairpath(
      'portfolio',
      folder.at('list.csv'),
      '--as-of',
      '2026-09-01',
      '--out',
      folder.at('out.json'),
    );
    return { ...ended, files: folder.list() };
  };

  test('with a ragged row keeps the others and says which row and why', async () => {
    const { code, lines, sentences } = await importIt([header, good, 'C-2;Bo;2026-08-02'].join('\n'));

    expect(code).toBe(0);
    expect(lines).toMatchObject([{ rowsIn: 2, imported: 1, rejected: [{ line: 3, code: 'row-ragged' }] }]);
    expect(sentences).toEqual([expect.stringContaining('list.csv:3')]);
  });

  test('with a wrong number refuses that row with its value', async () => {
    const { lines } = await importIt([header, good, 'C-2;Bo;2026-08-02;much;EUR'].join('\n'));

    expect(lines).toMatchObject([
      { imported: 1, rejected: [{ line: 3, value: 'much', code: 'number-unreadable' }] },
    ]);
  });

  test('whose dates could be read either way says so and guesses nothing', async () => {
    const { code, lines, sentences } = await importIt([header, 'C-1;Ada;03/04/2026;125,40;EUR'].join('\n'));

    expect(code).toBe(1);
    expect(lines).toMatchObject([{ imported: 0, rejected: [{ code: 'date-ambiguous' }] }]);
    expect(sentences.some((sentence) => sentence.includes('day or the month'))).toBe(true);
  });

  test.each([
    ['a byte order mark', `\ufeff${header}\n${good.replace('Ada', 'Zoë')}`],
    ['Windows-1252', new Uint8Array(Buffer.from(`${header}\n${good.replace('Ada', 'Zoë')}`, 'latin1'))],
    ['UTF-16', utf16(`${header}\n${good.replace('Ada', 'Zoë')}`)],
  ])('in %s is read as it was meant', async (_, content) => {
    const { code, lines, files } = await importIt(content);

    expect(code).toBe(0);
    expect(lines).toMatchObject([{ imported: 1, sums: { EUR: { arrears: '125.40' } } }]);
    expect(files).toEqual(['list.csv', 'out.json']);
  });

  test.each([
    ['a workbook under another name', WORKBOOK, 'Excel workbook'],
    ['empty', '', 'is empty'],
  ])('that is %s gets one sentence, and nothing is written', async (_, content, words) => {
    const { code, lines, sentences, files } = await importIt(content);

    expect({ code, lines, files }).toEqual({ code: 1, lines: [], files: ['list.csv'] });
    expect(sentences).toEqual([expect.stringContaining(words)]);
  });
});
