import type { Strategy } from '@/core/strategy';

/** Whether the dock was open under the strategies looked at in this window, by their ids; the latest last. */
const stood = new Map<string, boolean>();

/** Whether the dock is to be open while nothing is known yet: as it was last, or not for a strategy just begun. */
export function stoodOpen({ id, nodes }: Strategy): boolean {
  const isNew = Object.keys(nodes).length <= 2;
  return stood.get(id) ?? (!isNew && ([...stood.values()].at(-1) ?? false));
}

/** Keeps how the dock stands for the next strategy of this window. */
export function keepStood({ id }: Strategy, isOpen: boolean): void {
  stood.delete(id);
  stood.set(id, isOpen);
}
