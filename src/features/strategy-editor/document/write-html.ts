import type { TellingLine, TellingSection } from '@/core/strategy';
import { headOf, printable, type ToldStrategy } from './told-strategy';

const STYLE = `
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1a1f29; background: #fff;
  font: 15px/1.5 Inter, 'Segoe UI', system-ui, Roboto, 'DejaVu Sans', sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 1.8rem 0 .5rem; font-size: 1.1rem; break-after: avoid; }
p { margin: .35rem 0; unicode-bidi: plaintext; break-inside: avoid; }
.line { white-space: pre-line; }
.about, .detail { color: #565f6e; }
.detail { font-size: .87em; }
.step { margin-top: .7rem; }
@page { size: A4; margin: 18mm 16mm; @bottom-right { content: counter(page) ' / ' counter(pages); font-size: 9pt; } }
`;

/** Deeper branches are not indented further: the text would be squeezed against the edge. */
const DEEPEST = 12;

/** The document as one web page that stands alone: no script, nothing loaded from elsewhere. */
export function writeHtml({ locale, name, kind, asOf, sections }: ToldStrategy): string {
  return [
    '<!doctype html>',
    `<html lang="${escape(locale)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(name)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1 dir="auto">${escape(name)}</h1>`,
    `<p class="about">${escape(kind)} · ${escape(asOf)}</p>`,
    ...sections.map(writeSection),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function writeSection({ title, lines }: TellingSection): string {
  return `<section>\n<h2>${escape(title)}</h2>\n${lines.map(writeLine).join('\n')}\n</section>`;
}

function writeLine(told: TellingLine): string {
  const { kind, depth, text, details } = told;
  const indent = Math.min(depth, DEEPEST) * 1.4;
  const name = headOf(told);
  const said = [name === '' ? '' : `<b>${escape(name)}</b>`, escape(text)].filter((part) => part !== '');
  const style = indent > 0 ? ` style="margin-inline-start:${indent}rem"` : '';
  const more = details.map((detail) => `<br><span class="detail">${escape(detail)}</span>`);
  return `<p class="line ${kind}"${style}>${said.join(' ')}${more.join('')}</p>`;
}

function escape(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
