import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  canGroupSteps,
  canUngroupSteps,
  foldInHand,
  groupSteps,
  renameGroup,
  toggleGroup,
  ungroupSteps,
} from '@/features/strategy-editor/commands/group-steps';
import { undoStep } from '@/features/strategy-editor/commands/take-back';
import { openForEditing, type Opened } from '../opened';
import { branched } from '../strategies';

let opened: Opened;

beforeEach(async () => {
  opened = await openForEditing(branched());
});

afterEach(() => opened.close());

function select(...ids: string[]): void {
  opened.session.view.select(ids);
}

function cards(): string[] {
  return opened.session.view.state
    .get()
    .nodes.filter(({ type }) => type !== 'open')
    .map(({ id }) => id);
}

describe('grouping', () => {
  test('makes a group of what is selected, asks for its name, and is one step of the history', () => {
    const { session, said } = opened;
    select('mail', 'letter');
    groupSteps(session);
    expect(session.get().groups).toEqual({
      'group-1': { id: 'group-1', name: 'Group 1', nodes: ['mail', 'letter'], collapsed: false },
    });
    expect(session.view.naming.get().group).toBe('group-1');
    expect(said).toEqual(['2 steps grouped as Group 1.']);
    undoStep(session);
    expect(session.get()).toEqual(branched());
  });

  test('of a whole group and further steps adds these to it', () => {
    const { session } = opened;
    select('mail', 'letter');
    groupSteps(session);
    expect(canGroupSteps(session)).toBe(false);
    select('mail', 'letter', 'exit');
    groupSteps(session);
    expect(session.get().groups['group-1']?.nodes).toEqual(['mail', 'letter', 'exit']);
  });

  test('is undone for a whole group, or for the steps that are to leave it', () => {
    const { session } = opened;
    select('mail', 'letter');
    groupSteps(session);
    select('letter');
    ungroupSteps(session);
    expect(session.get().groups['group-1']?.nodes).toEqual(['mail']);
    select('mail');
    ungroupSteps(session);
    expect(session.get().groups).toEqual({});
    expect(canUngroupSteps(session)).toBe(false);
  });

  test('takes only names that can be kept', () => {
    const { session } = opened;
    select('mail');
    groupSteps(session);
    renameGroup(session, 'group-1', '  First contact ');
    renameGroup(session, 'group-1', 'x'.repeat(5000));
    renameGroup(session, 'group-1', ' ');
    expect(session.get().groups['group-1']?.name).toBe('First contact');
  });
});

describe('a collapsed group', () => {
  beforeEach(() => {
    select('mail', 'letter');
    groupSteps(opened.session);
    toggleGroup(opened.session, 'group-1');
  });

  test('is one card in the place of its steps, and selecting it selects them', () => {
    const { session } = opened;
    expect(cards()).toEqual(['entry', 'exit', 'split', 'group:group-1']);
    session.view.select([]);
    session.view.changeNodes([{ type: 'select', id: 'group:group-1', selected: true }]);
    expect(session.view.state.get().selected).toEqual(['mail', 'letter']);
    expect(foldInHand(session)?.id).toBe('group-1');
  });

  test('leads and is led to by one line for each card', () => {
    const lines = opened.session.view.state.get().edges.map(({ source, target }) => `${source} → ${target}`);
    expect(lines.filter((line) => line.includes('group'))).toEqual([
      'group:group-1 → exit',
      'split → group:group-1',
      'split → group:group-1',
    ]);
  });

  test('opens again with its steps selected', () => {
    toggleGroup(opened.session, 'group-1');
    expect(cards()).toContain('mail');
    expect(opened.session.view.state.get().selected).toEqual(['mail', 'letter']);
    expect(opened.said.at(-1)).toBe('Group 1 expanded.');
  });
});
