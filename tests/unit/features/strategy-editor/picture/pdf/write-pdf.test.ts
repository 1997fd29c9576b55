import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Strategy } from '@/core/strategy';
import { laySheets, type Paper } from '@/features/strategy-editor/picture/pdf/lay-sheets';
import { readFont } from '@/features/strategy-editor/picture/pdf/read-font';
import type { PaintLine } from '@/features/strategy-editor/picture/pdf/typesetter';
import { writePdf } from '@/features/strategy-editor/picture/pdf/write-pdf';
import { createDemoStrategy } from '../../../../../../mocks/data/demo-strategy';
import { readPdf, type ReadPdf } from '../../../../../support/read-pdf';
import { structuredStrategy } from '../../../../../support/structured-strategy';
import { HOSTILE_NAMES, hostileStrategy } from '../hostile';
import { lookOf, pictureOf } from '../pictures';

const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'greek'];
const fonts = await Promise.all(
  SCRIPTS.flatMap((script) =>
    ([400, 600] as const).map((weight) => {
      const file = readFileSync(`node_modules/@fontsource/inter/files/inter-${script}-${weight}-normal.woff`);
      return readFont({ family: script, weight, data: new Uint8Array(file).buffer });
    }),
  ),
);

/** In the place of a canvas: a grey box as large as the line. */
const paintLine: PaintLine = ({ width, size }) => {
  const [wide, high] = [Math.ceil(width), Math.ceil(size * 1.5)];
  const pixels = new Uint8ClampedArray(wide * high * 4).fill(128);
  return { width: wide, height: high, pixels, left: 0, top: -size, scale: 1 };
};

async function pdfOf(strategy: Strategy, paper: Paper = 'one'): Promise<ReadPdf> {
  const picture = pictureOf(strategy);
  const { measure } = lookOf();
  const nameSheet = ({ row, column }: { row: number; column: number }) => `Row ${row}, column ${column}`;
  const pace = { signal: new AbortController().signal, tell: () => undefined };
  const { sheets } = laySheets(picture, paper);
  const file = await writePdf(picture, sheets, { fonts, paintLine, measure, nameSheet }, pace);
  return readPdf(new Uint8Array(await file.arrayBuffer()));
}

describe('a PDF of one page', () => {
  test('is as large as the picture, and holds its words as text', async () => {
    const { width, height } = pictureOf(createDemoStrategy());
    const pdf = await pdfOf(createDemoStrategy());
    expect(pdf.header).toBe('%PDF-1.7');
    expect(pdf.pages).toHaveLength(1);
    expect(pdf.pages[0]?.width).toBeCloseTo(width * 0.75, 1);
    expect(pdf.pages[0]?.height).toBeCloseTo(height * 0.75, 1);
    const begun = pdf.text.map((line) => line.replace('…', ''));
    for (const { name, kind } of Object.values(createDemoStrategy().nodes))
      if (kind !== 'note') expect(begun.some((line) => line !== '' && name.startsWith(line))).toBe(true);
  });

  test('needs no image where Inter has the letters', async () => {
    const pdf = await pdfOf(createDemoStrategy());
    expect([...pdf.objects.values()].filter(({ body }) => body.includes('/Subtype /Image'))).toEqual([]);
  });

  test('larger than a PDF can say has larger units', async () => {
    const strategy = structuredStrategy({ size: 700, seed: 4 });
    const { width, height } = pictureOf(strategy);
    expect(Math.max(width, height)).toBeGreaterThan(14_400 / 0.75);
    const pdf = await pdfOf(strategy);
    const page = [...pdf.objects.values()].find(({ body }) => body.includes('/Type /Page '));
    const sides =
      /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u
        .exec(page?.body ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    expect(Math.max(...sides)).toBeLessThanOrEqual(14_400);
    expect(Math.abs((pdf.pages[0]?.width ?? 0) - width * 0.75)).toBeLessThan(1);
  });
});

describe('names in other alphabets', () => {
  test.each(['polish', 'greek'] as const)('%s are text', async (name) => {
    const { text } = await pdfOf(hostileStrategy());
    expect(text.some((line) => line.startsWith(HOSTILE_NAMES[name].slice(0, 12)))).toBe(true);
  });

  test('emoji and Chinese are images with their text under them, Arabic as it is seen', async () => {
    const pdf = await pdfOf(hostileStrategy());
    const images = [...pdf.objects.values()].filter(({ body }) => body.includes('/SMask'));
    expect(images.length).toBeGreaterThanOrEqual(4);
    expect(pdf.text).toContain(HOSTILE_NAMES.chinese);
    expect(pdf.text.some((line) => line.includes('👨‍👩‍👧‍👦'))).toBe(true);
    const seen = Array.from(HOSTILE_NAMES.arabic.slice(0, 5)).reverse().join('');
    expect(pdf.text.some((line) => line.endsWith(seen))).toBe(true);
  });

  test('leave no character without a meaning', async () => {
    const { text } = await pdfOf(hostileStrategy());
    expect(text.join('')).not.toContain('\uFFFD');
  });
});

describe('sheets', () => {
  test('are pages of paper, each with its place and marks to lay them by', async () => {
    const pdf = await pdfOf(createDemoStrategy(), 'a4');
    expect(pdf.pages.length).toBeGreaterThan(4);
    for (const page of pdf.pages)
      expect([page.width, page.height].sort((one, other) => one - other)).toEqual([595.28, 841.89]);
    const labels = pdf.text.filter((line) => line.startsWith('Row '));
    expect(labels).toHaveLength(pdf.pages.length);
    expect(labels[1]).toBe('Row 0, column 1 · A friendly first month');
  });
});
