import type { MenuGroup } from './menu';

/**
 * The same groups, whose actions wait until what offered them is gone: it keeps the focus while it is open, and gives it
 * back when it closes, so that an action that moves the focus must come after.
 */
export function afterClosing(groups: readonly MenuGroup[]): MenuGroup[] {
  return groups.map((group) => ({
    ...group,
    entries: group.entries.map((entry) => ({
      ...entry,
      onAction: () => requestAnimationFrame(() => requestAnimationFrame(entry.onAction)),
    })),
  }));
}
