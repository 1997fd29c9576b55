import { afterEach, describe, expect, test } from 'vitest';
import { edits } from '@/core/strategy';
import { tidySteps, canTidySteps } from '@/features/strategy-editor/commands/tidy-steps';
import { arrangeSteps, moveSteps } from '@/features/strategy-editor/commands/move-steps';
import { stepName, undoStep } from '@/features/strategy-editor/commands/take-back';
import type { Arrange } from '@/features/strategy-editor/layout/arrange-aside';
import { arrangeGraph } from '@/features/strategy-editor/layout/arrange-graph';
import { openForEditing, type Opened } from '../opened';
import { branched } from '../strategies';

const aside: Arrange = (nodes) => Promise.resolve(arrangeGraph(nodes).positions);

/** Everything has been moved somewhere by hand. */
const scattered = edits.moveNodes(branched(), {
  entry: { x: 803, y: 401 },
  split: { x: 40, y: 700 },
  mail: { x: 333, y: -20 },
  letter: { x: 339, y: -10 },
  exit: { x: 5, y: 5 },
});

let opened: Opened;
afterEach(() => opened.close());

describe('tidying up', () => {
  test('puts everything where it would be arranged to, on the grid, and stays free', async () => {
    opened = await openForEditing(scattered);
    const { session } = opened;
    await tidySteps(session, 'all', aside);
    const { mode, positions } = session.get().layout;
    expect(mode).toBe('free');
    expect(Object.values(positions).every(({ x, y }) => x % 8 === 0 && y % 8 === 0)).toBe(true);
    expect(positions['entry']?.y).toBeLessThan(positions['split']?.y ?? 0);
    expect(positions['mail']?.x).toBeLessThan(positions['letter']?.x ?? 0);
    expect(Math.min(...Object.values(positions).map(({ y }) => y))).toBe(-24 + 8);
    expect(stepName(session.words, session.open.store.getState().past.at(-1))).toBe('tidy up');
    undoStep(session);
    expect(session.get()).toEqual(scattered);
  });

  test('of the selection leaves the others where they are', async () => {
    opened = await openForEditing(scattered);
    const { session } = opened;
    session.view.select(['mail', 'exit']);
    await tidySteps(session, 'selection', aside);
    const { positions } = session.get().layout;
    expect(positions['letter']).toEqual({ x: 339, y: -10 });
    expect(positions['mail']).toEqual({ x: 8, y: -16 });
    expect(positions['exit']?.x).toBe(8);
    expect(positions['exit']?.y).toBeGreaterThan(40);
  });

  test('does nothing when the strategy has changed meanwhile, was cancelled, or failed', async () => {
    opened = await openForEditing(scattered);
    const { session, said } = opened;
    const late: Arrange = (nodes, signal) => {
      session.change('nodes-removed', {}, (strategy) => edits.removeNodes(strategy, ['letter']));
      return aside(nodes, signal);
    };
    await tidySteps(session, 'all', late);
    const stopped: Arrange = () => {
      session.view.tidying.get().cancel?.();
      return Promise.resolve(undefined);
    };
    await tidySteps(session, 'all', stopped);
    await tidySteps(session, 'all', () => Promise.reject(new Error('No worker.')));
    expect(said).toEqual([
      session.words.arranging.tidyStale,
      session.words.arranging.tidyCancelled,
      session.words.arranging.tidyFailed,
    ]);
    expect(session.get().layout.positions['mail']).toEqual({ x: 333, y: -20 });
    expect(session.view.tidying.get().cancel).toBeUndefined();
  });

  test('is for strategies laid out by hand', async () => {
    opened = await openForEditing(branched());
    await tidySteps(opened.session, 'all', aside);
    expect(canTidySteps(opened.session, 'all')).toBe(false);
    expect(opened.session.get()).toEqual(branched());
    expect(opened.said).toEqual([opened.session.words.nothingToDo]);
  });
});

test('the steps of a collapsed group go where its card goes', async () => {
  const grouped = edits.groupNodes(scattered, ['mail', 'letter'], 'Both');
  opened = await openForEditing(edits.collapseGroup(grouped, 'group-1', true));
  const { session } = opened;
  expect(session.view.positions().get('group:group-1')).toEqual({ x: 333, y: -20 });
  session.view.changeNodes([{ type: 'position', id: 'group:group-1', position: { x: 433, y: 80 } }]);
  moveSteps(session, ['group:group-1']);
  expect(session.get().layout.positions['mail']).toEqual({ x: 433, y: 80 });
  expect(session.get().layout.positions['letter']).toEqual({ x: 439, y: 90 });
});

test('the steps of a collapsed group are kept as they would be arranged when the strategy is first laid out by hand', async () => {
  const grouped = edits.groupNodes(branched(), ['mail', 'letter'], 'Both');
  opened = await openForEditing(edits.collapseGroup(grouped, 'group-1', true));
  const { session } = opened;
  session.view.changeNodes([{ type: 'position', id: 'exit', position: { x: 900, y: 900 } }]);
  moveSteps(session, ['exit']);
  const { mode, positions } = session.get().layout;
  expect(mode).toBe('free');
  expect(positions['exit']).toEqual({ x: 900, y: 900 });
  expect(positions['mail']?.x).toBeLessThan(positions['letter']?.x ?? 0);
  arrangeSteps(session);
  expect(session.get().layout).toEqual({ mode: 'arranged', positions: {} });
});
