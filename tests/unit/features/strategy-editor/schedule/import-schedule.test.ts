import { afterEach, expect, test } from 'vitest';
import { createStrategy, schedules, type SchedulePlace, type Strategy } from '@/core/strategy';
import { importSchedule } from '@/features/strategy-editor/schedule/import-schedule';
import { en } from '@/features/strategy-editor/schedule/words/en';
import { openForEditing, type Opened } from '../opened';

const LEVELS = [
  ['1', '7', 'E-mail'],
  ['2', '14', 'Letter'],
].map((cells, at) => ({ line: at + 1, cells }));
const AFTER_ENTRY: SchedulePlace = { kind: 'after', source: 'entry', port: 'next' };

let opened: Opened | undefined;

afterEach(async () => opened?.close());

async function open(change: (strategy: Strategy) => Strategy = (strategy) => strategy): Promise<Opened> {
  const empty = createStrategy('01930000-0000-7000-8000-00000000ac01', 'Late', 'Europe/Berlin');
  opened = await openForEditing(change(empty));
  return opened;
}

function bringIn({ session }: Opened, place: SchedulePlace): readonly string[] {
  const { schedule } = schedules.readSchedule(LEVELS, []);
  return importSchedule(session, { levels: schedule.ok ? schedule.value : [], place, at: '10:00' }, en);
}

test('an import is one named step of the history: undo restores the strategy, redo the import', async () => {
  const tab = await open();
  const before = tab.session.get();
  const added = bringIn(tab, AFTER_ENTRY);
  const after = tab.session.get();
  expect(added).toEqual(['wait-1', 'send-1', 'wait-2', 'send-2']);
  expect(tab.session.view.state.get().selected).toEqual(added);
  expect(tab.said).toEqual(['2 levels imported after Entry.']);
  const { past } = tab.session.open.store.getState();
  expect(past.map(({ label }) => label.code)).toEqual(['schedule-imported']);
  tab.session.open.undo();
  expect(tab.session.get()).toEqual(before);
  tab.session.open.redo();
  expect(tab.session.get()).toEqual(after);
});

test('in a strategy laid out by hand the levels stand under each other, and what follows makes way', async () => {
  const tab = await open((strategy) => ({
    ...strategy,
    layout: { mode: 'free', positions: { entry: { x: 40, y: 0 }, exit: { x: 40, y: 100 } } },
  }));
  const added = bringIn(tab, AFTER_ENTRY);
  const { mode, positions } = tab.session.get().layout;
  expect(mode).toBe('free');
  const heights = ['entry', ...added, 'exit'].map((id) => positions[id]?.y ?? Number.NaN);
  for (let at = 1; at < heights.length; at += 1)
    expect((heights[at] ?? 0) - (heights[at - 1] ?? 0)).toBeGreaterThanOrEqual(90);
  expect(new Set(['entry', ...added, 'exit'].map((id) => positions[id]?.x))).toEqual(new Set([40]));
});

test('behind a step that is gone nothing is imported, and it is said', async () => {
  const tab = await open();
  const before = tab.session.get();
  expect(bringIn(tab, { kind: 'after', source: 'gone', port: 'next' })).toEqual([]);
  expect(tab.session.get()).toBe(before);
  expect(tab.said).toEqual(['That step is not here any more. Nothing was imported.']);
});
