import type { NodeFamily } from '@/core/strategy';
import type { PaletteItem } from '../nodes/node-view';

const FAMILIES: readonly NodeFamily[] = ['flow', 'channels', 'people', 'actions', 'canvas'];

/** Steps under the heading of their family; families without any are left out. */
export function itemsByFamily(
  items: readonly PaletteItem[],
): readonly { readonly family: NodeFamily; readonly items: readonly PaletteItem[] }[] {
  return FAMILIES.map((family) => ({ family, items: items.filter((item) => item.family === family) })).filter(
    (group) => group.items.length > 0,
  );
}
