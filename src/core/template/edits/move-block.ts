import { blocksOf, findBlock, placeOf, type Block, type Body } from '../body';
import type { Template } from '../template';
import { freshIds, putBlock, takeBlock } from './body-tree';
import { changeBody } from './change-content';
import { placeBlock, type BlockPlace } from './insert-block';

/**
 * Moves a block, with all in it, to a place as it is numbered before the move. Into itself, or to where it
 * cannot stand, it does not move.
 */
export function moveBlock(
  template: Template,
  {
    locale,
    block: id,
    place,
  }: { readonly locale: string; readonly block: string; readonly place: BlockPlace },
): Template {
  return changeBody(template, locale, (body) => {
    const block = findBlock(body, id);
    const from = placeOf(body, id);
    if (!block || !from || holds(block, place.parent)) return body;
    const shift = from.parent === place.parent && from.at < place.at ? 1 : 0;
    if (from.parent === place.parent && place.at - shift === from.at) return body;
    const without = takeBlock(body, id);
    const placed = placeBlock(without, block, { parent: place.parent, at: place.at - shift }, freshIds(body));
    return findBlock(placed, id) ? placed : body;
  });
}

/** Moves a block one step up or down: among its siblings, then into the neighbouring column or section. */
export function stepBlock(
  template: Template,
  { locale, block: id, by }: { readonly locale: string; readonly block: string; readonly by: -1 | 1 },
): Template {
  return changeBody(template, locale, (body) => {
    const block = findBlock(body, id);
    const to = block && stepFrom(body, block, by);
    return block && to ? putBlock(takeBlock(body, id), to.parent, to.at, block) : body;
  });
}

/** Whether a block can be moved a step in that direction. */
export function canStepBlock(body: Body, id: string, by: -1 | 1): boolean {
  const block = findBlock(body, id);
  return block !== undefined && stepFrom(body, block, by) !== undefined;
}

/** The place one step on, as it is numbered once the block is taken out. */
function stepFrom(body: Body, block: Block, by: -1 | 1): BlockPlace | undefined {
  const from = placeOf(body, block.id);
  if (!from) return undefined;
  const siblings = childrenOf(body, from.parent);
  const at = from.at + by;
  if (at >= 0 && at < siblings) return { parent: from.parent, at };
  if (block.kind === 'section') return undefined;
  const hosts = blocksOf(body).filter(
    ({ kind }) => kind === (block.kind === 'column' ? 'section' : 'column'),
  );
  const next = hosts[hosts.findIndex(({ id }) => id === from.parent) + by];
  if (!next || !('children' in next) || (block.kind === 'column' && next.children.length >= 4))
    return undefined;
  return { parent: next.id, at: by < 0 ? next.children.length : 0 };
}

function childrenOf(body: Body, parent: string): number {
  const host = parent === body.id ? body : findBlock(body, parent);
  return host && 'children' in host ? host.children.length : 0;
}

function holds(block: Block, id: string): boolean {
  return block.id === id || ('children' in block && block.children.some((child) => holds(child, id)));
}
