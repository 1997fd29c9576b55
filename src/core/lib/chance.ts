/** The UTF-8 bytes of a text. */
function encodeUtf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000)
      bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else
      bytes.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 63),
        0x80 | ((point >> 6) & 63),
        0x80 | (point & 63),
      );
  }
  return bytes;
}

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

const mix = (block: number): number => Math.imul(rotate(Math.imul(block, 0xcc9e2d51), 15), 0x1b873593);

const finish = (hash: number): number => {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/**
 * MurmurHash3 (x86, 32 bit) of a text's UTF-8 bytes: an unsigned 32-bit integer, the same in every language.
 * Source: Austin Appleby's public-domain reference algorithm.
 */
export function hashText(text: string, seed = 0): number {
  const bytes = encodeUtf8(text);
  const whole = bytes.length & ~3;
  let hash = seed | 0;
  for (let at = 0; at < whole; at += 4) {
    const block =
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    hash = (Math.imul(rotate(hash ^ mix(block), 13), 5) + 0xe6546b64) | 0;
  }
  let rest = 0;
  for (let at = bytes.length - 1; at >= whole; at -= 1) rest = (rest << 8) | (bytes[at] ?? 0);
  if (whole < bytes.length) hash ^= mix(rest);
  return finish(hash ^ bytes.length);
}

/**
 * The n-th draw of one stream of one case: a number in [0, 1) that depends on nothing else, so it is the
 * same for any order, thread or chunk. `caseHash` is `hashText(caseId)`.
 */
export function draw(seed: number, caseHash: number, stream: string, n: number): number {
  const key =
    Math.imul(hashText(stream, seed) ^ Math.imul(caseHash, 0x9e3779b1), 0x85ebca6b) ^
    Math.imul(n + 1, 0xc2b2ae35);
  return finish(key | 0) / 0x1_0000_0000;
}
