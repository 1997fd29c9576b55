import { parseToken, splitLiquid, toChips } from '@/core/template';
import { createChip, sourceOfChip } from './chip-element';
import type { ChipNames } from './chip-names';

/** Draws a text with its tokens as chips. */
export function drawChipText(root: HTMLElement, text: string, names: ChipNames): void {
  const { ownerDocument } = root;
  const parts = toChips(text).map((part) =>
    part.kind === 'text' ? part.text : createChip(ownerDocument, part, names),
  );
  root.replaceChildren(...parts);
}

/** Reads the text back: chips are their tokens, line ends are line ends. */
export function readChipText(root: HTMLElement): string {
  const text = [...root.childNodes]
    .map(readNode)
    .join('')
    .replace(/\u00a0/g, ' ');
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

function readNode(node: Node): string {
  const source = sourceOfChip(node);
  if (source !== undefined) return source;
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node.nodeName === 'BR') return '\n';
  const inside = [...node.childNodes].map(readNode).join('');
  return node.nodeName === 'DIV' ? `\n${inside}` : inside;
}

/** Whether someone typed or pasted a whole token as words, which then becomes a chip. */
export function holdsTypedToken(root: HTMLElement): boolean {
  return [...root.childNodes].some(
    (node) =>
      sourceOfChip(node) === undefined &&
      splitLiquid(node.textContent ?? '').some(({ liquid, source }) => liquid && parseToken(source)),
  );
}
