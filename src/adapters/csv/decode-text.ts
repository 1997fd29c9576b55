import type { TableEncoding } from '@/core/ports';

/**
 * Bytes as text, in the encoding they seem to be in: by their byte order mark, else UTF-16 where every second byte
 * is zero, else UTF-8 where the bytes are valid, else Windows-1252, in which any byte means something.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: TableEncoding } {
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: decodeWindows(bytes), encoding: 'windows-1252' };
  }
}

/** What Windows-1252 has at 0x80 to 0x9F; the five it leaves open are kept as they are. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node's own decoder reads these bytes as Latin-1, which has control characters there; so the signs are put in by hand. */
function decodeWindows(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length, 4096) >> 1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs; at += 1) {
    if (bytes[2 * at] === 0) even += 1;
    if (bytes[2 * at + 1] === 0) odd += 1;
  }
  if (odd > pairs / 4 && even < pairs / 16) return 'utf-16le';
  return even > pairs / 4 && odd < pairs / 16 ? 'utf-16be' : undefined;
}
