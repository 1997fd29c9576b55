import { deflate } from '../deflate';

/** A PDF being written: numbered objects, then the table that says where each begins. */
export type PdfFile = {
  /** Keeps a number for an object that is added later. */
  readonly reserve: () => number;
  readonly add: (body: string, number?: number) => number;
  /** Adds bytes with their dictionary, packed. */
  readonly addStream: (entries: string, bytes: Uint8Array<ArrayBuffer>) => Promise<number>;
  readonly finish: (root: number, info: number) => Blob;
};

const encoder = new TextEncoder();

export function createPdfFile(): PdfFile {
  // The four bytes over 127 tell programs that this is no text.
  const header = new Uint8Array([...encoder.encode('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 10]);
  const parts: Uint8Array<ArrayBuffer>[] = [header];
  const places: number[] = [];
  let length = header.length;

  function push(bytes: Uint8Array<ArrayBuffer>): void {
    parts.push(bytes);
    length += bytes.length;
  }

  function reserve(): number {
    return places.push(0);
  }

  function begin(number: number): void {
    places[number - 1] = length;
    push(encoder.encode(`${number} 0 obj\n`));
  }

  return {
    reserve,
    add(body, number = reserve()) {
      begin(number);
      push(encoder.encode(`${body}\nendobj\n`));
      return number;
    },
    async addStream(entries, bytes) {
      const packed = await deflate(bytes);
      const number = reserve();
      begin(number);
      push(encoder.encode(`<<${entries} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`));
      push(packed);
      push(encoder.encode('\nendstream\nendobj\n'));
      return number;
    },
    finish(root, info) {
      const start = length;
      const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
      push(
        encoder.encode(
          `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${rows.join('')}` +
            `trailer\n<</Size ${places.length + 1} /Root ${root} 0 R /Info ${info} 0 R>>\nstartxref\n${start}\n%%EOF\n`,
        ),
      );
      return new Blob(parts, { type: 'application/pdf' });
    },
  };
}

/** A text for readers, in any script. */
export function pdfText(text: string): string {
  return `<FEFF${hex(text)}>`;
}

/** Characters as the UTF-16 that PDF maps glyphs back to. */
export function hex(text: string): string {
  let digits = '';
  for (let at = 0; at < text.length; at += 1)
    digits += text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return digits;
}
