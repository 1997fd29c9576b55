import type { Box, Picture } from '../picture';

/** How a picture is put on paper: on one page as large as it is, or on sheets that are put together. */
export type Paper = 'one' | 'a4' | 'a3';

/** A page in points, and the window of the picture it shows. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  /** Points to a pixel of the picture. */
  readonly scale: number;
  readonly view: Box;
  /** The room for the window on the page, from its top left corner. */
  readonly margin: number;
  /** The next sheet begins this far before the end of this one, in points. */
  readonly overlap: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

const POINTS = 0.75;
const SIZES = { a4: [595.28, 841.89], a3: [841.89, 1190.55] } as const;
const MARGIN = 34;
const OVERLAP = 24;

/** More sheets than this nobody puts together. */
export const MOST_SHEETS = 100;

/** The pages of a picture. The sheets are turned the way that needs fewer; past the most there may be, it is made smaller. */
export function laySheets(
  picture: Pick<Picture, 'width' | 'height'>,
  paper: Paper,
): { readonly sheets: readonly Sheet[]; readonly isReduced: boolean } {
  if (paper === 'one') return { sheets: [onePage(picture)], isReduced: false };
  const [short, long] = SIZES[paper];
  let scale = POINTS;
  for (;;) {
    const upright = grid(picture, { width: short, height: long }, scale);
    const lying = grid(picture, { width: long, height: short }, scale);
    const best = lying.rows * lying.columns < upright.rows * upright.columns ? lying : upright;
    if (best.rows * best.columns <= MOST_SHEETS)
      return { sheets: cut(picture, best, scale), isReduced: scale < POINTS };
    scale *= 0.95;
  }
}

function onePage({ width, height }: Pick<Picture, 'width' | 'height'>): Sheet {
  return {
    width: width * POINTS,
    height: height * POINTS,
    scale: POINTS,
    view: { left: 0, top: 0, right: width, bottom: height },
    margin: 0,
    overlap: 0,
    row: 0,
    column: 0,
    rows: 1,
    columns: 1,
  };
}

type Grid = {
  readonly width: number;
  readonly height: number;
  readonly rows: number;
  readonly columns: number;
};

function grid(
  picture: Pick<Picture, 'width' | 'height'>,
  { width, height }: { width: number; height: number },
  scale: number,
): Grid {
  const count = (whole: number, page: number) =>
    Math.max(1, Math.ceil((whole * scale - OVERLAP) / (page - 2 * MARGIN - OVERLAP)));
  return { width, height, columns: count(picture.width, width), rows: count(picture.height, height) };
}

function cut(
  picture: Pick<Picture, 'width' | 'height'>,
  { width, height, rows, columns }: Grid,
  scale: number,
): Sheet[] {
  const [wide, high] = [width - 2 * MARGIN, height - 2 * MARGIN];
  return Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const left = (column * (wide - OVERLAP)) / scale;
    const top = (row * (high - OVERLAP)) / scale;
    const view = {
      left,
      top,
      right: Math.min(picture.width, left + wide / scale),
      bottom: Math.min(picture.height, top + high / scale),
    };
    return { width, height, scale, view, margin: MARGIN, overlap: OVERLAP, row, column, rows, columns };
  });
}
