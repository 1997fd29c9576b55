import { expect, test } from 'vitest';
import { fileName } from '@/features/strategy-editor/picture/save-file';
import { HOSTILE_NAMES } from './hostile';

test.each([
  ['Late cards', 'Late cards.png'],
  ['a/b\\c: "d" <e>|f?*', 'a b c d e f.png'],
  ['..hidden.', 'hidden.png'],
  ['\u202Egnp.exe', 'gnp.exe.png'],
  [' \u0000 ', 'strategy.png'],
  [HOSTILE_NAMES.arabic, `${HOSTILE_NAMES.arabic}.png`],
])('the file of %j is called %j', (name, file) => {
  expect(fileName(name, 'png')).toBe(file);
});

test('a name is short enough for every file system, and no character is cut', () => {
  const file = fileName('👍'.repeat(2500), 'svg');
  expect(file).toBe(`${'👍'.repeat(80)}.svg`);
});
