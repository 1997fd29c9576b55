import { afterEach, beforeEach, expect, test } from 'vitest';
import { edits, type Group, type Strategy } from '@/core/strategy';
import { createCanvasView, type CanvasView } from '@/features/strategy-editor/canvas/canvas-view';
import { neighbourOf } from '@/features/strategy-editor/canvas/neighbour';
import { lookIntoGroup, lookIntoGroups } from '@/features/strategy-editor/groups/look-into-groups';
import { createObservable } from '@/features/strategy-editor/session/observable';
import { branched } from '../strategies';

const grouped = (): Strategy =>
  edits.collapseGroup(edits.groupNodes(branched(), ['split', 'mail'], 'First'), 'group-1', true);

const holder = createObservable({ strategy: grouped() });
let told: Group[];
let view: CanvasView;
let stop: () => void;

beforeEach(() => {
  told = [];
  holder.set({ strategy: grouped() });
  const source = { get: () => holder.get().strategy, subscribe: holder.subscribe };
  view = createCanvasView(
    lookIntoGroups(source, (group) => told.push(group)),
    { isReadOnly: true, stepWord: 'step' },
  );
  stop = view.follow();
});

afterEach(() => stop());

const cards = () => view.state.get().nodes.map(({ id }) => id);

test('a group is opened and closed for the eye, and the strategy stays as it is', () => {
  const before = holder.get().strategy;
  expect(cards()).toEqual(['entry', 'exit', 'letter', 'group:group-1']);
  lookIntoGroup(view, 'group-1');
  expect(cards()).toEqual(['entry', 'exit', 'split', 'mail', 'letter']);
  lookIntoGroup(view, 'group-1');
  expect(cards()).toEqual(['entry', 'exit', 'letter', 'group:group-1']);
  expect(told.map(({ name, collapsed }) => [name, collapsed])).toEqual([
    ['First', false],
    ['First', true],
  ]);
  expect(holder.get().strategy).toBe(before);
});

test('what is opened stays open while somebody else goes on editing', () => {
  lookIntoGroup(view, 'group-1');
  holder.set({ strategy: edits.removeNodes(grouped(), ['letter']) });
  expect(cards()).toEqual(['entry', 'exit', 'split', 'mail']);
  holder.set({ strategy: edits.ungroupNodes(grouped(), ['group-1']) });
  expect(cards()).toContain('split');
  lookIntoGroup(view, 'group-1');
  expect(told).toHaveLength(1);
});

test('without a change the strategy as it is seen keeps its identity', () => {
  lookIntoGroup(view, 'group-1');
  expect(view.source.get()).toBe(view.source.get());
});

test('arrow keys lead to what is seen: the steps of an opened group, or its card', () => {
  const below = (from: string) =>
    neighbourOf(view.source.get(), view.positions(), { from, direction: 'down' });
  expect(below('entry')).toBe('group:group-1');
  lookIntoGroup(view, 'group-1');
  expect(below('entry')).toBe('split');
});
