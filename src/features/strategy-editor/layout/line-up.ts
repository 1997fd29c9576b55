import type { Position } from '@/core/strategy';

/** A card's rectangle. */
export type Box = Position & { readonly id: string; readonly width: number; readonly height: number };

/** The edge or middle line that cards are brought to. */
export type Alignment = 'left' | 'center' | 'right' | 'top' | 'middle' | 'bottom';

export type Direction = 'horizontally' | 'vertically';

/** Brings boxes to one line: the outermost edge of them all, or the middle of all. */
export function alignBoxes(boxes: readonly Box[], alignment: Alignment): ReadonlyMap<string, Position> {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  const place = ({ x, y, width, height }: Box): Position => {
    switch (alignment) {
      case 'left':
        return { x: left, y };
      case 'center':
        return { x: (left + right - width) / 2, y };
      case 'right':
        return { x: right - width, y };
      case 'top':
        return { x, y: top };
      case 'middle':
        return { x, y: (top + bottom - height) / 2 };
      case 'bottom':
        return { x, y: bottom - height };
    }
  };
  return new Map(boxes.map((box) => [box.id, place(box)]));
}

/** Leaves the same room between neighbours; the outermost stay, and all keep their order. */
export function distributeBoxes(boxes: readonly Box[], direction: Direction): ReadonlyMap<string, Position> {
  const isAcross = direction === 'horizontally';
  const startOf = ({ x, y }: Box) => (isAcross ? x : y);
  const lengthOf = ({ width, height }: Box) => (isAcross ? width : height);
  const sorted = [...boxes].sort((one, other) => startOf(one) - startOf(other));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last || first === last) return new Map();
  const taken = sorted.reduce((sum, box) => sum + lengthOf(box), 0);
  const gap = (startOf(last) + lengthOf(last) - startOf(first) - taken) / (sorted.length - 1);
  const places = new Map<string, Position>();
  let at = startOf(first);
  for (const box of sorted) {
    places.set(box.id, isAcross ? { x: at, y: box.y } : { x: box.x, y: at });
    at += lengthOf(box) + gap;
  }
  return places;
}
