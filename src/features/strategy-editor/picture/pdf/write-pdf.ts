import { fitLine, type Font, type Measure } from '../drawing/fit-text';
import { INKS } from '../drawing/inks';
import { takeBreath, type Pace } from '../pace';
import type { Picture } from '../picture';
import { writeLine } from '../write-text';
import { drawPage } from './draw-page';
import type { Sheet } from './lay-sheets';
import { decimal } from './path-operators';
import { createPdfFile, pdfText, type PdfFile } from './pdf-file';
import type { OutlineFont } from './read-font';
import { colour, createTypesetter, type PaintLine, type Typesetter } from './typesetter';

/** What PDF programs take as the side of a page, in its own units; larger pages have larger units. */
const LONGEST_SIDE = 14_400;

const LABEL: Font = { size: 8, weight: 400 };
const TICK = 10;

export type PdfTools = {
  readonly fonts: readonly OutlineFont[];
  readonly paintLine: PaintLine;
  readonly measure: Measure;
  /** Under each of several sheets: which one it is. */
  readonly nameSheet: (sheet: Sheet) => string;
};

/**
 * The picture as a PDF: lines as lines, text as text, one page to a sheet. It is written here, because the libraries that
 * do know the letters of Western Europe alone, and what a picture needs of PDF is little.
 */
export async function writePdf(
  picture: Picture,
  sheets: readonly Sheet[],
  tools: PdfTools,
  pace: Pace,
): Promise<Blob> {
  const file = createPdfFile();
  const type = createTypesetter(file, tools.fonts, tools.paintLine);
  const tree = file.reserve();
  const resources = file.reserve();
  const pages: number[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const content = await drawSheet(picture, sheet, {
      ...tools,
      type,
      rest: () => takeBreath(pace, index / (sheets.length + 1)),
    });
    const number = await file.addStream('', new TextEncoder().encode(content));
    pages.push(addPage(file, sheet, { tree, resources, content: number }));
    await takeBreath(pace, (index + 1) / (sheets.length + 1));
  }
  file.add(await type.finish(), resources);
  file.add(
    `<</Type /Pages /Count ${pages.length} /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}]>>`,
    tree,
  );
  const root = file.add(`<</Type /Catalog /Pages ${tree} 0 R /ViewerPreferences <</DisplayDocTitle true>>>>`);
  const info = file.add(`<</Title ${pdfText(picture.title)} /Creator (Fairpath) /Producer (Fairpath)>>`);
  pace.tell(1);
  return file.finish(root, info);
}

function addPage(
  file: PdfFile,
  { width, height }: Sheet,
  { tree, resources, content }: { tree: number; resources: number; content: number },
): number {
  const unit = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
  const box = `[0 0 ${decimal(width / unit)} ${decimal(height / unit)}]`;
  const units = unit > 1 ? ` /UserUnit ${unit.toFixed(6)}` : '';
  return file.add(
    `<</Type /Page /Parent ${tree} 0 R /MediaBox ${box}${units} /Resources ${resources} 0 R /Contents ${content} 0 R>>`,
  );
}

type Drawing = PdfTools & { readonly type: Typesetter; readonly rest: () => Promise<void> };

/** A page's origin is at its foot; here everything is drawn from the top, as on the screen. */
async function drawSheet(picture: Picture, sheet: Sheet, drawing: Drawing): Promise<string> {
  const { width, height, scale, view, margin } = sheet;
  const unit = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
  const flip = `${(1 / unit).toFixed(6)} 0 0 ${(-1 / unit).toFixed(6)} 0 ${decimal(height / unit)} cm`;
  const [wide, high] = [(view.right - view.left) * scale, (view.bottom - view.top) * scale];
  const room = `${decimal(margin)} ${decimal(margin)} ${decimal(wide)} ${decimal(high)} re`;
  const place = `${decimal(scale)} 0 0 ${decimal(scale)} ${decimal(margin - view.left * scale)} ${decimal(margin - view.top * scale)} cm`;
  return [
    `${flip}`,
    `q ${colour(picture.background)} rg ${room} f ${room} W n ${place}`,
    await drawPage(picture, view, drawing),
    'Q',
    ...(sheet.rows * sheet.columns > 1 ? [drawMarks(sheet), await drawLabel(picture, sheet, drawing)] : []),
  ].join('\n');
}

/** Where the neighbours begin: a fine line across, and ticks outside, to cut and lay the sheets by. */
function drawMarks({ width, height, margin, overlap, row, column, rows, columns }: Sheet): string {
  const [right, bottom] = [width - margin, height - margin];
  const upright = [
    ...(column > 0 ? [margin + overlap] : []),
    ...(column < columns - 1 ? [right - overlap] : []),
  ];
  const level = [...(row > 0 ? [margin + overlap] : []), ...(row < rows - 1 ? [bottom - overlap] : [])];
  const line = (...[x, y, toX, toY]: readonly [number, number, number, number]) =>
    `${decimal(x)} ${decimal(y)} m ${decimal(toX)} ${decimal(toY)} l S`;
  return [
    `q ${colour(INKS.off)} RG 0.4 w [2 3] 0 d`,
    ...upright.map((x) => line(x, margin, x, bottom)),
    ...level.map((y) => line(margin, y, right, y)),
    '[] 0 d',
    ...upright.flatMap((x) => [line(x, margin - TICK, x, margin), line(x, bottom, x, bottom + TICK)]),
    ...level.flatMap((y) => [line(margin - TICK, y, margin, y), line(right, y, right + TICK, y)]),
    'Q',
  ].join('\n');
}

function drawLabel(picture: Picture, sheet: Sheet, { measure, nameSheet, type }: Drawing): Promise<string> {
  const [left, right] = [sheet.margin, sheet.width - sheet.margin];
  const text = `${nameSheet(sheet)} · ${picture.title}`;
  const line = fitLine(text, { width: right - left, font: LABEL }, measure);
  const y = sheet.height - sheet.margin + TICK + 8;
  return type.write(writeLine(line, { left, right, y }, { ...LABEL, fill: INKS.muted }));
}
