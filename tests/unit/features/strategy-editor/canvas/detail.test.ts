import { expect, test } from 'vitest';
import { detailAt } from '@/features/strategy-editor/canvas/detail';

test.each([
  [1.4, 'full'],
  [0.9, 'full'],
  [0.89, 'compact'],
  [0.5, 'compact'],
  [0.49, 'block'],
  [0.3, 'block'],
  [0.29, 'overview'],
] as const)('at %d a step is drawn as %s', (zoom, detail) => {
  expect(detailAt(zoom, 20, 'full')).toBe(detail);
});

test('with too many cards in view all of them are one painting, however near', () => {
  expect(detailAt(0.45, 261, 'block')).toBe('overview');
  expect(detailAt(0.45, 260, 'block')).toBe('block');
});

test('at the border between cards and painting nothing flickers', () => {
  expect(detailAt(0.31, 20, 'overview')).toBe('overview');
  expect(detailAt(0.31, 20, 'block')).toBe('block');
  expect(detailAt(0.45, 220, 'overview')).toBe('overview');
  expect(detailAt(0.45, 220, 'block')).toBe('block');
  expect(detailAt(0.33, 200, 'overview')).toBe('block');
});
