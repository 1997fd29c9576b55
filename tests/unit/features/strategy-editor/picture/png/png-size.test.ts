import { expect, test } from 'vitest';
import { pngSize } from '@/features/strategy-editor/picture/png/write-png';

test('an image is as large as the picture times its scale', () => {
  expect(pngSize({ width: 1000, height: 500 }, 2)).toEqual({
    width: 2000,
    height: 1000,
    scale: 2,
    isReduced: false,
  });
});

test.each([
  [100_000, 100],
  [100, 100_000],
  [20_000, 20_000],
])('an image of %i by %i keeps to what programs open, and says so', (width, height) => {
  const size = pngSize({ width, height }, 3);
  expect(size.isReduced).toBe(true);
  expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(30_000);
  expect(size.width * size.height).toBeLessThanOrEqual(2 ** 28);
  expect(size.width / size.height).toBeCloseTo(width / height, 0);
});
