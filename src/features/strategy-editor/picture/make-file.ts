import type { Measure } from './drawing/fit-text';
import type { Pace } from './pace';
import { laySheets, type Paper, type Sheet } from './pdf/lay-sheets';
import { paintLine } from './pdf/paint-line';
import { readFont } from './pdf/read-font';
import { writePdf } from './pdf/write-pdf';
import type { Picture } from './picture';
import { loadPictureFonts } from './picture-fonts';
import { writePng } from './png/write-png';
import { writeSvg } from './svg/write-svg';

/** How a picture is to be taken away. */
export type Wish = {
  readonly format: 'svg' | 'png' | 'pdf';
  /** Of images: pixels to a pixel at 100 %. */
  readonly scale: number;
  readonly paper: Paper;
};

type Tools = { readonly measure: Measure; readonly nameSheet: (sheet: Sheet) => string };

/** The picture as a file. Throws what the signal was ended with when somebody cancels. */
export async function makeFile(picture: Picture, wish: Wish, tools: Tools, pace: Pace): Promise<Blob> {
  switch (wish.format) {
    case 'svg':
      return new Blob([writeSvg(picture)], { type: 'image/svg+xml' });
    case 'png':
      return writePng(picture, wish.scale, pace);
    case 'pdf': {
      const fonts = await Promise.all((await loadPictureFonts()).map(readFont));
      return writePdf(picture, laySheets(picture, wish.paper).sheets, { ...tools, fonts, paintLine }, pace);
    }
  }
}
