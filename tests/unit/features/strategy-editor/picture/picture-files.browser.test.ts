import { expect, test } from 'vitest';
import type { Strategy } from '@/core/strategy';
import { sceneOf } from '@/features/strategy-editor/layout/scene';
import { drawStrategy } from '@/features/strategy-editor/picture/drawing/draw-strategy';
import { makeFile, type Wish } from '@/features/strategy-editor/picture/make-file';
import { createMeasure, loadPictureFonts } from '@/features/strategy-editor/picture/picture-fonts';
import { readFont } from '@/features/strategy-editor/picture/pdf/read-font';
import { writePng } from '@/features/strategy-editor/picture/png/write-png';
import { createDemoStrategy } from '../../../../../mocks/data/demo-strategy';
import { structuredStrategy } from '../../../../support/structured-strategy';
import { hostileStrategy } from './hostile';
import { drawWhole, lookOf } from './pictures';

await loadPictureFonts();
const measure = createMeasure();
const pace = () => ({ signal: new AbortController().signal, tell: () => undefined });

function pictureOf(strategy: Strategy) {
  return drawWhole(drawStrategy(strategy, sceneOf(strategy, true), lookOf({ measure })));
}

function fileOf(strategy: Strategy, wish: Partial<Wish>): Promise<Blob> {
  const tools = { measure, nameSheet: () => 'Sheet' };
  return makeFile(pictureOf(strategy), { format: 'png', scale: 1, paper: 'one', ...wish }, tools, pace());
}

/** An image's pixels, as the browser reads the file. */
async function pixelsOf(file: Blob) {
  const image = await createImageBitmap(file);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('There is no canvas.');
  pen.drawImage(image, 0, 0);
  return {
    width: image.width,
    height: image.height,
    at: (x: number, y: number) => [...pen.getImageData(x, y, 1, 1).data],
  };
}

test('text is measured with the letters a PDF is written in', async () => {
  const files = await loadPictureFonts();
  const samples = {
    'Fairpath Latin': 'Reminder',
    'Fairpath Cyrillic': 'Платёж',
    'Fairpath Greek': 'Πληρωμή',
  };
  for (const [family, text] of Object.entries(samples)) {
    for (const file of files.filter((each) => each.family === family)) {
      const { glyphOf, widthOf } = await readFont(file);
      const glyphs = Array.from(text, (letter) => glyphOf(letter.codePointAt(0) ?? 0));
      expect(glyphs).not.toContain(0);
      const written = (glyphs.reduce((sum, glyph) => sum + widthOf(glyph), 0) * 12) / 1000;
      // Kerning moves letters a little nearer to each other.
      const measured = measure(text, { size: 12, weight: file.weight });
      expect(Math.abs(measured / written - 1)).toBeLessThan(0.03);
    }
  }
});

test.each([1, 2, 3])('a PNG at %i× has the picture in it, in its size', async (scale) => {
  const { width, height } = pictureOf(createDemoStrategy());
  const image = await pixelsOf(await fileOf(createDemoStrategy(), { scale }));
  expect([image.width, image.height]).toEqual([width * scale, height * scale]);
  expect(image.at(2, 2)).toEqual([255, 255, 255, 255]);
  // The chip that stands on the frame is dark, and inside the frame it is not white.
  expect(image.at(53 * scale, 80 * scale)).toEqual([26, 31, 41, 255]);
  expect(image.at(Math.floor(width / 2) * scale, (height - 90) * scale)).toEqual([248, 249, 251, 255]);
});

test('a PNG wider than a canvas is put together without a seam', async () => {
  const picture = { ...pictureOf(structuredStrategy({ size: 60, seed: 3 })), height: 160 };
  const scale = 12_000 / picture.width;
  const image = await pixelsOf(await writePng(picture, scale, pace()));
  expect(image.width).toBeGreaterThan(8192);
  // Inside the frame, left and right of where one canvas ends and the next begins.
  const y = Math.floor(120 * scale);
  expect(image.at(8191, y)).toEqual(image.at(8192, y));
  expect(image.at(8192, y)).toEqual([248, 249, 251, 255]);
});

test('an SVG is an image a browser shows', async () => {
  const file = await fileOf(hostileStrategy(), { format: 'svg' });
  const image = new Image();
  image.src = URL.createObjectURL(file);
  await image.decode();
  expect(image.naturalWidth).toBe(pictureOf(hostileStrategy()).width);
});

test('a PDF with names in every script is written, with images where letters are joined or coloured', async () => {
  const bytes = new Uint8Array(await (await fileOf(hostileStrategy(), { format: 'pdf' })).arrayBuffer());
  const text = new TextDecoder('latin1').decode(bytes);
  expect(text.startsWith('%PDF-1.7')).toBe(true);
  expect(text.trimEnd().endsWith('%%EOF')).toBe(true);
  expect(text.split('/SMask').length).toBeGreaterThan(4);
});
