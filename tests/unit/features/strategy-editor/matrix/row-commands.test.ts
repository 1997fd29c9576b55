import { afterEach, expect, test } from 'vitest';
import { matrices } from '@/core/strategy';
import {
  addRow,
  copyRowTo,
  moveRow,
  removeRow,
  renameRow,
  type MatrixHand,
} from '@/features/strategy-editor/matrix/row-commands';
import { en } from '@/features/strategy-editor/matrix/words/en';
import { openForEditing, type Opened } from '../opened';
import { branched } from '../strategies';

let opened: Opened | undefined;

afterEach(async () => opened?.close());

/** A split of two branches with a message each; `rows` are read anew each time. */
async function open() {
  const tab = await openForEditing(branched());
  opened = tab;
  const hand = (): MatrixHand => {
    const matrix = matrices.matrixOf(tab.session.get(), 'split');
    if (!matrix) throw new Error('The split is gone.');
    return { session: tab.session, matrix, words: en };
  };
  const row = (port: string) => {
    const found = hand().matrix.rows.find((each) => each.port === port);
    if (!found) throw new Error(`There is no row ${port}.`);
    return found;
  };
  return { tab, hand, row, names: () => hand().matrix.rows.map(({ name }) => name) };
}

test('every change of rows is a named step of the history, is said, and can be taken back', async () => {
  const { tab, hand, row, names } = await open();
  const before = tab.session.get();
  const added = addRow(hand());
  expect(names()).toEqual(['A', 'B', 'Segment 3', null]);
  moveRow(hand(), row(added ?? ''), 0);
  renameRow(hand(), row('a'), '  Forgetful ');
  copyRowTo(hand(), row('b'), row('a'));
  expect(names()).toEqual(['Segment 3', 'Forgetful', 'B', null]);
  expect(row('a').cells).toHaveLength(1);
  removeRow(hand(), row('b'));
  expect(names()).toEqual(['Segment 3', 'Forgetful', null]);
  const { past } = tab.session.open.store.getState();
  expect(past.map(({ label }) => label.code)).toEqual([
    'branch-added',
    'branch-moved',
    'branch-renamed',
    'row-copied',
    'branch-removed',
  ]);
  expect(tab.said).toEqual([
    'Segment 3 added before everyone else.',
    'Segment 3 is now 1 of 3.',
    'Renamed to Forgetful.',
    'Forgetful now has the steps of B.',
    'B removed, with its steps.',
  ]);
  for (const _ of past) tab.session.open.undo();
  expect(tab.session.get()).toEqual(before);
});

test('what cannot be done changes nothing: everyone else stays last, names are names, a split keeps a segment', async () => {
  const { tab, hand, row } = await open();
  const before = tab.session.get();
  expect(moveRow(hand(), row('else'), 0)).toBe(false);
  expect(moveRow(hand(), row('b'), 2)).toBe(false);
  renameRow(hand(), row('a'), '   ');
  renameRow(hand(), row('a'), 'x'.repeat(5000));
  copyRowTo(hand(), row('else'), row('a'));
  removeRow(hand(), row('else'));
  expect(tab.session.get()).toBe(before);
  removeRow(hand(), row('a'));
  const left = tab.session.get();
  removeRow(hand(), row('b'));
  expect(tab.session.get()).toBe(left);
  expect(tab.said.at(-1)).toBe('A split keeps one segment.');
});
