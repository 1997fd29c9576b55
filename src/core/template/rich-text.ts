import { z } from 'zod';
import { fail, remember, succeed, type Result } from '@/core/lib';
import { isSafeLink } from './links';
import { splitLiquid } from './tokens/split-liquid';

/** Formatted text as a tree. `text` keeps its entities as written; `liquid` is a token or tag. */
export type RichNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'liquid'; readonly source: string }
  | RichElement;

export type RichElement = {
  readonly kind: 'element';
  readonly tag: RichTag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly RichNode[];
};

/** The markup formatted text may use; everything else is refused, whoever wrote it. */
export const RICH_TAGS = [
  'p',
  'br',
  'strong',
  'b',
  'em',
  'i',
  'u',
  's',
  'a',
  'ul',
  'ol',
  'li',
  'h1',
  'h2',
  'h3',
  'span',
  'div',
  'small',
  'sup',
  'sub',
  'blockquote',
] as const;
export type RichTag = (typeof RICH_TAGS)[number];

/** The attributes that markup may carry, on any tag; a link's address is checked besides. */
export const RICH_ATTRIBUTES = ['href', 'style', 'title', 'dir', 'lang'] as const;

export type RichTextProblem = {
  readonly code: 'markup-forbidden' | 'markup-broken';
  readonly values: { readonly found: string };
};

const MAX_DEPTH = 24;
const TAG = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z-]+="[^"<>]*")*)\s*(\/?)>/;
const ATTRIBUTE = /([a-zA-Z-]+)="([^"<>]*)"/g;
const DECLARATION = /^\s*[a-z-]{1,40}\s*:[^:;{}<>\\"@]+$/i;
const LOADS = /(url|expression|image|src|element)\s*\(/i;

/**
 * Reads formatted text strictly: well nested, known tags and attributes only, safe addresses, no style that could
 * load anything, no token inside a style. What it accepts can be shown anywhere without being cleaned again.
 */
export function parseRichText(source: string): Result<readonly RichNode[], RichTextProblem> {
  return rememberedParse(source);
}

/** Checks, MJML and plain text all read the same words; once is enough. */
const rememberedParse = remember(parse, 2000);

function parse(source: string): Result<readonly RichNode[], RichTextProblem> {
  const hidden: string[] = [];
  const shadow = splitLiquid(source)
    .map((piece) => (piece.liquid ? `\u0001${hidden.push(piece.source) - 1}\u0002` : piece.source))
    .join('');
  if (!/[\u0001\u0002]/.test(source)) return read(shadow, hidden);
  return fail({ code: 'markup-forbidden', values: { found: 'control character' } });
}

type Open = { tag: RichTag; attributes: Record<string, string>; children: RichNode[] };

function read(shadow: string, hidden: readonly string[]): Result<readonly RichNode[], RichTextProblem> {
  const restore = (text: string): string =>
    text.replace(/\u0001(\d+)\u0002/g, (_, index: string) => hidden[Number(index)] ?? '');
  const root: RichNode[] = [];
  const open: Open[] = [];
  const here = (): RichNode[] => open.at(-1)?.children ?? root;
  let rest = shadow;
  while (rest !== '') {
    const next = rest.indexOf('<');
    const text = next < 0 ? rest : rest.slice(0, next);
    here().push(...readText(text, hidden));
    if (next < 0) break;
    const found = TAG.exec(rest.slice(next));
    if (!found)
      return fail({ code: 'markup-broken', values: { found: restore(rest.slice(next, next + 40)) } });
    const [whole, closing, name = '', list = '', selfClosing] = found;
    const tag = RICH_TAGS.find((known) => known === name.toLowerCase());
    if (!tag) return fail({ code: 'markup-forbidden', values: { found: name } });
    rest = rest.slice(next + whole.length);
    if (closing) {
      const last = open.pop();
      if (last?.tag !== tag) return fail({ code: 'markup-broken', values: { found: whole } });
      here().push({ kind: 'element', ...last });
      continue;
    }
    const attributes = readAttributes(list, restore);
    if (!attributes.ok) return attributes;
    if (tag === 'br') here().push({ kind: 'element', tag, attributes: {}, children: [] });
    else if (selfClosing || open.length >= MAX_DEPTH)
      return fail({ code: 'markup-broken', values: { found: whole } });
    else open.push({ tag, attributes: attributes.value, children: [] });
  }
  const unclosed = open.at(-1);
  return unclosed ? fail({ code: 'markup-broken', values: { found: `<${unclosed.tag}>` } }) : succeed(root);
}

function readText(shadow: string, hidden: readonly string[]): RichNode[] {
  return shadow.split(/(\u0001\d+\u0002)/).flatMap((part): RichNode[] => {
    if (part === '') return [];
    const index = /^\u0001(\d+)\u0002$/.exec(part)?.[1];
    return index === undefined
      ? [{ kind: 'text', text: part }]
      : [{ kind: 'liquid', source: hidden[Number(index)] ?? '' }];
  });
}

function readAttributes(
  list: string,
  restore: (text: string) => string,
): Result<Record<string, string>, RichTextProblem> {
  const attributes: Record<string, string> = {};
  for (const [, written = '', shadow = ''] of list.matchAll(ATTRIBUTE)) {
    const name = RICH_ATTRIBUTES.find((known) => known === written.toLowerCase());
    if (!name) return fail({ code: 'markup-forbidden', values: { found: written } });
    const value = restore(shadow);
    const safe =
      name === 'href'
        ? isSafeLink(decodeEntities(value))
        : name !== 'style' || (isSafeStyle(shadow) && value === shadow);
    if (!safe)
      return fail({ code: 'markup-forbidden', values: { found: `${name}="${value.slice(0, 40)}"` } });
    attributes[name] = value;
  }
  return succeed(attributes);
}

/** Whether a style only says how text looks: nothing it could load, nothing it could run. */
function isSafeStyle(style: string): boolean {
  return !LOADS.test(style) && style.split(';').every((part) => part.trim() === '' || DECLARATION.test(part));
}

/** Writes formatted text; `parseRichText` reads it back to the same tree. */
export function writeRichText(nodes: readonly RichNode[]): string {
  return nodes.map(writeNode).join('');
}

function writeNode(node: RichNode): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'liquid') return node.source;
  const attributes = RICH_ATTRIBUTES.flatMap((name) =>
    node.attributes[name] === undefined ? [] : [` ${name}="${node.attributes[name]}"`],
  );
  const start = `<${node.tag}${attributes.join('')}>`;
  return node.tag === 'br' ? '<br>' : `${start}${writeRichText(node.children)}</${node.tag}>`;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  euro: '€',
};

/** The characters some entities stand for; an entity nobody knows stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
        ? String.fromCodePoint(point)
        : whole;
    },
  );
}

/** A text as HTML says it, its tokens left as they are. */
export function encodeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Formatted text as it is stored: at most 50,000 characters, accepted by `parseRichText`. */
export const richTextSchema = z
  .string()
  .max(50_000)
  .refine((source) => parseRichText(source).ok, 'markup that messages do not use')
  .meta({ control: 'rich-text' });
