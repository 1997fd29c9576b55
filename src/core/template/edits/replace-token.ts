import { blocksOf } from '../body';
import type { Content } from '../content';
import { contentOf, type Template } from '../template';
import { mapLiquid } from '../tokens/split-liquid';
import { replaceBlock } from './body-tree';
import { withContent } from './change-content';

/**
 * Writes one token differently wherever it stands in a language: subject, text, links. Both are whole tokens,
 * `{{ … }}`. What is not there changes nothing.
 */
export function replaceToken(
  template: Template,
  { locale, from, to }: { readonly locale: string; readonly from: string; readonly to: string },
): Template {
  const swap = (text: string): string => mapLiquid(text, (source) => (source === from ? to : source));
  const content = contentOf(template, locale);
  const changed = swapContent(content, swap);
  return changed === content ? template : withContent(template, locale, changed);
}

function swapContent(content: Content, swap: (text: string) => string): Content {
  const lines = Object.entries(content).flatMap(([name, value]) =>
    typeof value === 'string' && swap(value) !== value ? [[name, swap(value)] as const] : [],
  );
  const next: Content = lines.length > 0 ? { ...content, ...Object.fromEntries(lines) } : content;
  if (!('body' in next)) return next;
  let { body } = next;
  for (const block of blocksOf(body)) {
    const attributes = Object.entries(block.attributes).map(([name, value]) => [name, swap(value)] as const);
    const text = 'content' in block ? swap(block.content) : undefined;
    const same = attributes.every(([name, value]) =>
      Object.entries(block.attributes).some(([n, v]) => n === name && v === value),
    );
    if (same && (!('content' in block) || text === block.content)) continue;
    body = replaceBlock(body, block.id, (old) => {
      const written = { ...old, attributes: Object.fromEntries(attributes) };
      return 'content' in written && text !== undefined ? { ...written, content: text } : written;
    });
  }
  return body === next.body ? next : { ...next, body };
}
