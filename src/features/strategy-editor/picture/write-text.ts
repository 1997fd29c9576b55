import { directionOf } from './drawing/clean-text';
import type { FittedLine, Font } from './drawing/fit-text';
import type { TextMark } from './picture';

/** The stretch a line of text stands in: what is read from the right begins at its right end. */
export type Stretch = { readonly left: number; readonly right: number; readonly y: number };

/** A line where its language begins it. */
export function writeLine(
  { text, width }: FittedLine,
  { left, right, y }: Stretch,
  look: Font & { fill: string },
): TextMark {
  const direction = directionOf(text);
  const isLeft = direction === 'ltr';
  return {
    kind: 'text',
    text,
    width,
    y,
    x: isLeft ? left : right,
    anchor: isLeft ? 'left' : 'right',
    direction,
    ...look,
  };
}

/** A line around a middle. */
export function writeMiddle(
  { text, width }: FittedLine,
  { x, y }: { x: number; y: number },
  look: Font & { fill: string },
): TextMark {
  return { kind: 'text', text, width, x, y, anchor: 'middle', direction: directionOf(text), ...look };
}
