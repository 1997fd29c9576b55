import { expect, test } from 'vitest';
import { cleanLines, cleanText, directionOf } from '@/features/strategy-editor/picture/drawing/clean-text';
import { HOSTILE_NAMES } from '../hostile';

test('controls, half characters and overrides are taken out, gaps become one space', () => {
  expect(cleanText(HOSTILE_NAMES.controls)).toBe('Bell zero turned half tab here');
});

test('what belongs to a character stays: joiners of emoji, accents', () => {
  expect(cleanText(HOSTILE_NAMES.emoji)).toBe(HOSTILE_NAMES.emoji);
  expect(cleanText('cafe\u0301')).toBe('café');
});

test('no text is longer than a picture can use', () => {
  expect(cleanText(HOSTILE_NAMES.long).length).toBeLessThan(1300);
});

test('lines of a note stay lines', () => {
  expect(cleanLines('one\r\n\r\ntwo')).toEqual(['one', '', 'two']);
});

test.each([
  ['ltr', 'Reminder שלום'],
  ['rtl', '1. שלום Reminder'],
  ['rtl', HOSTILE_NAMES.arabic],
  ['ltr', '👍🏽 12'],
] as const)('is read from the side of its first letter: %s', (direction, text) => {
  expect(directionOf(text)).toBe(direction);
});
