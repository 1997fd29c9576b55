import { describe, expect, test } from 'vitest';
import type { Strategy } from '@/core/strategy';
import type { Picture, TextMark } from '@/features/strategy-editor/picture/picture';
import { createDemoStrategy } from '../../../../../mocks/data/demo-strategy';
import { structuredStrategy } from '../../../../support/structured-strategy';
import { branched } from '../strategies';
import { hostileStrategy } from './hostile';
import { pictureOf } from './pictures';

const texts = (picture: Picture): TextMark[] =>
  picture.items.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : [])));
const words = (picture: Picture): string[] => texts(picture).map(({ text }) => text);
const labels = (picture: Picture): string[] => picture.items.map(({ label }) => label);

describe('a picture holds', () => {
  const picture = pictureOf(createDemoStrategy());

  test('every step and note by its name', () => {
    for (const node of Object.values(createDemoStrategy().nodes))
      expect(labels(picture)).toContain(node.name === '' ? 'Note' : node.name);
  });

  test('the names of the ways out with their shares, and what is checked', () => {
    expect(words(picture)).toEqual(expect.arrayContaining(['Everyone else', 'Reminded', '90%', 'Dispute']));
  });

  test('the name, the number of steps and the day', () => {
    expect(words(picture).filter((text) => text === 'A friendly first month')).toHaveLength(2);
    expect(words(picture)).toContain('20 steps · 22 Nov 2026');
  });

  test('counts where they are known, and only there', () => {
    const counted = pictureOf(createDemoStrategy(), { counts: new Map([['entry', 12480]]) });
    expect(words(counted)).toContain('12,480');
    expect(words(picture)).not.toContain('12,480');
  });
});

test('nothing stands outside the picture', () => {
  for (const strategy of [
    createDemoStrategy(),
    hostileStrategy(),
    structuredStrategy({ size: 80, seed: 2 }),
  ]) {
    const { width, height, items } = pictureOf(strategy);
    for (const { box } of items) {
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(height);
    }
  }
});

test('no line of text is wider than its card, whatever it is called', () => {
  const picture = pictureOf(hostileStrategy());
  for (const { box, marks } of picture.items) {
    for (const mark of marks) {
      if (mark.kind !== 'text') continue;
      const left = mark.anchor === 'left' ? mark.x : mark.x - mark.width / (mark.anchor === 'middle' ? 2 : 1);
      expect(left).toBeGreaterThanOrEqual(box.left - 0.5);
      expect(left + mark.width).toBeLessThanOrEqual(box.right + 0.5);
    }
  }
});

test('text that runs from the right begins at the right', () => {
  const arabic = texts(pictureOf(hostileStrategy())).find(({ text }) => text.startsWith('تذكير'));
  expect(arabic).toMatchObject({ direction: 'rtl', anchor: 'right' });
});

test('a step that is switched off says so and is drawn dashed', () => {
  const plain = branched();
  const mail = plain.nodes['mail'];
  if (mail?.kind !== 'send') throw new Error('The mail is missing.');
  const strategy: Strategy = { ...plain, nodes: { ...plain.nodes, mail: { ...mail, disabled: true } } };
  const card = pictureOf(strategy).items.find(({ label }) => label === 'E-mail');
  expect(card?.marks).toEqual(expect.arrayContaining([expect.objectContaining({ text: 'off' })]));
  expect(card?.marks[0]).toMatchObject({ kind: 'rect', isDashed: true });
});

describe('groups', () => {
  const grouped = (collapsed: boolean): Strategy => ({
    ...branched(),
    groups: { g: { id: 'g', name: 'Writing', nodes: ['mail', 'letter'], collapsed } },
  });

  test('that are open stand behind their cards', () => {
    const names = labels(pictureOf(grouped(false)));
    expect(names.indexOf('Writing')).toBeLessThan(names.indexOf('E-mail'));
  });

  test('that are collapsed stand in the place of their cards', () => {
    const picture = pictureOf(grouped(true));
    expect(labels(picture)).toContain('Writing');
    expect(labels(picture)).not.toContain('Letter');
    expect(words(picture)).toContain('2 steps');
  });
});
