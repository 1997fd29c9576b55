import { blocksOf, type Block, type Body } from './body';
import { decodeEntities, parseRichText, type RichNode } from './rich-text';

const LINE_TAGS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'li',
  'ul',
  'ol',
  'blockquote',
]);

/**
 * A body as plain text: what stands in an e-mail's text part. Links follow their words in brackets, tokens stay
 * as they are, a picture is its description. Blocks are parted by an empty line.
 */
export function textOf(body: Body): string {
  const blocks = blocksOf(body).map(textOfBlock);
  return blocks.filter((text) => text !== '').join('\n\n');
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
      return textOfRichText(block.content);
    case 'button':
      return joinLink(block.content.trim(), block.attributes.href ?? '');
    case 'image':
      return joinLink(block.attributes.alt ?? '', block.attributes.href ?? '');
    case 'divider':
      return '---';
    default:
      return '';
  }
}

/** Formatted text as lines of plain text. */
export function textOfRichText(source: string): string {
  const nodes = parseRichText(source);
  if (!nodes.ok) return '';
  const lines = writeNodes(nodes.value).split('\n');
  const trimmed = lines.map((line) => line.replace(/[ \t]+/g, ' ').trim());
  return trimmed
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function writeNodes(nodes: readonly RichNode[]): string {
  return nodes.map(writeNode).join('');
}

function writeNode(node: RichNode): string {
  if (node.kind === 'liquid') return node.source;
  if (node.kind === 'text') return decodeEntities(node.text.replace(/[ \t\r\n\f]+/g, ' '));
  if (node.tag === 'br') return '\n';
  const inside = writeNodes(node.children);
  if (node.tag === 'a') return joinLink(inside, decodeEntities(node.attributes['href'] ?? ''));
  if (node.tag === 'li') return `\n- ${inside.trim()}`;
  return LINE_TAGS.has(node.tag) ? `\n\n${inside.trim()}\n\n` : inside;
}

function joinLink(words: string, address: string): string {
  if (address === '' || words.trim() === address) return words;
  return words === '' ? address : `${words}: ${address}`;
}
