import { posix as path } from 'node:path';
import { expect, test } from 'vitest';
import { readSource, sourceFiles } from './support/source-files';

const files = sourceFiles('src', 'mocks', 'bench', 'scripts', 'tests');

/** Names that say nothing of what is inside and so attract everything. */
const vague = /^(?:utils?|helpers?|common|misc|types?|constants?|manager)$/;

test('files are named in kebab-case', () => {
  const named = (file: string) =>
    /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*\.(?:tsx?|mjs)$/.test(path.basename(file));
  expect(files.filter((file) => !named(file))).toEqual([]);
});

test('no file is named so vaguely that anything would fit in', () => {
  const words = (file: string) => path.basename(file).split(/[-.]/);
  expect(files.filter((file) => words(file).some((word) => vague.test(word)))).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  const long = files.flatMap((file) => {
    const lines = readSource(file).trimEnd().split('\n').length;
    return lines > 300 ? [`${file} has ${lines} lines; find the second thing in it.`] : [];
  });
  expect(long).toEqual([]);
});

test('nothing is put off in a comment', () => {
  const later = /(?:\/\/|\*)\s*(?:TODO|FIXME|XXX)\b/;
  expect(files.filter((file) => later.test(readSource(file)))).toEqual([]);
});
