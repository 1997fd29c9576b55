import type { Item, Mark, Paint, PathMark, Picture, RectMark, TextMark } from '../picture';

const FONTS = "Inter, 'Segoe UI', system-ui, Roboto, 'DejaVu Sans', sans-serif";
const ANCHORS = { left: 'start', middle: 'middle', right: 'end' };
const DASHES = '4 3';

/**
 * The picture as one SVG file that stands alone: no script, no style sheet, no font or image from elsewhere. Each line
 * keeps the width it was measured with, so that another reader's font cannot push it out of its card.
 */
export function writeSvg({ title, width, height, background, items }: Picture): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      `font-family="${escape(FONTS)}" role="img">`,
    `<title>${escape(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${background}"/>`,
    ...items.map(writeItem),
    '</svg>',
    '',
  ].join('\n');
}

function writeItem({ label, marks }: Item): string {
  const name = label === '' ? '' : `<title>${escape(label)}</title>`;
  return `<g>${name}${marks.map(writeMark).join('')}</g>`;
}

function writeMark(mark: Mark): string {
  switch (mark.kind) {
    case 'rect':
      return writeRect(mark);
    case 'path':
      return writePath(mark);
    case 'text':
      return writeText(mark);
  }
}

function writeRect(mark: RectMark): string {
  const { x, y, width, height, radius } = mark;
  const box = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
  return `<rect ${box} rx="${round(radius)}"${paintOf(mark)}/>`;
}

function writePath(mark: PathMark): string {
  const { d, at } = mark;
  const moved = at ? ` transform="translate(${round(at.x)} ${round(at.y)}) scale(${round(at.scale)})"` : '';
  const caps = at ? ' stroke-linecap="round" stroke-linejoin="round"' : '';
  return `<path d="${escape(d)}"${moved}${paintOf(mark)}${caps}/>`;
}

function paintOf({ fill = 'none', stroke, strokeWidth = 1, isDashed = false }: Paint): string {
  const line = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${strokeWidth}"`;
  return ` fill="${fill}"${line}${isDashed ? ` stroke-dasharray="${DASHES}"` : ''}`;
}

function writeText({ text, x, y, width, anchor, direction, size, weight, fill }: TextMark): string {
  if (text === '') return '';
  // In text read from the right, "start" is the right end.
  const side = direction === 'rtl' && anchor !== 'middle' ? (anchor === 'right' ? 'left' : 'right') : anchor;
  const turned = direction === 'rtl' ? ' direction="rtl"' : '';
  const bold = weight === 400 ? '' : ` font-weight="${weight}"`;
  return (
    `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${bold} fill="${fill}" ` +
    `text-anchor="${ANCHORS[side]}"${turned} textLength="${round(width)}" lengthAdjust="spacingAndGlyphs">` +
    `${escape(text)}</text>`
  );
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
