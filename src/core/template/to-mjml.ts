import { digestText } from '@/core/lib';
import { BLOCKS, type Block, type Body } from './body';
import type { Content } from './content';
import { encodeText, parseRichText, writeRichText, type RichNode, type RichTag } from './rich-text';
import { contentOf, type Template } from './template';
import { mapPlainText } from './tokens/split-liquid';

/** What a message looks like where its blocks say nothing else. Readable at 15 px on any phone. */
export const MESSAGE_DEFAULTS = {
  body: {
    width: '600px',
    'background-color': '#eef0f4',
    'font-family': 'Helvetica, Arial, sans-serif',
    color: '#1a1f29',
  },
  section: { 'background-color': '#ffffff', padding: '8px 0px' },
  column: {},
  text: { 'font-size': '15px', 'line-height': '1.5', padding: '6px 32px' },
  button: {
    'background-color': '#0b5d56',
    color: '#ffffff',
    'font-size': '15px',
    'font-weight': '600',
    'border-radius': '6px',
    'inner-padding': '12px 20px',
    padding: '10px 32px',
    align: 'left',
  },
  image: { padding: '8px 32px' },
  divider: { 'border-color': '#dfe3ea', 'border-width': '1px', padding: '12px 32px' },
} as const satisfies Record<Block['kind'] | 'body', Readonly<Record<string, string>>>;

/**
 * A content with a body as MJML, the same text for the same content. Undefined for channels of words alone.
 * Tokens are written out untouched; `lang` is the language of the message.
 */
export function toMjml(content: Content, lang: string): string | undefined {
  if (!('body' in content)) return undefined;
  const { body } = content;
  const title = 'title' in content ? content.title : content.subject;
  const preheader = 'preheader' in content ? content.preheader : '';
  const { color, 'font-family': font, ...bodyAttributes } = { ...MESSAGE_DEFAULTS.body, ...body.attributes };
  const defaults = [
    `<mj-all font-family="${encodeOutsideTokens(font)}" />`,
    `<mj-text${writeAttributes({ ...MESSAGE_DEFAULTS.text, color })} />`,
    ...(['section', 'button', 'image', 'divider'] as const).map(
      (kind) => `<${BLOCKS[kind].tag}${writeAttributes(MESSAGE_DEFAULTS[kind])} />`,
    ),
  ];
  return [
    `<mjml lang="${encodeOutsideTokens(lang)}">`,
    '<mj-head>',
    `<mj-title>${encodeOutsideTokens(title)}</mj-title>`,
    ...(preheader === '' ? [] : [`<mj-preview>${encodeOutsideTokens(preheader)}</mj-preview>`]),
    `<mj-attributes>${defaults.join('')}</mj-attributes>`,
    '</mj-head>',
    `<mj-body${writeAttributes(bodyAttributes)}>`,
    ...body.children.map(writeBlock),
    '</mj-body>',
    '</mjml>',
  ].join('\n');
}

/**
 * The key of a compiled message: the digest of its MJML. Undefined for channels of words alone. Whoever has a message
 * laid out asks for it, and the compiler asks again, so it is kept for as long as the content is.
 */
export function templateDigest(template: Template, locale: string): string | undefined {
  const content = contentOf(template, locale);
  const known = digests.get(content);
  if (known?.locale === locale) return known.digest;
  const mjml = toMjml(content, locale);
  if (mjml === undefined) return undefined;
  const digest = digestText(mjml);
  digests.set(content, { locale, digest });
  return digest;
}

const digests = new WeakMap<Content, { readonly locale: string; readonly digest: string }>();

/** The attributes a block is drawn with: its own over the defaults. */
export function shownAttributes(block: Block | Body): Readonly<Record<string, string>> {
  return { ...MESSAGE_DEFAULTS[block.kind], ...block.attributes };
}

function writeBlock(block: Block): string {
  const { tag } = BLOCKS[block.kind];
  const start = `<${tag}${writeAttributes(block.attributes)}`;
  switch (block.kind) {
    case 'section':
    case 'column':
      return `${start}>\n${block.children.map(writeBlock).join('\n')}\n</${tag}>`;
    case 'text':
      return `${start}>${styleText(block.content)}</${tag}>`;
    case 'button':
      return `${start}>${encodeOutsideTokens(block.content)}</${tag}>`;
    default:
      return `${start} />`;
  }
}

/** Mail programs each have their own idea of paragraphs, lists and links; said on the tag, all show ours. */
const USUAL_STYLES: Readonly<Partial<Record<RichTag, string>>> = {
  p: 'margin:0 0 12px',
  h1: 'margin:0 0 12px;font-size:24px;line-height:1.3',
  h2: 'margin:0 0 12px;font-size:20px;line-height:1.3',
  h3: 'margin:0 0 8px;font-size:16px;line-height:1.4',
  ul: 'margin:0 0 12px;padding-left:24px',
  ol: 'margin:0 0 12px;padding-left:24px',
  a: 'color:inherit;text-decoration:underline',
};

/** Formatted text with our usual styles where it has none of its own; what comes last has no space after it. */
function styleText(content: string): string {
  const parsed = parseRichText(content);
  if (!parsed.ok) return content;
  const last = parsed.value.findLastIndex((node) => node.kind === 'element');
  return writeRichText(parsed.value.map((node, index) => styleNode(node, index === last)));
}

function styleNode(node: RichNode, isLast: boolean): RichNode {
  if (node.kind !== 'element') return node;
  const usual = USUAL_STYLES[node.tag]?.replace(/^margin:0 0 \d+px/, isLast ? 'margin:0' : '$&');
  const style = node.attributes['style'] ?? usual;
  const children = node.children.map((child) => styleNode(child, false));
  return {
    ...node,
    children,
    attributes: style === undefined ? node.attributes : { ...node.attributes, style },
  };
}

function writeAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return written
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => ` ${name}="${encodeOutsideTokens(value)}"`)
    .join('');
}

/** MJML hands attributes and words on as they are, so they are written as HTML wants them. */
function encodeOutsideTokens(text: string): string {
  return mapPlainText(text, encodeText);
}
