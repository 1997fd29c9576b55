import { paintText } from '../paint-items';
import type { TextMark } from '../picture';
import type { PaintedLine } from './typesetter';

/** Fine enough for a printer: about 400 dots to an inch of paper. */
const SCALE = 4;

/** Room around a line for what reaches out of it. */
const EDGE = 2;

/** Paints a line of text on nothing, as the browser writes it. The fonts must have been loaded. */
export function paintLine(mark: TextMark): PaintedLine {
  const canvas = document.createElement('canvas');
  const [width, height] = [mark.width + 2 * EDGE, mark.size * 1.5 + 2 * EDGE];
  canvas.width = Math.ceil(width * SCALE);
  canvas.height = Math.ceil(height * SCALE);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser has no canvas to write on.');
  const top = -mark.size * 1.1 - EDGE;
  pen.scale(SCALE, SCALE);
  const x = EDGE + (mark.anchor === 'left' ? 0 : mark.anchor === 'middle' ? mark.width / 2 : mark.width);
  paintText(pen, { ...mark, x, y: -top });
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  return { width: canvas.width, height: canvas.height, pixels: data, left: -EDGE, top, scale: SCALE };
}
