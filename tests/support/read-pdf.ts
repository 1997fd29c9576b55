import { inflateSync } from 'node:zlib';

/** A PDF as a reader finds it: its objects by number through the table at its end, and the text of its pages. */
export type ReadPdf = {
  readonly header: string;
  readonly objects: ReadonlyMap<number, PdfObject>;
  /** Each page's size in points, units of its own taken into account. */
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  /** What is written on the pages, line by line, as the fonts' character maps tell it. */
  readonly text: readonly string[];
};

type PdfObject = { readonly body: string; readonly stream: Buffer | undefined };

/** Reads what our pictures are made of; no reader of PDFs in general. Throws where the table of objects is wrong. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes);
  const whole = file.toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(whole)?.[1]);
  const rows = Array.from(whole.slice(start).matchAll(/^(\d{10}) \d{5} n/gmu), ([, place]) => Number(place));
  const objects = new Map(rows.map((place, index) => [index + 1, readObject(file, place, index + 1)]));
  const maps = new Map(
    Array.from(objects, ([number, { body }]) => {
      const unicode = /\/ToUnicode (\d+) 0 R/u.exec(body)?.[1];
      const stream = unicode === undefined ? undefined : objects.get(Number(unicode))?.stream;
      return [number, stream ? readCharacters(stream.toString('latin1')) : undefined] as const;
    }),
  );
  const pages = [...objects.values()].filter(({ body }) => /\/Type \/Page /u.test(body));
  return {
    header: whole.slice(0, 8),
    objects,
    pages: pages.map(({ body }) => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(body) ?? [];
      const unit = Number(/\/UserUnit ([\d.]+)/u.exec(body)?.[1] ?? 1);
      return { width: Number(width) * unit, height: Number(height) * unit };
    }),
    text: pages.flatMap(({ body }) => {
      const content = objects.get(Number(/\/Contents (\d+) 0 R/u.exec(body)?.[1]))?.stream;
      const resources = objects.get(Number(/\/Resources (\d+) 0 R/u.exec(body)?.[1]))?.body ?? '';
      const fonts = new Map(
        Array.from(resources.matchAll(/\/([FH]\d*) (\d+) 0 R/gu), ([, name = '', number]) => [
          name,
          maps.get(Number(number)),
        ]),
      );
      return readText(content?.toString('latin1') ?? '', fonts);
    }),
  };
}

function readObject(file: Buffer, place: number, number: number): PdfObject {
  const head = file.toString('latin1', place, place + 20);
  if (!head.startsWith(`${number} 0 obj\n`))
    throw new Error(`Object ${number} does not begin where it should.`);
  const streamAt = file.indexOf('\nstream\n', place);
  const endAt = file.indexOf('endobj', place);
  if (streamAt === -1 || streamAt > endAt)
    return { body: file.toString('latin1', place, endAt), stream: undefined };
  const body = file.toString('latin1', place, streamAt);
  const from = streamAt + '\nstream\n'.length;
  const length = Number(/\/Length (\d+)>>/u.exec(body)?.[1]);
  return { body, stream: inflateSync(file.subarray(from, from + length)) };
}

function readCharacters(map: string): Map<string, string> {
  return new Map(
    Array.from(map.matchAll(/^<([\dA-F]{4})> <([\dA-F]+)>$/gmu), ([, code = '', units = '']) => [
      code,
      String.fromCharCode(...(units.match(/.{4}/gu) ?? []).map((unit) => Number.parseInt(unit, 16))),
    ]),
  );
}

function readText(content: string, fonts: ReadonlyMap<string, Map<string, string> | undefined>): string[] {
  return Array.from(content.matchAll(/BT ([\s\S]*?) ET/gu), ([, line = '']) => {
    let font: Map<string, string> | undefined;
    let text = '';
    for (const [, name, codes] of line.matchAll(/\/(\S+) [\d.]+ Tf|<([\dA-F]*)> Tj/gu)) {
      if (name !== undefined) font = fonts.get(name);
      for (const code of codes?.match(/.{4}/gu) ?? []) text += font?.get(code) ?? '\uFFFD';
    }
    return text;
  });
}
