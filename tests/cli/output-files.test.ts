import { chmodSync, lstatSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { demoProjectText } from '../support/demo-files';
import { createFolder, fairpath } from './fairpath';

const project = demoProjectText();

/** Compiles the demo into a file of a folder. */
function compileTo(folder: ReturnType<typeof createFolder>, out: string, ...more: readonly string[]) {
  return fairpath('compile', folder.at('project.json'), '--out', out, ...more);
}

describe('a result is never written', () => {
  test('over the file it is made from', async () => {
    const folder = createFolder({ 'project.json': project });
    symlinkSync(folder.at('project.json'), folder.at('link.json'));

    for (const name of ['project.json', 'link.json']) {
      const { code, sentences } = await compileTo(folder, folder.at(name));

      expect(code).toBe(1);
      expect(sentences).toEqual([expect.stringContaining('name another one')]);
    }
    expect(folder.read('project.json')).toBe(project);
  });

  test('over the table a portfolio is read from', async () => {
    const table = 'customer_id;due_date;amount;currency\nC-1;2026-08-01;125,40;EUR\n';
    const folder = createFolder({ 'list.csv': table });
    const list = folder.at('list.csv');

    const { code } = await fairpath('portfolio', list, '--as-of', '2026-09-01', '--out', list);

    expect(code).toBe(1);
    expect(folder.read('list.csv')).toBe(table);
  });

  test('over a write-protected file', async () => {
    const folder = createFolder({ 'project.json': project, 'bundle.json': 'the one before' });
    chmodSync(folder.at('bundle.json'), 0o444);

    const { code, sentences } = await compileTo(folder, folder.at('bundle.json'));

    expect(code).toBe(1);
    expect(sentences).toEqual([expect.stringContaining('EACCES')]);
    expect(folder.read('bundle.json')).toBe('the one before');
  });

  test.each([
    ['in place of a folder', '.', 'is a folder'],
    ['under a name no disk takes', `${'x'.repeat(300)}.json`, 'ENAMETOOLONG'],
  ])('%s', async (_, name, words) => {
    const folder = createFolder({ 'project.json': project });

    const { code, lines, sentences } = await compileTo(folder, folder.at(name));

    expect({ code, lines }).toEqual({ code: 1, lines: [] });
    expect(sentences).toEqual([expect.stringContaining(words)]);
    expect(folder.list()).toEqual(['project.json']);
  });

  test('as a version no bundle may have', async () => {
    const folder = createFolder({ 'project.json': project });

    const { code, sentences } = await compileTo(folder, folder.at('bundle.json'), '--version', '1000001');

    expect(code).toBe(2);
    expect(sentences[0]).toBe('--version takes a whole number from 1 to 1000000.');
    expect(folder.list()).toEqual(['project.json']);
  });
});

test('a link goes on leading to the file that is written', async () => {
  const folder = createFolder({ 'project.json': project, 'real.json': 'the one before' });
  symlinkSync(folder.at('real.json'), folder.at('link.json'));

  const { code } = await compileTo(folder, folder.at('link.json'));

  expect(code).toBe(0);
  expect(lstatSync(folder.at('link.json')).isSymbolicLink()).toBe(true);
  expect(folder.read('real.json')).toContain('"format":"fairpath.bundle"');
});

test('a device is written to, not replaced, and never read', async () => {
  const folder = createFolder({ 'project.json': project });

  const written = await compileTo(folder, '/dev/null');
  const read = await fairpath('lint', '/dev/zero');

  expect(written.code).toBe(0);
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  expect(read.sentences).toEqual(['/dev/zero: This is a device, not a file.']);
});
