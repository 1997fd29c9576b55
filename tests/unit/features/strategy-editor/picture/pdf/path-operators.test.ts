import { describe, expect, test } from 'vitest';
import { pathOperators } from '@/features/strategy-editor/picture/pdf/path-operators';

const lines = (d: string, place?: Parameters<typeof pathOperators>[1]) => pathOperators(d, place).split('\n');

describe('a path becomes operators', () => {
  test('of lines, absolute and relative', () => {
    expect(lines('M1 2L3 4h5v-1l1 1Z')).toEqual(['1 2 m', '3 4 l', '8 4 l', '8 3 l', '9 4 l', 'h']);
  });

  test('further points after a move are lines', () => {
    expect(lines('m1 1 2 2 3 3')).toEqual(['1 1 m', '3 3 l', '6 6 l']);
  });

  test('moved and scaled where it comes from an icon', () => {
    expect(lines('M2 2l4 0', { x: 10, y: 20, scale: 0.5 })).toEqual(['11 21 m', '13 21 l']);
  });

  test('of curves: quadratic ones are raised to cubic ones', () => {
    expect(lines('M0 0Q3 3 6 0')).toEqual(['0 0 m', '2 2 4 2 6 0 c']);
  });

  test('and smooth curves go on from the last handle', () => {
    expect(lines('M0 0C1 1 2 1 3 0S5 -1 6 0')).toEqual(['0 0 m', '1 1 2 1 3 0 c', '4 -1 5 -1 6 0 c']);
  });
});

/** Points of a path's curves at their ends. */
function ends(d: string): { x: number; y: number }[] {
  return lines(d).map((line) => {
    const numbers = line.split(' ').slice(0, -1).map(Number);
    return { x: numbers.at(-2) ?? 0, y: numbers.at(-1) ?? 0 };
  });
}

describe('an arc', () => {
  test.each([
    ['a quarter', 'M10 0a10 10 0 0 1 -10 10', 2],
    ['a half', 'M10 0a10 10 0 0 1 -20 0', 3],
    ['three quarters', 'M10 0a10 10 0 1 1 -10 -10', 4],
  ])('of %s stays on its circle and ends where it should', (_, d, count) => {
    const points = ends(d);
    expect(points).toHaveLength(count);
    for (const { x, y } of points) expect(Math.hypot(x, y)).toBeCloseTo(10, 2);
    const [dx = 0, dy = 0] = d.split(' ').slice(-2).map(Number);
    expect(points.at(-1)).toEqual({ x: 10 + dx, y: dy });
  });

  test('turns the way it is told', () => {
    const [, right] = ends('M10 0A10 10 0 0 1 0 10');
    const left = lines('M10 0A10 10 0 0 0 0 10');
    expect(right).toEqual({ x: 0, y: 10 });
    expect(left).not.toEqual(lines('M10 0A10 10 0 0 1 0 10'));
  });

  test('that is too small for its ends grows to reach them', () => {
    expect(ends('M0 0a1 1 0 0 1 10 0').at(-1)).toEqual({ x: 10, y: 0 });
  });
});

test('what is no path is refused', () => {
  expect(() => pathOperators('5 5')).toThrow('no path command');
});
