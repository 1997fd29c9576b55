import {
  encodeText,
  parseRichText,
  parseToken,
  RICH_TAGS,
  splitLiquid,
  type RichNode,
} from '@/core/template';
import { createChip, sourceOfChip } from '../chip-text/chip-element';
import type { ChipNames } from '../chip-text/chip-names';
import { decodeEntities } from '@/core/template';

/** Draws formatted text into an element, node by node: no HTML is ever parsed from it. */
export function drawRichText(root: HTMLElement, content: string, names: ChipNames): void {
  const parsed = parseRichText(content);
  const nodes: readonly RichNode[] = parsed.ok ? parsed.value : [{ kind: 'text', text: encodeText(content) }];
  root.replaceChildren(...nodes.map((node) => drawNode(root.ownerDocument, node, names)));
}

function drawNode(document: Document, node: RichNode, names: ChipNames): Node {
  if (node.kind === 'text') return document.createTextNode(decodeEntities(node.text));
  if (node.kind === 'liquid') {
    const token = parseToken(node.source);
    return createChip(document, { kind: 'chip', source: node.source, ...(token && { token }) }, names);
  }
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) {
    if (name === 'style') element.style.cssText = value;
    else element.setAttribute(name, decodeEntities(value));
  }
  element.append(...node.children.map((child) => drawNode(document, child, names)));
  return element;
}

/** Reads formatted text back out of an element someone has typed in: known markup stays, the rest are its words. */
export function readRichText(root: HTMLElement): string {
  const blocks = [...root.childNodes].map(readNode).join('');
  return /^\s*<(p|ul|ol|h[1-3]|div|blockquote)\b/.test(blocks) || blocks === '' ? blocks : `<p>${blocks}</p>`;
}

function readNode(node: Node): string {
  const source = sourceOfChip(node);
  if (source !== undefined) return source;
  if (node.nodeType === Node.TEXT_NODE) return readWords(node.textContent ?? '');
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as HTMLElement;
  const inside = [...element.childNodes].map(readNode).join('');
  const tag = RICH_TAGS.find((known) => known === element.localName);
  if (tag === 'br') return '<br>';
  if (!tag || (tag === 'span' && !element.hasAttributes())) return inside;
  const written = `<${tag}${readAttributes(element)}>${inside}</${tag}>`;
  return parseRichText(written).ok ? written : inside;
}

function readAttributes(element: HTMLElement): string {
  return ['href', 'style', 'title', 'dir', 'lang']
    .flatMap((name) => {
      const value = element.getAttribute(name);
      const written = value === null || value === '' ? '' : ` ${name}="${encodeOutsideTokens(value)}"`;
      return parseRichText(`<a${written}></a>`).ok ? [written] : [];
    })
    .join('');
}

/** Typed braces are a token from the next drawing on; everything else is words. */
function readWords(text: string): string {
  return encodeOutsideTokens(text).replace(/\u00a0/g, '&nbsp;');
}

function encodeOutsideTokens(text: string): string {
  return splitLiquid(text)
    .map(({ liquid, source }) =>
      liquid && parseToken(source) ? source : encodeText(source).replace(/\{(?=[{%])/g, '&#123;'),
    )
    .join('');
}
