import { nameSchema } from '@/core/lib';
import { edits, type Group, type Strategy } from '@/core/strategy';
import { focusStep } from '../canvas/focus-step';
import { lookIntoGroup } from '../groups/look-into-groups';
import { sayTurned } from '../groups/say-turned';
import type { EditorSession } from '../session/editor-session';

/**
 * Makes a group of the selected steps and asks for its name; selected together with a whole group, they join that one.
 */
export function groupSteps(session: EditorSession): void {
  const { selected } = session.view.state.get();
  const { arranging, nothingToDo } = session.words;
  const joined = groupWithin(session.get(), selected);
  if (joined) {
    const { id, name, nodes } = joined;
    const count = selected.length - nodes.length;
    const done = session.change('nodes-added-to-group', { name }, (strategy) =>
      edits.addToGroup(strategy, id, selected),
    );
    session.announce(done ? arranging.addedToGroup({ count, name }) : nothingToDo);
    return;
  }
  const name = `${arranging.newGroup} ${String(Object.keys(session.get().groups).length + 1)}`;
  const before = new Set(Object.keys(session.get().groups));
  const done = session.change('nodes-grouped', { name }, (strategy) =>
    edits.groupNodes(strategy, selected, name),
  );
  session.announce(done ? arranging.grouped({ count: selected.length, name }) : nothingToDo);
  const made = Object.keys(session.get().groups).find((id) => !before.has(id));
  if (done && made !== undefined) session.view.naming.set({ group: made });
}

/** Whether there is anything to make a group of: steps that are not one already. */
export function canGroupSteps(session: EditorSession): boolean {
  const { selected } = session.view.state.get();
  return (
    selected.length > 0 &&
    wholeGroups(session.get(), selected).every((group) => group.nodes.length < selected.length)
  );
}

/** Dissolves the groups that are selected whole; steps that are a part of one leave it. */
export function ungroupSteps(session: EditorSession): void {
  const { selected } = session.view.state.get();
  const { arranging, nothingToDo } = session.words;
  const whole = wholeGroups(session.get(), selected);
  const [first] = whole;
  if (first) {
    const ids = whole.map(({ id }) => id);
    const { name } = first;
    const done = session.change('nodes-ungrouped', { name }, (strategy) => edits.ungroupNodes(strategy, ids));
    session.announce(done ? arranging.ungrouped({ name }) : nothingToDo);
    return;
  }
  const touched = Object.values(session.get().groups).find(({ nodes }) =>
    nodes.some((id) => selected.includes(id)),
  );
  const done = session.change('nodes-ungrouped', { name: touched?.name ?? '' }, (strategy) =>
    edits.removeFromGroups(strategy, selected),
  );
  session.announce(done ? arranging.leftGroup({ count: selected.length }) : nothingToDo);
}

/** Whether a selected step is in a group. */
export function canUngroupSteps(session: EditorSession): boolean {
  const selected = new Set(session.view.state.get().selected);
  return Object.values(session.get().groups).some(({ nodes }) => nodes.some((id) => selected.has(id)));
}

/**
 * Collapses a group to one card, or opens it; the focus goes to what it was changed into. In a strategy that is only
 * looked at, that is a way of looking.
 */
export function toggleGroup(session: EditorSession, id: string): void {
  if (session.view.isReadOnly) {
    lookIntoGroup(session.view, id);
    return;
  }
  const group = session.get().groups[id];
  if (!group) return;
  const { name, nodes } = group;
  const collapsed = !group.collapsed;
  const done = session.change(
    collapsed ? 'group-collapsed' : 'group-expanded',
    { name },
    (strategy) => edits.collapseGroup(strategy, id, collapsed),
    { select: nodes },
  );
  if (!done) return;
  session.announce(sayTurned({ ...group, collapsed }, session.words));
  const [first] = nodes;
  if (first !== undefined && session.view.flow()) focusStep(session.view, first, nodes);
}

/** Gives a group a name; a refused one changes nothing. */
export function renameGroup(session: EditorSession, id: string, raw: string): void {
  const parsed = nameSchema.safeParse(raw.trim());
  if (!parsed.success || parsed.data === '') return;
  const name = parsed.data;
  const done = session.change('group-renamed', { name }, (strategy) => edits.renameGroup(strategy, id, name));
  if (done) session.announce(session.words.arranging.renamedGroup({ name }));
}

/** The group, as it is seen, whose steps, all of them and no others, are selected; undefined without one. */
export function groupInHand({ view }: EditorSession): Group | undefined {
  const { selected } = view.state.get();
  return wholeGroups(view.source.get(), selected).find(({ nodes }) => nodes.length === selected.length);
}

/** The collapsed group that is selected. */
export function foldInHand(session: EditorSession): Group | undefined {
  const group = groupInHand(session);
  return group?.collapsed === true ? group : undefined;
}

/** The only group that is selected whole together with other steps. */
function groupWithin(strategy: Strategy, selected: readonly string[]): Group | undefined {
  const [only, ...others] = wholeGroups(strategy, selected);
  return others.length === 0 && only && only.nodes.length < selected.length ? only : undefined;
}

function wholeGroups({ groups }: Strategy, selected: readonly string[]): readonly Group[] {
  const chosen = new Set(selected);
  return Object.values(groups).filter(({ nodes }) => nodes.every((id) => chosen.has(id)));
}
