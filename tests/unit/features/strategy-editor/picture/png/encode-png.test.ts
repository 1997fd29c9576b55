import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodePng } from '@/features/strategy-editor/picture/png/encode-png';

const pace = () => ({ signal: new AbortController().signal, tell: () => undefined });

/** A pattern no two rows of which are alike, in bands of some rows. */
function pattern(width: number, height: number, bandRows: number) {
  const colour = (x: number, y: number, part: number) => (x * 7 + y * 13 + part * 50) % 256;
  return {
    colour,
    source: {
      width,
      height,
      scale: 2,
      paintBand(top: number) {
        const rows = Math.min(bandRows, height - top);
        const pixels = new Uint8ClampedArray(width * rows * 4);
        for (let at = 0; at < pixels.length; at += 1) {
          const [x, y] = [Math.floor(at / 4) % width, top + Math.floor(at / 4 / width)];
          pixels[at] = at % 4 === 3 ? 255 : colour(x, y, at % 4);
        }
        return { rows, pixels };
      },
    },
  };
}

/** The chunks of a PNG by name, the checksums of which a reader would refuse are not looked at here. */
function chunksOf(file: Buffer): Map<string, Buffer[]> {
  const chunks = new Map<string, Buffer[]>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    chunks.set(name, [...(chunks.get(name) ?? []), file.subarray(at + 8, at + 8 + length)]);
    at += 12 + length;
  }
  return chunks;
}

test('an image written in bands holds every pixel', async () => {
  const { source, colour } = pattern(30, 23, 5);
  const file = Buffer.from(await (await encodePng(source, pace())).arrayBuffer());
  const chunks = chunksOf(file);
  expect([...chunks.keys()]).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
  const rows = inflateSync(Buffer.concat(chunks.get('IDAT') ?? []));
  const stride = 1 + 30 * 3;
  expect(rows).toHaveLength(23 * stride);
  const seen = new Uint8Array(stride);
  for (let y = 0; y < 23; y += 1) {
    for (let at = 1; at < stride; at += 1) {
      seen[at] = (seen[at] ?? 0) + (rows[y * stride + at] ?? 0);
      expect(seen[at]).toBe(colour(Math.floor((at - 1) / 3), y, (at - 1) % 3));
    }
  }
});

test('an image says how large it is meant to be shown', async () => {
  const { source } = pattern(4, 4, 4);
  const chunks = chunksOf(Buffer.from(await (await encodePng(source, pace())).arrayBuffer()));
  expect(chunks.get('pHYs')?.[0]?.readUInt32BE(0)).toBe(Math.round((2 * 96) / 0.0254));
});

test('progress is told, and a cancelled image is none', async () => {
  const control = new AbortController();
  const told: number[] = [];
  const { source } = pattern(10, 100, 10);
  const made = encodePng(source, {
    signal: control.signal,
    tell(part) {
      told.push(part);
      if (part >= 0.5) control.abort(new Error('cancelled'));
    },
  });
  await expect(made).rejects.toThrow('cancelled');
  expect(told).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
});
