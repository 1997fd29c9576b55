import { describe, expect, test } from 'vitest';
import { sceneOf } from '@/features/strategy-editor/layout/scene';
import { drawStrategy } from '@/features/strategy-editor/picture/drawing/draw-strategy';
import { writeSvg } from '@/features/strategy-editor/picture/svg/write-svg';
import { createDemoStrategy } from '../../../../../../mocks/data/demo-strategy';
import { structuredStrategy } from '../../../../../support/structured-strategy';
import { hostileStrategy } from '../hostile';
import { drawWhole, lookOf, pictureOf } from '../pictures';

/** The file as an XML parser reads it; a fault in it is an error. */
function read(svg: string): Document {
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const fault = read.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent);
  return read;
}

describe('an SVG', () => {
  test('is well-formed and names every step', () => {
    const titles = Array.from(read(writeSvg(pictureOf(createDemoStrategy()))).querySelectorAll('title'));
    const names = titles.map(({ textContent }) => textContent);
    for (const { name } of Object.values(createDemoStrategy().nodes))
      if (name !== '') expect(names).toContain(name);
  });

  test('stands alone: no script, no style, nothing from elsewhere', () => {
    for (const strategy of [createDemoStrategy(), hostileStrategy()]) {
      const file = read(writeSvg(pictureOf(strategy)));
      expect(file.querySelectorAll('script, style, image, use, foreignObject, a')).toHaveLength(0);
      for (const element of Array.from(file.querySelectorAll('*')))
        for (const { name, value } of Array.from(element.attributes)) {
          expect(name.startsWith('on') || name.includes('href')).toBe(false);
          if (name !== 'xmlns') expect(value).not.toMatch(/url\(|https?:/u);
        }
    }
  });

  test('takes markup in names for text', () => {
    const svg = writeSvg(pictureOf(hostileStrategy()));
    expect(svg).not.toContain('<script');
    const names = Array.from(read(svg).querySelectorAll('title'), ({ textContent }) => textContent);
    expect(names).toContain('<script>alert("1")</script> & ]]> <!--');
  });

  test('keeps each line to the width it was measured with', () => {
    const lines = read(writeSvg(pictureOf(createDemoStrategy()))).querySelectorAll('text');
    expect(lines.length).toBeGreaterThan(50);
    expect(Array.from(lines).every((line) => Number(line.getAttribute('textLength')) > 0)).toBe(true);
  });

  test('begins text that runs from the right at its right end', () => {
    const file = read(writeSvg(pictureOf(hostileStrategy())));
    const arabic = Array.from(file.querySelectorAll('text')).find(({ textContent }) =>
      textContent.startsWith('تذكير'),
    );
    expect(arabic?.getAttribute('direction')).toBe('rtl');
    expect(arabic?.getAttribute('text-anchor')).toBe('start');
  });
});

test('two hundred steps are drawn in less than 150 ms', () => {
  const strategy = structuredStrategy({ size: 200, seed: 4 });
  const scene = sceneOf(strategy, true);
  const look = lookOf();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    writeSvg(drawWhole(drawStrategy(strategy, scene, look)));
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(150);
});
