import { takeBreath, type Pace } from '../pace';

/** A band of the image: its rows from top to bottom as RGBA bytes. */
type Band = { readonly rows: number; readonly pixels: Uint8ClampedArray };

type Source = {
  readonly width: number;
  readonly height: number;
  /** Pixels to a CSS pixel: programs show the image in the size it was drawn in. */
  readonly scale: number;
  /** The band that begins at a row. */
  paintBand(top: number): Band;
};

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PIXELS_PER_METRE = 96 / 0.0254;
const RGB = 2;
const FILTER_UP = 2;

/**
 * Writes a PNG band by band, so that an image may be larger than a canvas and memory never holds all of it. Each row is
 * kept as its difference to the row above: large even areas then need next to nothing.
 */
export async function encodePng(source: Source, pace: Pace): Promise<Blob> {
  const { width, height, scale } = source;
  const packed = new CompressionStream('deflate');
  const parts: BlobPart[] = [new Uint8Array(SIGNATURE)];
  parts.push(chunk('IHDR', [...word(width), ...word(height), 8, RGB, 0, 0, 0]));
  const density = word(Math.round(PIXELS_PER_METRE * scale));
  parts.push(chunk('pHYs', [...density, ...density, 1]));
  const collected = collect(packed.readable, (bytes) => parts.push(chunk('IDAT', bytes)));
  const writer = packed.writable.getWriter();
  try {
    let above = new Uint8ClampedArray(width * 4);
    for (let top = 0; top < height;) {
      const { rows, pixels } = source.paintBand(top);
      await writer.write(filterRows(pixels, above, { width, rows }));
      above = pixels.slice((rows - 1) * width * 4, rows * width * 4);
      top += rows;
      await takeBreath(pace, top / height);
    }
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    await collected.catch(() => undefined);
    throw error;
  }
  await collected;
  parts.push(chunk('IEND', []));
  return new Blob(parts, { type: 'image/png' });
}

function filterRows(
  pixels: Uint8ClampedArray,
  above: Uint8ClampedArray,
  { width, rows }: { width: number; rows: number },
): Uint8Array<ArrayBuffer> {
  const stride = width * 4;
  const filtered = new Uint8Array(rows * (1 + width * 3));
  let to = 0;
  for (let row = 0; row < rows; row += 1) {
    filtered[to] = FILTER_UP;
    to += 1;
    const from = row * stride;
    for (let at = 0; at < stride; at += 4) {
      for (let colour = 0; colour < 3; colour += 1) {
        const now = pixels[from + at + colour] ?? 0;
        const before = row === 0 ? above[at + colour] : pixels[from - stride + at + colour];
        filtered[to] = now - (before ?? 0);
        to += 1;
      }
    }
  }
  return filtered;
}

async function collect(
  readable: ReadableStream<Uint8Array<ArrayBuffer>>,
  take: (bytes: Uint8Array) => void,
): Promise<void> {
  const reader = readable.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) take(read.value);
}

/** A chunk: its length, its name, its bytes, and a checksum of the last two. */
function chunk(name: string, bytes: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(12 + bytes.length);
  made.set(word(bytes.length));
  for (let at = 0; at < 4; at += 1) made[4 + at] = name.charCodeAt(at);
  made.set(bytes, 8);
  made.set(word(checksum(made.subarray(4, 8 + bytes.length))), 8 + bytes.length);
  return made;
}

function word(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

const CHECKS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** CRC-32 as PNG has it. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (CHECKS[(rest ^ byte) & 255] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}
