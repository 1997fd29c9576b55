import { paintItems } from '../paint-items';
import type { Pace } from '../pace';
import type { Picture } from '../picture';
import { encodePng } from './encode-png';

/** What programs commonly open: this many pixels to a side, and in all. */
const MOST = { side: 30_000, area: 2 ** 28 };

/** No canvas is wider than this; wider images are painted column by column. */
const WIDEST_CANVAS = 8192;

/** About how many pixels are painted at a time, so that the screen stays awake. */
const BAND = 1_500_000;

/** The size of an image: its pixels, and the scale they come to where the wished one would be too large. */
export type PngSize = {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly isReduced: boolean;
};

/** How large a picture becomes at a scale. */
export function pngSize({ width, height }: Pick<Picture, 'width' | 'height'>, wish: number): PngSize {
  const most = Math.min(MOST.side / Math.max(width, height), Math.sqrt(MOST.area / (width * height)));
  const scale = Math.min(wish, most);
  return {
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
    scale,
    isReduced: scale < wish,
  };
}

/** The picture as an image. The fonts must have been loaded. */
export function writePng(picture: Picture, wish: number, pace: Pace): Promise<Blob> {
  const { width, height, scale } = pngSize(picture, wish);
  const columns = Math.min(width, WIDEST_CANVAS);
  const rows = Math.min(height, Math.max(16, Math.floor(BAND / width)));
  const canvas = document.createElement('canvas');
  canvas.width = columns;
  canvas.height = rows;
  const pen = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  if (!pen) throw new Error('This browser has no canvas to draw on.');

  function paint(left: number, top: number): Uint8ClampedArray {
    if (!pen) return new Uint8ClampedArray();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.fillStyle = picture.background;
    pen.fillRect(0, 0, columns, rows);
    pen.setTransform(scale, 0, 0, scale, -left, -top);
    const view = {
      left: left / scale,
      top: top / scale,
      right: (left + columns) / scale,
      bottom: (top + rows) / scale,
    };
    paintItems(pen, picture.items, view);
    return pen.getImageData(0, 0, columns, rows).data;
  }

  function paintBand(top: number): { rows: number; pixels: Uint8ClampedArray } {
    const some = Math.min(rows, height - top);
    if (columns === width) return { rows: some, pixels: paint(0, top) };
    const pixels = new Uint8ClampedArray(width * some * 4);
    for (let left = 0; left < width; left += columns) {
      const part = paint(left, top);
      const used = Math.min(columns, width - left) * 4;
      for (let row = 0; row < some; row += 1) {
        const from = row * columns * 4;
        pixels.set(part.subarray(from, from + used), (row * width + left) * 4);
      }
    }
    return { rows: some, pixels };
  }

  return encodePng({ width, height, scale, paintBand }, pace);
}
