import type { TextMark } from '../picture';
import { embedFont, embedHiddenFont, glyphCode } from './embed-font';
import { decimal } from './path-operators';
import type { PdfFile } from './pdf-file';
import type { OutlineFont } from './read-font';

/** A line of text painted: RGBA pixels, and where its corner stands from the left end of the line's baseline. */
export type PaintedLine = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray;
  readonly left: number;
  readonly top: number;
  /** Pixels to a unit of the picture. */
  readonly scale: number;
};

export type PaintLine = (mark: TextMark) => PaintedLine;

/** Sets lines of text on pages and knows afterwards which fonts and images these need. */
export type Typesetter = {
  readonly write: (mark: TextMark) => Promise<string>;
  /** Fonts and images by the names under which pages use them. */
  readonly finish: () => Promise<string>;
};

type Face = {
  readonly name: string;
  readonly font: OutlineFont;
  readonly number: number;
  readonly used: Map<number, { text: string; width: number }>;
};

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const HIDDEN = 'H';

/**
 * Text in letters that Inter has becomes text. All else (Arabic joins its letters, emoji have colours) is painted by the
 * browser, which knows how, and put in as a sharp image, with the same text hidden under it.
 */
export function createTypesetter(
  file: PdfFile,
  fonts: readonly OutlineFont[],
  paintLine: PaintLine,
): Typesetter {
  const faces = fonts.map((font, index): Face => ({
    name: `F${index}`,
    font,
    number: file.reserve(),
    used: new Map(),
  }));
  const hidden = { number: file.reserve(), codes: new Map<string, number>() };
  const images = new Map<string, { name: string; number: number; line: PaintedLine }>();

  function letters(mark: TextMark): { face: Face; glyph: number; width: number }[] | undefined {
    const found: { face: Face; glyph: number; width: number }[] = [];
    for (const letter of mark.text) {
      const codePoint = letter.codePointAt(0) ?? 0;
      const face = faces.find(({ font }) => font.weight === mark.weight && font.glyphOf(codePoint) !== 0);
      if (!face || mark.direction === 'rtl' || /\p{M}/u.test(letter)) return undefined;
      const glyph = face.font.glyphOf(codePoint);
      const width = face.font.widthOf(glyph);
      face.used.set(glyph, { text: letter, width });
      found.push({ face, glyph, width });
    }
    return found;
  }

  function setLetters(mark: TextMark, found: NonNullable<ReturnType<typeof letters>>): string {
    const natural = found.reduce((sum, { width }) => sum + width, 0);
    const runs: string[] = [];
    let current: Face | undefined;
    let codes = '';
    const flush = () => {
      if (current && codes !== '') runs.push(`/${current.name} ${mark.size} Tf <${codes}> Tj`);
      codes = '';
    };
    for (const { face, glyph } of found) {
      if (face !== current) flush();
      current = face;
      codes += glyphCode(glyph);
    }
    flush();
    const stretch = natural === 0 ? 100 : (mark.width * 100_000) / (natural * mark.size);
    return `BT ${decimal(stretch)} Tz ${colour(mark.fill)} rg 1 0 0 -1 ${decimal(leftOf(mark))} ${decimal(mark.y)} Tm\n${runs.join('\n')} ET`;
  }

  async function setImage(mark: TextMark): Promise<string> {
    const key = [mark.text, mark.size, mark.weight, mark.fill, mark.direction].join('\u0000');
    const image = images.get(key) ?? (await addImage(key, mark));
    const { line } = image;
    const [width, height] = [line.width / line.scale, line.height / line.scale];
    const [x, y] = [leftOf(mark) + line.left, mark.y + line.top + height];
    return [
      `q ${decimal(width)} 0 0 ${decimal(-height)} ${decimal(x)} ${decimal(y)} cm /${image.name} Do Q`,
      hideText(mark),
    ].join('\n');
  }

  async function addImage(key: string, mark: TextMark) {
    const line = paintLine(mark);
    const { width, height, pixels } = line;
    const [colours, cover] = [new Uint8Array(width * height * 3), new Uint8Array(width * height)];
    for (let at = 0; at < width * height; at += 1) {
      colours.set(pixels.subarray(at * 4, at * 4 + 3), at * 3);
      cover[at] = pixels[at * 4 + 3] ?? 0;
    }
    const size = ` /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8`;
    const mask = await file.addStream(`${size} /ColorSpace /DeviceGray`, cover);
    const number = await file.addStream(`${size} /ColorSpace /DeviceRGB /SMask ${mask} 0 R`, colours);
    const image = { name: `I${images.size}`, number, line };
    images.set(key, image);
    return image;
  }

  /** Readers of a page put text that runs from the right into order themselves: it is written as it is seen. */
  function hideText(mark: TextMark): string {
    const parts = Array.from(graphemes.segment(mark.text), ({ segment }) => segment);
    if (mark.direction === 'rtl') parts.reverse();
    const codes = parts.map((part) => {
      const code = hidden.codes.get(part) ?? hidden.codes.size + 1;
      hidden.codes.set(part, code);
      return glyphCode(code);
    });
    const stretch = (mark.width * 100) / (parts.length * mark.size);
    return `BT 3 Tr /${HIDDEN} ${mark.size} Tf ${decimal(stretch)} Tz 1 0 0 -1 ${decimal(leftOf(mark))} ${decimal(mark.y)} Tm <${codes.join('')}> Tj 0 Tr ET`;
  }

  return {
    async write(mark) {
      if (mark.text === '') return '';
      const found = letters(mark);
      return found ? setLetters(mark, found) : setImage(mark);
    },
    async finish() {
      const [first] = faces;
      if (!first) throw new Error('A PDF needs a font.');
      const needed = faces.filter(({ used }) => used.size > 0);
      for (const { font, number, used } of needed) await embedFont(file, font, { number, used });
      for (const { number, used } of faces) if (used.size === 0) file.add('null', number);
      const codes = new Map(Array.from(hidden.codes, ([text, code]) => [code, { text, width: 1000 }]));
      if (codes.size > 0) await embedHiddenFont(file, first.font, { number: hidden.number, used: codes });
      else file.add('null', hidden.number);
      const named = [
        ...needed.map(({ name, number }) => `/${name} ${number} 0 R`),
        ...(codes.size > 0 ? [`/${HIDDEN} ${hidden.number} 0 R`] : []),
      ];
      const pictured = Array.from(images.values(), ({ name, number }) => `/${name} ${number} 0 R`);
      return `<</Font <<${named.join(' ')}>> /XObject <<${pictured.join(' ')}>>>>`;
    },
  };
}

function leftOf({ x, width, anchor }: TextMark): number {
  if (anchor === 'left') return x;
  return anchor === 'middle' ? x - width / 2 : x - width;
}

/** `#rrggbb` as three parts of one. */
export function colour(code: string): string {
  return [1, 3, 5].map((at) => decimal(Number.parseInt(code.slice(at, at + 2), 16) / 255)).join(' ');
}
