import { afterEach, describe, expect, test } from 'vitest';
import { edits } from '@/core/strategy';
import { alignSteps, distributeSteps } from '@/features/strategy-editor/commands/align-steps';
import { undoStep } from '@/features/strategy-editor/commands/take-back';
import { alignBoxes, distributeBoxes, type Box } from '@/features/strategy-editor/layout/line-up';
import { CARD } from '@/features/strategy-editor/layout/sizes';
import { openForEditing, type Opened } from '../opened';
import { branched } from '../strategies';

const box = (id: string, x: number, y: number, height = 50): Box => ({ id, x, y, width: 100, height });
const boxes = [box('a', 0, 0), box('b', 40, 100, 80), box('c', 300, 400)];

test.each([
  ['left', 'b', { x: 0, y: 100 }],
  ['center', 'a', { x: 150, y: 0 }],
  ['right', 'a', { x: 300, y: 0 }],
  ['top', 'b', { x: 40, y: 0 }],
  ['middle', 'b', { x: 40, y: 185 }],
  ['bottom', 'b', { x: 40, y: 370 }],
] as const)('boxes are lined up: %s', (alignment, id, place) => {
  expect(alignBoxes(boxes, alignment).get(id)).toEqual(place);
});

test('boxes are spread so that the gaps between them are even', () => {
  expect(distributeBoxes(boxes, 'horizontally').get('b')).toEqual({ x: 150, y: 100 });
  expect(distributeBoxes(boxes, 'vertically').get('b')).toEqual({ x: 40, y: 185 });
  expect(distributeBoxes(boxes, 'vertically').get('c')).toEqual({ x: 300, y: 400 });
});

describe('of a strategy', () => {
  let opened: Opened;
  afterEach(() => opened.close());

  test('that arranges itself, the selected cards are lined up and all others stay where they stood, as one step', async () => {
    opened = await openForEditing(branched());
    const { session, said } = opened;
    const before = session.view.positions();
    session.view.select(['mail', 'letter']);
    alignSteps(session, 'left');
    const { mode, positions } = session.get().layout;
    expect(mode).toBe('free');
    expect(positions['letter']?.x).toBe(positions['mail']?.x);
    expect(positions['exit']).toEqual(before.get('exit'));
    expect(said).toEqual(['2 steps lined up.']);
    undoStep(session);
    expect(session.get()).toEqual(branched());
  });

  test('laid out by hand, three cards are spread', async () => {
    const free = edits.moveNodes(branched(), {
      entry: { x: 0, y: 0 },
      split: { x: 0, y: 90 },
      exit: { x: 0, y: 400 },
      mail: { x: 500, y: 0 },
      letter: { x: 900, y: 0 },
    });
    opened = await openForEditing(free);
    const { session } = opened;
    session.view.select(['entry', 'split', 'exit']);
    distributeSteps(session, 'vertically');
    expect(session.get().layout.positions['split']).toEqual({ x: 0, y: 200 });
    expect(session.get().layout.positions['mail']).toEqual({ x: 500, y: 0 });
  });

  test('a single card is not lined up, and cards in line stay as they are', async () => {
    opened = await openForEditing(branched());
    const { session, said } = opened;
    session.view.select(['mail']);
    alignSteps(session, 'top');
    session.view.select(['entry', 'split']);
    alignSteps(session, 'center');
    expect(session.get()).toEqual(branched());
    expect(said).toEqual([session.words.nothingToDo, session.words.nothingToDo]);
    expect(session.view.positions().get('entry')?.x).toBe(-CARD.width / 2);
  });
});
