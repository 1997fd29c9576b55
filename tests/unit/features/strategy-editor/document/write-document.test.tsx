import { describe, expect, test } from 'vitest';
import type { TellingLine } from '@/core/strategy';
import type { ToldStrategy } from '@/features/strategy-editor/document/told-strategy';
import { writeHtml } from '@/features/strategy-editor/document/write-html';
import { writeMarkdown } from '@/features/strategy-editor/document/write-markdown';
import { HOSTILE_NAMES } from '../picture/hostile';

const line = (more: Partial<TellingLine>): TellingLine => ({
  kind: 'plain',
  depth: 0,
  number: null,
  label: '',
  text: '',
  details: [],
  ...more,
});

function told(lines: readonly TellingLine[], name = 'Late cards'): ToldStrategy {
  return {
    locale: 'en',
    name,
    kind: 'Strategy',
    asOf: 'As of 22 Nov 2026',
    sections: [{ id: 'steps', title: 'Steps', lines }],
  };
}

const steps = [
  line({ kind: 'step', number: 1, label: 'Which?', text: 'High if 5 > 3.', details: ['Day 1.'] }),
  line({ kind: 'way', depth: 1, label: 'High', text: 'goes on with 2.' }),
];

describe('the document as Markdown', () => {
  test('has headings, steps with their details, and ways under them', () => {
    expect(writeMarkdown(told(steps))).toBe(
      [
        '# Late cards',
        '',
        'Strategy · As of 22 Nov 2026',
        '',
        '## Steps',
        '',
        '- **1. Which?** High if 5 \\> 3.',
        '  - Day 1.',
        '  - **High:** goes on with 2.',
        '',
      ].join('\n'),
    );
  });

  test('takes nothing people wrote for a mark', () => {
    const written = writeMarkdown(told([line({ text: '# *not* a [link](http://x) <b>\nnew line' })]));
    expect(written).toContain('- \\# \\*not\\* a \\[link\\](http://x) \\<b\\> new line');
  });
});

describe('the document as a web page', () => {
  const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');

  test('says what the strategy says, in its language', () => {
    const page = read(writeHtml(told(steps)));
    expect(page.documentElement.lang).toBe('en');
    expect(page.querySelector('h1')?.textContent).toBe('Late cards');
    expect(Array.from(page.querySelectorAll('section p'), (each) => each.textContent)).toEqual([
      '1. Which? High if 5 > 3.Day 1.',
      'High: goes on with 2.',
    ]);
  });

  test('stands alone and takes names for text', () => {
    const html = writeHtml(
      told([line({ label: HOSTILE_NAMES.markup, text: HOSTILE_NAMES.controls })], HOSTILE_NAMES.markup),
    );
    const page = read(html);
    expect(page.querySelectorAll('script, link, img, iframe')).toHaveLength(0);
    expect(page.querySelector('h1')?.textContent).toBe(HOSTILE_NAMES.markup);
    expect(html).not.toMatch(/[\u0000\u0007\u202E]/u);
  });
});
