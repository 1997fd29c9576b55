import { inflate } from '../deflate';
import type { Font } from '../drawing/fit-text';
import type { FontFile } from '../picture-fonts';

/** A TrueType font made ready to be put into a file: its program, and what its letters are. Widths are per 1000 em. */
export type OutlineFont = {
  readonly weight: Font['weight'];
  readonly program: Uint8Array<ArrayBuffer>;
  readonly ascent: number;
  readonly descent: number;
  readonly box: readonly number[];
  /** The glyph of a character; 0 where the font has none. */
  readonly glyphOf: (codePoint: number) => number;
  readonly widthOf: (glyph: number) => number;
};

/** What a PDF needs of a font; the rest is for laying out text, which has been done. */
const NEEDED = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

type Tables = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Reads a WOFF file (W3C WOFF 1.0): tables packed one by one, here unpacked into a font program again. */
export async function readFont({ data, weight }: FontFile): Promise<OutlineFont> {
  const tables = await unpack(data);
  const head = view(tables, 'head');
  const hhea = view(tables, 'hhea');
  const perEm = head.getUint16(18);
  const toThousand = (units: number) => Math.round((units * 1000) / perEm);
  const widths = view(tables, 'hmtx');
  const last = hhea.getUint16(34) - 1;
  return {
    weight,
    program: assemble(tables),
    ascent: toThousand(hhea.getInt16(4)),
    descent: toThousand(hhea.getInt16(6)),
    box: [36, 38, 40, 42].map((at) => toThousand(head.getInt16(at))),
    glyphOf: readCharacters(view(tables, 'cmap')),
    widthOf: (glyph) => toThousand(widths.getUint16(Math.min(glyph, last) * 4)),
  };
}

async function unpack(data: ArrayBuffer): Promise<Tables> {
  const file = new DataView(data);
  if (file.getUint32(0) !== 0x774f4646) throw new Error('A font file of the pictures is no WOFF file.');
  const tables = new Map<string, Uint8Array<ArrayBuffer>>();
  for (let index = 0; index < file.getUint16(12); index += 1) {
    const at = 44 + index * 20;
    const name = String.fromCharCode(...new Uint8Array(data, at, 4));
    const [offset, packed, length] = [
      file.getUint32(at + 4),
      file.getUint32(at + 8),
      file.getUint32(at + 12),
    ];
    const bytes = new Uint8Array(data.slice(offset, offset + packed));
    tables.set(name, packed < length ? await inflate(bytes) : bytes);
  }
  return tables;
}

function view(tables: Tables, name: string): DataView {
  const table = tables.get(name);
  if (!table) throw new Error(`A font of the pictures has no table ${name}.`);
  return new DataView(table.buffer, table.byteOffset, table.byteLength);
}

/** The characters of the table's Unicode part, in the form most fonts have (cmap format 4: ranges). */
function readCharacters(cmap: DataView): (codePoint: number) => number {
  let start = -1;
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const offset = cmap.getUint32(8 + index * 8);
    if (cmap.getUint16(offset) === 4) start = offset;
  }
  if (start === -1) throw new Error('A font of the pictures has no table of characters that can be read.');
  const twice = cmap.getUint16(start + 6);
  const glyphs = new Map<number, number>();
  for (let range = 0; range < twice; range += 2) {
    const end = cmap.getUint16(start + 14 + range);
    const first = cmap.getUint16(start + 16 + twice + range);
    const delta = cmap.getUint16(start + 16 + 2 * twice + range);
    const place = start + 16 + 3 * twice + range;
    const offset = cmap.getUint16(place);
    for (let code = first; code <= end && code < 0xffff; code += 1) {
      const found = offset === 0 ? code : cmap.getUint16(place + offset + (code - first) * 2);
      if (found !== 0) glyphs.set(code, (found + delta) & 0xffff);
    }
  }
  return (codePoint) => glyphs.get(codePoint) ?? 0;
}

function assemble(tables: Tables): Uint8Array<ArrayBuffer> {
  const kept = NEEDED.flatMap((name) => {
    const table = tables.get(name);
    return table ? [{ name, table }] : [];
  });
  let offset = 12 + kept.length * 16;
  const places = kept.map(({ table }) => {
    const at = offset;
    offset += Math.ceil(table.length / 4) * 4;
    return at;
  });
  const program = new Uint8Array(offset);
  const out = new DataView(program.buffer);
  const power = Math.floor(Math.log2(kept.length));
  out.setUint32(0, 0x00010000);
  out.setUint16(4, kept.length);
  out.setUint16(6, 16 * 2 ** power);
  out.setUint16(8, power);
  out.setUint16(10, kept.length * 16 - 16 * 2 ** power);
  for (const [index, { name, table }] of kept.entries()) {
    const at = 12 + index * 16;
    for (let letter = 0; letter < 4; letter += 1) out.setUint8(at + letter, name.charCodeAt(letter));
    program.set(table, places[index] ?? 0);
    out.setUint32(at + 4, sumOf(out, places[index] ?? 0, table.length));
    out.setUint32(at + 8, places[index] ?? 0);
    out.setUint32(at + 12, table.length);
  }
  return program;
}

function sumOf(out: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + out.getUint32(at)) >>> 0;
  return sum;
}
