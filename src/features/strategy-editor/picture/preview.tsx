import { useEffect, useRef } from 'react';
import { ICON_GRID } from './drawing/icon-paths';
import { INKS } from './drawing/inks';
import { inSlices } from './pace';
import { paintItems } from './paint-items';
import type { Sheet } from './pdf/lay-sheets';
import type { Item, Mark, Picture } from './picture';
import { useLateError } from './use-late-error';

const ROOM = { width: 520, height: 400 };

/** So many items are painted between two looks at the clock. */
const STRIDE = 50;

/** Below this size, in pixels of the screen, letters cannot be told from dots, and icons neither. */
const SMALLEST = 2;

/** The thinnest a line is painted, in pixels of the screen. */
const THINNEST = 0.5;

/** The picture in small, with the sheets it is cut into. */
export function Preview({
  picture,
  sheets,
  label,
}: {
  picture: Picture;
  sheets: readonly Sheet[];
  label: string;
}) {
  const paper = useRef<HTMLCanvasElement>(null);
  const cuts = useRef<HTMLCanvasElement>(null);
  const fail = useLateError();
  const scale = Math.min(ROOM.width / picture.width, ROOM.height / picture.height, 1);
  const [width, height] = [Math.ceil(picture.width * scale), Math.ceil(picture.height * scale)];
  useEffect(() => {
    const pen = takePen(paper.current, picture, scale);
    if (!pen) return undefined;
    const control = new AbortController();
    inSlices(paint(pen, picture), { signal: control.signal, tell: () => undefined }).catch(
      (error: unknown) => {
        if (!control.signal.aborted) fail(error);
      },
    );
    return () => control.abort();
  }, [picture, scale, fail]);
  useEffect(() => {
    const pen = takePen(cuts.current, picture, scale);
    if (pen && sheets.length > 1) paintSheets(pen, sheets);
  }, [picture, sheets, scale]);
  return (
    <div role="img" aria-label={label} className="se-picture" style={{ width, height }}>
      <canvas ref={paper} />
      <canvas ref={cuts} />
    </div>
  );
}

/** A pen that draws in the picture's own measure on an empty canvas, as fine as the screen shows it. */
function takePen(canvas: HTMLCanvasElement | null, { width, height }: Picture, scale: number) {
  const pen = canvas?.getContext('2d');
  if (!canvas || !pen) return undefined;
  const fine = scale * Math.min(2, window.devicePixelRatio);
  canvas.width = Math.ceil(width * fine);
  canvas.height = Math.ceil(height * fine);
  pen.setTransform(fine, 0, 0, fine, 0, 0);
  return pen;
}

/** Paints a picture from back to front; how much is painted, from 0 to 1, is yielded on the way. */
function* paint(pen: CanvasRenderingContext2D, picture: Picture): Generator<number, void> {
  const { width, height, background, items } = picture;
  const { a: fine } = pen.getTransform();
  const view = { left: 0, top: 0, right: width, bottom: height };
  pen.fillStyle = background;
  pen.fillRect(0, 0, width, height);
  for (let from = 0; from < items.length; from += STRIDE) {
    const some = items.slice(from, from + STRIDE).map((item) => legiblePart(item, fine));
    paintItems(pen, some, view);
    yield from / items.length;
  }
}

/** Without what would be too small to be told from dots; lines are never too thin to be seen. */
function legiblePart(item: Item, fine: number): Item {
  const thinnest = THINNEST / fine;
  const marks = item.marks.flatMap((mark): Mark[] => {
    if (mark.kind === 'text') return mark.size * fine >= SMALLEST ? [mark] : [];
    if (mark.kind === 'path' && mark.at) return mark.at.scale * fine * ICON_GRID >= SMALLEST ? [mark] : [];
    const { stroke, strokeWidth = 1 } = mark;
    const isThin = mark.kind === 'path' && stroke !== undefined && strokeWidth < thinnest;
    return [isThin ? { ...mark, strokeWidth: thinnest } : mark];
  });
  return { ...item, marks };
}

function paintSheets(pen: CanvasRenderingContext2D, sheets: readonly Sheet[]): void {
  const { a: fine } = pen.getTransform();
  pen.strokeStyle = INKS.text;
  pen.lineWidth = 1 / fine;
  pen.setLineDash([4 / fine, 3 / fine]);
  for (const { view } of sheets)
    pen.strokeRect(view.left, view.top, view.right - view.left, view.bottom - view.top);
}
