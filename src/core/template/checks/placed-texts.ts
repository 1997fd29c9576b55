import type { Diagnostic, Place, Severity } from '@/core/lib';
import { blocksOf } from '../body';
import { linesOf } from '../content';
import { parseRichText, type RichNode } from '../rich-text';
import { contentOf, type Template } from '../template';

/** A text of a template with its place, and whether it is words or an address. */
export type PlacedText = { readonly text: string; readonly at: Place; readonly role: 'words' | 'address' };

/** The place of a field of one language, and of a block in it. */
export function placeIn(template: Template, locale: string, field: string, node?: string): Place {
  const document = { kind: 'template', id: template.id } as const;
  return { document, field: `variants.${locale}.${field}`, ...(node !== undefined && { node }) };
}

/** Every text of one language in reading order: lines, words of blocks, addresses of links and pictures. */
export function placedTexts(template: Template, locale: string): PlacedText[] {
  const content = contentOf(template, locale);
  const lines = linesOf(content).map(([name, text]): PlacedText => ({
    text,
    at: placeIn(template, locale, name),
    role: 'words',
  }));
  if (!('body' in content)) return lines;
  const blocks = blocksOf(content.body).flatMap((block) => {
    const at = (field: string): Place => placeIn(template, locale, field, block.id);
    const attributes = Object.entries(block.attributes).map(([name, text]): PlacedText => {
      const role = name === 'href' || name === 'src' ? 'address' : 'words';
      return { text, at: at(`attributes.${name}`), role };
    });
    if (!('content' in block)) return attributes;
    const { words, addresses } =
      block.kind === 'text' ? partsOf(block.content) : { words: block.content, addresses: [] };
    const links = addresses.map((text): PlacedText => ({ text, at: at('content'), role: 'address' }));
    return [{ text: words, at: at('content'), role: 'words' } as const, ...links, ...attributes];
  });
  return [...lines, ...blocks];
}

/** The words of a formatted text without its markup, and the addresses of its links. */
function partsOf(source: string): { words: string; addresses: string[] } {
  const nodes = parseRichText(source);
  const addresses: string[] = [];
  const words = (children: readonly RichNode[]): string =>
    children
      .map((node) => {
        if (node.kind === 'text') return node.text;
        if (node.kind === 'liquid') return node.source;
        const { href, title = '' } = node.attributes;
        if (href !== undefined) addresses.push(href);
        return title + words(node.children);
      })
      .join('');
  return { words: nodes.ok ? words(nodes.value) : source, addresses };
}

/** A diagnostic of a template. */
export function diagnose(
  code: string,
  severity: Severity,
  at: Place,
  values: Diagnostic['values'] = {},
  fix?: Diagnostic['fix'],
): Diagnostic {
  return { code, severity, at, values, ...(fix && { fix }) };
}
