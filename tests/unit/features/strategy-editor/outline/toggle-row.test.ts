import { expect, test } from 'vitest';
import { createOutline } from '@/features/strategy-editor/outline/outline';
import { openRow } from '@/features/strategy-editor/outline/toggle-row';

test('a row is only ever opened by what rests on it: one opened in the meantime stays open', () => {
  const outline = createOutline({ step: undefined, closed: new Set(['split', 'wait']) });
  openRow(outline, 'split');
  expect([...outline.get().closed]).toEqual(['wait']);
  const before = outline.get();
  openRow(outline, 'split');
  expect(outline.get()).toBe(before);
});
