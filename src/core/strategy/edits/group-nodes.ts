import type { Group, Strategy } from '../strategy';

/** The most nodes a group holds. */
const MOST = 5000;

/** An id no group of the strategy has: `group-` and the next number. */
function nextGroupId({ groups }: Strategy): string {
  const numbers = Object.keys(groups).map((id) => (/^group-\d{1,9}$/.test(id) ? Number(id.slice(6)) : 0));
  return `group-${String(numbers.reduce((most, each) => Math.max(most, each), 0) + 1)}`;
}

/**
 * Puts nodes into a new group, drawn as a frame around them. Nodes leave the groups they were in, and a group nobody is
 * left in is gone. Nodes that are not there are passed over; with none left, or more than a group holds, nothing
 * changes.
 */
export function groupNodes(strategy: Strategy, ids: readonly string[], name: string): Strategy {
  const nodes = [...new Set(ids)].filter((id) => Object.hasOwn(strategy.nodes, id));
  if (nodes.length === 0 || nodes.length > MOST) return strategy;
  const id = nextGroupId(strategy);
  return {
    ...strategy,
    groups: { ...takenOut(strategy.groups, nodes), [id]: { id, name, nodes, collapsed: false } },
  };
}

/** Takes groups away; their nodes stay. */
export function ungroupNodes(strategy: Strategy, ids: readonly string[]): Strategy {
  const left = Object.entries(strategy.groups).filter(([id]) => !ids.includes(id));
  return left.length === Object.keys(strategy.groups).length
    ? strategy
    : { ...strategy, groups: Object.fromEntries(left) };
}

/** Gives a group another name. */
export function renameGroup(strategy: Strategy, id: string, name: string): Strategy {
  return replaceGroup(strategy, id, (group) => (group.name === name ? group : { ...group, name }));
}

/** Draws a group as one card, or as a frame around its nodes. */
export function collapseGroup(strategy: Strategy, id: string, collapsed: boolean): Strategy {
  return replaceGroup(strategy, id, (group) =>
    group.collapsed === collapsed ? group : { ...group, collapsed },
  );
}

/** Puts nodes into a group that is there; they leave the ones they were in. */
export function addToGroup(strategy: Strategy, id: string, ids: readonly string[]): Strategy {
  const group = own(strategy, id);
  const added = [...new Set(ids)].filter(
    (node) => Object.hasOwn(strategy.nodes, node) && group?.nodes.includes(node) === false,
  );
  if (!group || added.length === 0 || group.nodes.length + added.length > MOST) return strategy;
  const nodes = [...group.nodes, ...added];
  return { ...strategy, groups: { ...takenOut(strategy.groups, added), [id]: { ...group, nodes } } };
}

/** Takes nodes out of the groups they are in; a group nobody is left in is gone. */
export function removeFromGroups(strategy: Strategy, ids: readonly string[]): Strategy {
  const groups = takenOut(strategy.groups, ids);
  return groups === strategy.groups ? strategy : { ...strategy, groups };
}

function own({ groups }: Strategy, id: string): Group | undefined {
  return Object.hasOwn(groups, id) ? groups[id] : undefined;
}

function replaceGroup(strategy: Strategy, id: string, change: (group: Group) => Group): Strategy {
  const group = own(strategy, id);
  const changed = group && change(group);
  return changed && changed !== group
    ? { ...strategy, groups: { ...strategy.groups, [id]: changed } }
    : strategy;
}

/** The groups without some nodes; the same value where none of them was in one. */
function takenOut(groups: Strategy['groups'], ids: readonly string[]): Strategy['groups'] {
  const gone = new Set(ids);
  if (!Object.values(groups).some(({ nodes }) => nodes.some((id) => gone.has(id)))) return groups;
  return Object.fromEntries(
    Object.entries(groups)
      .map(([id, group]) => [id, { ...group, nodes: group.nodes.filter((node) => !gone.has(node)) }] as const)
      .filter(([, group]) => group.nodes.length > 0),
  );
}
