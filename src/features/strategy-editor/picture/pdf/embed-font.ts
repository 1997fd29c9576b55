import { hex, type PdfFile } from './pdf-file';
import type { OutlineFont } from './read-font';

/** What has been written in a font: its glyphs with their widths, and the characters each stands for. */
export type UsedGlyphs = ReadonlyMap<number, { readonly text: string; readonly width: number }>;

const BATCH = 100;

/** Puts a font into the file. Text written in it can be searched and copied. */
export async function embedFont(
  file: PdfFile,
  font: OutlineFont,
  { number, used }: { number: number; used: UsedGlyphs },
): Promise<void> {
  const program = await file.addStream(` /Length1 ${font.program.length}`, font.program);
  const name = `${tagOf(number)}+Inter-${font.weight === 400 ? 'Regular' : 'SemiBold'}`;
  const descriptor = describe(file, font, { name, program });
  const widths = Array.from(used, ([glyph, { width }]) => `${glyph} [${width}]`).join(' ');
  await compose(file, { number, used, name, descriptor, rest: `/CIDToGIDMap /Identity /W [${widths}]` });
}

/**
 * A font whose glyphs show nothing and are all one em wide: under a text that had to be painted, the same text for
 * searching. It borrows another font's program, of which it uses no letter.
 */
export async function embedHiddenFont(
  file: PdfFile,
  font: OutlineFont,
  { number, used }: { number: number; used: UsedGlyphs },
): Promise<void> {
  const program = await file.addStream(` /Length1 ${font.program.length}`, font.program);
  const name = `${tagOf(number)}+Inter-Hidden`;
  const descriptor = describe(file, font, { name, program });
  const none = await file.addStream('', new Uint8Array(2 * (used.size + 1)));
  await compose(file, { number, used, name, descriptor, rest: `/CIDToGIDMap ${none} 0 R /DW 1000` });
}

function describe(
  file: PdfFile,
  { ascent, descent, box, weight }: OutlineFont,
  { name, program }: { name: string; program: number },
): number {
  return file.add(
    `<</Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${box.join(' ')}] /ItalicAngle 0 ` +
      `/Ascent ${ascent} /Descent ${descent} /CapHeight 728 /StemV ${weight === 400 ? 80 : 120} /FontFile2 ${program} 0 R>>`,
  );
}

type Composed = {
  readonly number: number;
  readonly used: UsedGlyphs;
  readonly name: string;
  readonly descriptor: number;
  readonly rest: string;
};

async function compose(file: PdfFile, { number, used, name, descriptor, rest }: Composed): Promise<void> {
  const inner = file.add(
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /FontDescriptor ${descriptor} 0 R ` +
      `/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> ${rest}>>`,
  );
  const unicode = await file.addStream('', new TextEncoder().encode(characterMap(used)));
  file.add(
    `<</Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H ` +
      `/DescendantFonts [${inner} 0 R] /ToUnicode ${unicode} 0 R>>`,
    number,
  );
}

/** Which characters each glyph stands for, in the language PDF has for it. */
function characterMap(used: UsedGlyphs): string {
  const lines = Array.from(used, ([glyph, { text }]) => `<${glyphCode(glyph)}> <${hex(text)}>`);
  const batches: string[] = [];
  for (let from = 0; from < lines.length; from += BATCH) {
    const some = lines.slice(from, from + BATCH);
    batches.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...batches,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

/** A glyph as it is written into a page. */
export function glyphCode(glyph: number): string {
  return glyph.toString(16).toUpperCase().padStart(4, '0');
}

/** Parts of one font in a file are told apart by six letters. */
function tagOf(number: number): string {
  return `FPAA${String.fromCharCode(65 + (Math.floor(number / 26) % 26), 65 + (number % 26))}`;
}
