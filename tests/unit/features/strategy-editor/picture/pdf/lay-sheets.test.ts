import { describe, expect, test } from 'vitest';
import { laySheets, MOST_SHEETS } from '@/features/strategy-editor/picture/pdf/lay-sheets';

test('one page is as large as the picture', () => {
  const { sheets } = laySheets({ width: 40_000, height: 1000 }, 'one');
  expect(sheets).toHaveLength(1);
  expect(sheets[0]).toMatchObject({ width: 30_000, height: 750, margin: 0 });
});

describe('sheets', () => {
  test.each(['a4', 'a3'] as const)('of %s cover all of the picture and overlap', (paper) => {
    const picture = { width: 3000, height: 2500 };
    const { sheets } = laySheets(picture, paper);
    const [first] = sheets;
    if (!first) throw new Error('There is no sheet.');
    expect(sheets).toHaveLength(first.rows * first.columns);
    expect(Math.max(...sheets.map(({ view }) => view.right))).toBe(picture.width);
    expect(Math.max(...sheets.map(({ view }) => view.bottom))).toBe(picture.height);
    for (const { view, row, column, overlap, scale } of sheets) {
      const before = sheets.find((other) => other.row === row && other.column === column - 1);
      if (before) expect(before.view.right - view.left).toBeCloseTo(overlap / scale);
      const above = sheets.find((other) => other.column === column && other.row === row - 1);
      if (above) expect(above.view.bottom - view.top).toBeCloseTo(overlap / scale);
    }
  });

  test('lie down where that needs fewer', () => {
    const [sheet] = laySheets({ width: 1000, height: 600 }, 'a4').sheets;
    expect(sheet).toMatchObject({ rows: 1, columns: 1 });
    expect((sheet?.width ?? 0) > (sheet?.height ?? 0)).toBe(true);
  });

  test('are never more than anybody puts together', () => {
    const { sheets, isReduced } = laySheets({ width: 60_000, height: 90_000 }, 'a4');
    expect(isReduced).toBe(true);
    expect(sheets.length).toBeLessThanOrEqual(MOST_SHEETS);
  });
});
