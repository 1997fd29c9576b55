import type { TableProblem } from '@/core/ports';

/** The first bytes of files that are no text, whatever their name says. */
const SIGNATURES: readonly (readonly [readonly number[], TableProblem])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], { code: 'file-is-spreadsheet', values: { program: 'xls' } }],
  [[0x1f, 0x8b], { code: 'file-is-archive', values: {} }],
  [[0x37, 0x7a, 0xbc, 0xaf], { code: 'file-is-archive', values: {} }],
  [[0x52, 0x61, 0x72, 0x21], { code: 'file-is-archive', values: {} }],
  [[0x25, 0x50, 0x44, 0x46], { code: 'file-is-binary', values: {} }],
];

/** What keeps these bytes from being a text file; undefined when nothing does. */
export function recogniseFile(bytes: Uint8Array): TableProblem | undefined {
  if (bytes.length === 0) return { code: 'file-empty', values: {} };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return recogniseZip(bytes);
  const known = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
  return known?.[1] ?? (isBinary(bytes) ? { code: 'file-is-binary', values: {} } : undefined);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** A workbook is a zip whose parts lie in `xl/` (Excel) or that names its kind first (OpenDocument). */
function recogniseZip(bytes: Uint8Array): TableProblem {
  const names = new TextDecoder('windows-1252').decode(bytes.length > 131_072 ? joinEnds(bytes) : bytes);
  if (names.includes('opendocument.spreadsheet'))
    return { code: 'file-is-spreadsheet', values: { program: 'ods' } };
  if (names.includes('xl/')) return { code: 'file-is-spreadsheet', values: { program: 'xlsx' } };
  return { code: 'file-is-archive', values: {} };
}

/** Part names stand at the front and again in the directory at the end. */
function joinEnds(bytes: Uint8Array): Uint8Array {
  const ends = new Uint8Array(131_072);
  ends.set(bytes.subarray(0, 65_536));
  ends.set(bytes.subarray(bytes.length - 65_536), 65_536);
  return ends;
}

/** Text has no control characters but line ends and tabs; UTF-16 has zero bytes, and then many of them. */
function isBinary(bytes: Uint8Array): boolean {
  const looked = bytes.subarray(0, 4096);
  let controls = 0;
  let zeroes = 0;
  for (const byte of looked) {
    if (byte === 0) zeroes += 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  }
  const isWide = zeroes > looked.length / 8;
  return controls > looked.length / 50 || (zeroes > 0 && !isWide && !hasWideMark(bytes));
}

function hasWideMark(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
}
