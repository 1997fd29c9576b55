import { reachableFrom, type Position, type Strategy } from '@/core/strategy';
import { CARD } from './sizes';

const STEP = CARD.height + 36;

/**
 * Where a step goes that is put behind a port of a strategy laid out by hand, and who has to make way: what comes
 * after it moves down when there is no room between.
 */
export function makeRoom(
  strategy: Strategy,
  positions: ReadonlyMap<string, Position>,
  { source, target }: { source: string; target: string | undefined },
): { readonly position: Position; readonly moved: Readonly<Record<string, Position>> } {
  const from = positions.get(source) ?? { x: 0, y: 0 };
  const to = target === undefined ? undefined : positions.get(target);
  const position = { x: to?.x ?? from.x, y: from.y + STEP };
  if (!to || target === undefined || to.y < from.y || to.y - position.y >= STEP)
    return { position, moved: {} };
  const moved = Object.fromEntries(
    [...reachableFrom(strategy, target)].flatMap((id) => {
      const at = positions.get(id);
      return at && at.y >= to.y ? [[id, { x: at.x, y: at.y + position.y + STEP - to.y }]] : [];
    }),
  );
  return { position, moved };
}
