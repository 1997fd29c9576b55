import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCanvasView } from '@/features/strategy-editor/canvas/canvas-view';
import { createUncovering } from '@/features/strategy-editor/canvas/overview/uncover-soon';
import { branched } from '../../strategies';

const strategy = branched();
const source = { get: () => strategy, subscribe: () => () => undefined };

let uncovered: string[];
let press: (card: string) => void;

beforeEach(() => {
  vi.useFakeTimers();
  uncovered = [];
  const view = createCanvasView(source, { isReadOnly: false, stepWord: 'step' });
  const uncoverSoon = createUncovering(
    Object.assign(view, { uncover: (card: string) => uncovered.push(card) }),
  );
  press = (card) => {
    dispatchEvent(new Event('pointerdown'));
    view.select([card]);
    uncoverSoon(card);
  };
  selectNothing = () => view.select([]);
});

let selectNothing: () => void;

afterEach(() => {
  vi.useRealTimers();
});

test('a pressed card comes out from under the map once no second press is to be expected', () => {
  press('mail');
  vi.advanceTimersByTime(300);
  expect(uncovered).toEqual([]);
  vi.advanceTimersByTime(300);
  expect(uncovered).toEqual(['mail']);
});

test('of several presses only the last one moves the picture', () => {
  press('mail');
  vi.advanceTimersByTime(300);
  press('letter');
  vi.advanceTimersByTime(1000);
  expect(uncovered).toEqual(['letter']);
});

test('the picture stays when somebody types, presses elsewhere, or lets go of the card', () => {
  for (const goOn of [
    () => dispatchEvent(new Event('keydown')),
    () => dispatchEvent(new Event('pointerdown')),
    selectNothing,
  ]) {
    press('mail');
    goOn();
    vi.advanceTimersByTime(1000);
  }
  expect(uncovered).toEqual([]);
});
