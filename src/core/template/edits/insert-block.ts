import { BODY_ID, BLOCKS, findBlock, placeOf, type Block, type BlockKind, type Body } from '../body';
import type { Template } from '../template';
import { createBlock, freshIds, putBlock } from './body-tree';
import { changeBody } from './change-content';

/** A place in a body: before the child that has this index in the parent. */
export type BlockPlace = { readonly parent: string; readonly at: number };

/** Puts a new block into a template. In a place that cannot hold it, it brings the section or column it needs. */
export function insertBlock(
  template: Template,
  { locale, kind, place }: { readonly locale: string; readonly kind: BlockKind; readonly place: BlockPlace },
): { readonly template: Template; readonly inserted?: string } {
  let inserted: string | undefined;
  const changed = changeBody(template, locale, (body) => {
    const nextId = freshIds(body);
    const block = createBlock(kind, nextId);
    const placed = placeBlock(body, block, place, nextId);
    if (placed !== body) inserted = block.id;
    return placed;
  });
  return { template: changed, ...(inserted !== undefined && { inserted }) };
}

/** The place right after a block, for a block of a kind; the end of the body when there is no such block. */
export function placeAfter(body: Body, kind: BlockKind, selected: string | undefined): BlockPlace {
  const end = { parent: BODY_ID, at: body.children.length };
  if (selected === undefined || selected === BODY_ID) return kind === 'section' ? end : endOfLastColumn(body);
  return placeBeside(body, BLOCKS[kind].parent, selected) ?? end;
}

/** Walks outwards from a block to the first place that holds what is needed. */
function placeBeside(
  body: Body,
  needed: 'body' | 'section' | 'column',
  from: string,
): BlockPlace | undefined {
  const block = findBlock(body, from);
  const place = placeOf(body, from);
  if (!block || !place) return undefined;
  if ('children' in block && block.kind === needed) return { parent: block.id, at: block.children.length };
  if (BLOCKS[block.kind].parent === needed) return { parent: place.parent, at: place.at + 1 };
  if (block.kind !== 'section') return placeBeside(body, needed, place.parent);
  const last = block.children.at(-1);
  return last ? { parent: last.id, at: last.children.length } : { parent: block.id, at: 0 };
}

function endOfLastColumn(body: Body): BlockPlace {
  const last = body.children.at(-1)?.children.at(-1);
  return last ? { parent: last.id, at: last.children.length } : { parent: BODY_ID, at: body.children.length };
}

/**
 * Puts a block where it is wanted. A section lands in the body after the section it was dropped on; a column
 * dropped outside a section, and a leaf outside a column, are wrapped. An unknown parent changes nothing.
 */
export function placeBlock(body: Body, block: Block, { parent, at }: BlockPlace, nextId: () => string): Body {
  const target = parent === BODY_ID ? body : findBlock(body, parent);
  if (!target || !('children' in target)) return body;
  const needed = BLOCKS[block.kind].parent;
  if (target.kind === needed) return isFull(target, block) ? body : putBlock(body, target.id, at, block);
  if (needed === 'body') return putBlock(body, BODY_ID, indexOfSection(body, parent) + 1, block);
  if (needed === 'column' && target.kind === 'section') {
    const column = { id: nextId(), kind: 'column' as const, attributes: {}, children: [] };
    return isFull(target, column)
      ? body
      : putBlock(putBlock(body, target.id, at, column), column.id, 0, block);
  }
  if (target.kind === 'column') {
    const place = placeOf(body, target.id);
    return place ? placeBlock(body, block, { parent: place.parent, at: place.at + 1 }, nextId) : body;
  }
  const section = { id: nextId(), kind: 'section' as const, attributes: {}, children: [] };
  return placeBlock(putBlock(body, BODY_ID, at, section), block, { parent: section.id, at: 0 }, nextId);
}

/** A section holds at most four columns. */
function isFull(target: Block | Body, block: Block): boolean {
  return target.kind === 'section' && block.kind === 'column' && target.children.length >= 4;
}

function indexOfSection(body: Body, inside: string): number {
  return body.children.findIndex(
    (section) => section.id === inside || section.children.some((column) => column.id === inside),
  );
}
