import type { Group, Strategy } from '@/core/strategy';
import type { CanvasView, StrategySource } from '../canvas/canvas-view';
import { focusCard } from '../canvas/focus-step';

/**
 * A strategy that is only looked at, whose groups can be opened and closed all the same: that is a way of looking, and
 * the strategy it comes from stays as it is. `tell` hears of the group as it is seen now.
 */
export function lookIntoGroups(source: StrategySource, tell: (group: Group) => void): StrategySource {
  const listeners = new Set<() => void>();
  /** The groups that were turned, and whether they are collapsed since. */
  let turned: ReadonlyMap<string, boolean> = new Map();
  let seen: Strategy | undefined;
  /** What it was made of. */
  let of: { readonly strategy: Strategy; readonly turned: ReadonlyMap<string, boolean> } | undefined;

  function get(): Strategy {
    const strategy = source.get();
    if (turned.size === 0) return strategy;
    if (seen && of?.strategy === strategy && of.turned === turned) return seen;
    const isSame = seen && of?.strategy.groups === strategy.groups && of.turned === turned;
    const groups = isSame && seen ? seen.groups : turnedGroups(strategy.groups, turned);
    of = { strategy, turned };
    seen = { ...strategy, groups };
    return seen;
  }

  return {
    get,
    subscribe(listener) {
      listeners.add(listener);
      const leave = source.subscribe(listener);
      return () => {
        listeners.delete(listener);
        leave();
      };
    },
    lookInto(id) {
      const group = get().groups[id];
      if (!group) return;
      turned = new Map(turned).set(id, !group.collapsed);
      for (const listener of listeners) listener();
      tell({ ...group, collapsed: !group.collapsed });
    },
  };
}

/** Opens or closes a group for the eye; the focus goes to what it was changed into, and what is selected stays so. */
export function lookIntoGroup(view: CanvasView, id: string): void {
  const { lookInto } = view.source;
  const [first] = view.source.get().groups[id]?.nodes ?? [];
  if (!lookInto || first === undefined) return;
  lookInto(id);
  if (view.flow()) focusCard(view, first);
}

function turnedGroups(groups: Strategy['groups'], turned: ReadonlyMap<string, boolean>): Strategy['groups'] {
  return Object.fromEntries(
    Object.entries(groups).map(([id, group]) => {
      const collapsed = turned.get(id) ?? group.collapsed;
      return [id, collapsed === group.collapsed ? group : { ...group, collapsed }];
    }),
  );
}
