import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCovered, moved, stepClear } from '@/features/strategy-editor/canvas/step-clear';

const PANE = { left: 0, top: 0, right: 1000, bottom: 600 };
const box = (left: number, top: number, width = 232, height = 58) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const MAP = box(850, 470, 138, 112);

test('a card that is seen whole stays where it is', () => {
  expect(stepClear(box(100, 100), PANE, [MAP])).toEqual({ x: 0, y: 0 });
  expect(stepClear(box(610, 470), PANE, [MAP])).toEqual({ x: 0, y: 0 });
});

test('a card under the map moves the shorter way, and no further than needed', () => {
  expect(stepClear(box(700, 420), PANE, [MAP])).toEqual({ x: 0, y: -16 });
  expect(stepClear(box(640, 500), PANE, [MAP])).toEqual({ x: -30, y: 0 });
});

test('a card beyond the edge comes in, and round what lies there', () => {
  expect(stepClear(box(100, 590), PANE, [])).toEqual({ x: 0, y: -56 });
  const { x, y } = stepClear(box(900, 590), PANE, [MAP]);
  expect(isCovered(moved(box(900, 590), { x, y }), [MAP])).toBe(false);
  expect({ x, y }).toEqual({ x: -140, y: -186 });
});

test('a card larger than the pane begins in it', () => {
  expect(stepClear(box(-50, 700, 1200, 700), PANE, [MAP])).toEqual({ x: 58, y: -692 });
});

test('wherever a card lies, it comes to lie free in the pane as long as there is room', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 }), (left, top) => {
      const covers = [MAP, box(12, 550, 220, 38), box(604, 10, 384, 320)];
      const card = moved(box(left, top), stepClear(box(left, top), PANE, covers));
      expect(isCovered(card, covers)).toBe(false);
      expect(card.left >= 8 && card.top >= 8 && card.right <= 992 && card.bottom <= 592).toBe(true);
    }),
  );
});
