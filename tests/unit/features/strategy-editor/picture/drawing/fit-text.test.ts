import { describe, expect, test } from 'vitest';
import { fitLine, fitLines, type Measure } from '@/features/strategy-editor/picture/drawing/fit-text';

const font = { size: 10, weight: 400 } as const;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Every character one pixel wide, however many units it is made of. */
const measure: Measure = (text) => Array.from(graphemes.segment(text)).length;
const family = '👨‍👩‍👧‍👦';

describe('a line', () => {
  test('that fits stays as it is', () => {
    expect(fitLine('short', { width: 5, font }, measure)).toEqual({ text: 'short', width: 5 });
  });

  test('that does not fit ends in an ellipsis and keeps to its width', () => {
    expect(fitLine('a long name', { width: 7, font }, measure)).toEqual({ text: 'a long…', width: 7 });
  });

  test('is never cut within a character', () => {
    expect(fitLine(family.repeat(9), { width: 3, font }, measure).text).toBe(`${family}${family}…`);
  });

  test('with no room at all is an ellipsis', () => {
    expect(fitLine('name', { width: 0, font }, measure).text).toBe('…');
  });
});

describe('lines', () => {
  const texts = (text: string, width: number, lines: number) =>
    fitLines(text, { width, lines, font }, measure).map((line) => line.text);

  test('break at spaces', () => {
    expect(texts('wait three days', 10, 2)).toEqual(['wait three', 'days']);
  });

  test('break within a word that is too wide alone', () => {
    expect(texts('abcdefgh', 3, 3)).toEqual(['abc', 'def', 'gh']);
  });

  test('end in an ellipsis when there are not enough of them', () => {
    expect(texts('one two three four', 5, 2)).toEqual(['one', 'two…']);
  });

  test('of nothing are none', () => {
    expect(texts('', 5, 2)).toEqual([]);
  });

  test('lose nothing but the spaces they break at', () => {
    expect(texts('one two three four', 5, 9).join(' ')).toBe('one two three four');
  });
});
