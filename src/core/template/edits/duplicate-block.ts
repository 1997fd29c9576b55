import { findBlock, placeOf, type Block, type Column, type Leaf } from '../body';
import type { Template } from '../template';
import { freshIds, putBlock } from './body-tree';
import { changeBody } from './change-content';

/** Puts a copy of a block, with all in it, right after it, under new ids. A fifth column is not made. */
export function duplicateBlock(
  template: Template,
  { locale, block: id }: { readonly locale: string; readonly block: string },
): { readonly template: Template; readonly inserted?: string } {
  let inserted: string | undefined;
  const changed = changeBody(template, locale, (body) => {
    const block = findBlock(body, id);
    const place = placeOf(body, id);
    if (!block || !place) return body;
    const section = findBlock(body, place.parent);
    if (block.kind === 'column' && section?.kind === 'section' && section.children.length >= 4) return body;
    const copy = copyBlock(block, freshIds(body));
    inserted = copy.id;
    return putBlock(body, place.parent, place.at + 1, copy);
  });
  return { template: changed, ...(inserted !== undefined && { inserted }) };
}

function copyBlock(block: Block, nextId: () => string): Block {
  const copyLeaf = (leaf: Leaf): Leaf => ({ ...leaf, id: nextId() });
  const copyColumn = (column: Column): Column => ({
    ...column,
    id: nextId(),
    children: column.children.map(copyLeaf),
  });
  if (block.kind === 'section') return { ...block, id: nextId(), children: block.children.map(copyColumn) };
  return block.kind === 'column' ? copyColumn(block) : copyLeaf(block);
}
