import { oncePer } from '@/core/lib';
import { PICTURE_FONTS } from './picture-fonts';
import type { Box, Item, Mark, Paint, PathMark, RectMark, TextMark } from './picture';

type Pen = CanvasRenderingContext2D;

const DASHES = [4, 3];
const shapeOf = oncePer(({ d }: PathMark) => new Path2D(d));

/** Paints what touches a window of the picture; the pen already stands where the picture's origin is. */
export function paintItems(pen: Pen, items: readonly Item[], view: Box): void {
  for (const { box, marks } of items) {
    if (!touches(box, view)) continue;
    for (const mark of marks) paintMark(pen, mark);
  }
}

/** Whether two boxes share anything. */
export function touches(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

function paintMark(pen: Pen, mark: Mark): void {
  switch (mark.kind) {
    case 'rect': {
      paintRect(pen, mark);
      return;
    }
    case 'path': {
      paintPath(pen, mark);
      return;
    }
    case 'text': {
      paintText(pen, mark);
      return;
    }
  }
}

function paintRect(pen: Pen, mark: RectMark): void {
  const shape = new Path2D();
  shape.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius);
  fillAndStroke(pen, shape, mark);
}

function paintPath(pen: Pen, mark: PathMark): void {
  const shape = shapeOf(mark);
  if (!mark.at) {
    fillAndStroke(pen, shape, mark);
    return;
  }
  pen.save();
  pen.translate(mark.at.x, mark.at.y);
  pen.scale(mark.at.scale, mark.at.scale);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  fillAndStroke(pen, shape, mark);
  pen.restore();
}

function fillAndStroke(
  pen: Pen,
  shape: Path2D,
  { fill, stroke, strokeWidth = 1, isDashed = false }: Paint,
): void {
  if (fill !== undefined) {
    pen.fillStyle = fill;
    pen.fill(shape);
  }
  if (stroke === undefined) return;
  pen.strokeStyle = stroke;
  pen.lineWidth = strokeWidth;
  pen.setLineDash(isDashed ? DASHES : []);
  pen.stroke(shape);
}

/** Writes a line of text; the pen is left set for its font. */
export function paintText(pen: Pen, mark: TextMark): void {
  pen.font = `${mark.weight} ${mark.size}px ${PICTURE_FONTS}`;
  pen.fillStyle = mark.fill;
  pen.direction = mark.direction;
  pen.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
  pen.textBaseline = 'alphabetic';
  pen.fillText(mark.text, mark.x, mark.y);
}
