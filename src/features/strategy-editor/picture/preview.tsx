import { useEffect, useRef } from 'react';
import { INKS } from './drawing/inks';
import { paintItems } from './paint-items';
import type { Sheet } from './pdf/lay-sheets';
import type { Picture } from './picture';

const ROOM = { width: 520, height: 400 };

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
  const canvas = useRef<HTMLCanvasElement>(null);
  const scale = Math.min(ROOM.width / picture.width, ROOM.height / picture.height, 1);
  const [width, height] = [Math.ceil(picture.width * scale), Math.ceil(picture.height * scale)];
  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!canvas.current || !pen) return;
    const fine = scale * Math.min(2, window.devicePixelRatio);
    canvas.current.width = Math.ceil(picture.width * fine);
    canvas.current.height = Math.ceil(picture.height * fine);
    pen.setTransform(fine, 0, 0, fine, 0, 0);
    pen.fillStyle = picture.background;
    pen.fillRect(0, 0, picture.width, picture.height);
    paintItems(pen, picture.items, { left: 0, top: 0, right: picture.width, bottom: picture.height });
    if (sheets.length > 1) paintSheets(pen, sheets, fine);
  }, [picture, sheets, scale]);
  return (
    <div role="img" aria-label={label} className="se-picture" style={{ width, height }}>
      <canvas ref={canvas} />
    </div>
  );
}

function paintSheets(pen: CanvasRenderingContext2D, sheets: readonly Sheet[], fine: number): void {
  pen.strokeStyle = INKS.text;
  pen.lineWidth = 1 / fine;
  pen.setLineDash([4 / fine, 3 / fine]);
  for (const { view } of sheets)
    pen.strokeRect(view.left, view.top, view.right - view.left, view.bottom - view.top);
}
