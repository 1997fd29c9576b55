import type { ChipPart } from '@/core/template';
import { describeChip, type ChipNames } from './chip-names';

const SOURCE = 'data-token';

/** A chip as an element nothing can be typed into: it is deleted and copied whole. */
export function createChip(
  document: Document,
  part: Extract<ChipPart, { kind: 'chip' }>,
  names: ChipNames,
): HTMLElement {
  const chip = document.createElement('span');
  const { label, detail } = describeChip(part, names);
  chip.className = part.token ? 'chip' : 'chip chip-tag';
  chip.contentEditable = 'false';
  chip.setAttribute(SOURCE, part.source);
  chip.append(label);
  if (detail !== undefined) {
    const more = document.createElement('span');
    more.className = 'chip-detail';
    more.append(detail);
    chip.append(more);
  }
  return chip;
}

/** The token a node stands for; undefined when it is not a chip. */
export function sourceOfChip(node: Node): string | undefined {
  return node.nodeType === Node.ELEMENT_NODE && 'getAttribute' in node
    ? ((node as Element).getAttribute(SOURCE) ?? undefined)
    : undefined;
}
