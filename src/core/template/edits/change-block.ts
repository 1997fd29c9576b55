import { bodyAttributesSchema, BODY_ID, findBlock, type Block } from '../body';
import type { Template } from '../template';
import { replaceBlock } from './body-tree';
import { changeBody } from './change-content';

/**
 * What a block is to say: attributes by name (undefined takes one away) and, for text and buttons, its content.
 * What the block's schema refuses is an error of the caller: ask `BLOCK_SCHEMAS` first.
 */
export type BlockChange = {
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly content?: string;
};

/** Changes what one block, or the body itself, says. An id that is not there changes nothing. */
export function changeBlock(
  template: Template,
  {
    locale,
    block: id,
    change,
  }: { readonly locale: string; readonly block: string; readonly change: BlockChange },
): Template {
  return changeBody(template, locale, (body) => {
    if (id === BODY_ID) {
      const attributes = bodyAttributesSchema.parse(merge(body.attributes, change.attributes));
      return { ...body, attributes };
    }
    return findBlock(body, id) ? replaceBlock(body, id, (block) => withChange(block, change)) : body;
  });
}

function withChange(block: Block, { attributes, content }: BlockChange): Block {
  const next = attributes ? { ...block, attributes: merge(block.attributes, attributes) } : block;
  return content === undefined || !('content' in next) ? next : { ...next, content };
}

function merge(
  present: Readonly<Record<string, string | undefined>>,
  changed: Readonly<Record<string, string | undefined>> = {},
): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...present, ...changed }))
    if (value !== undefined) merged[name] = value;
  return merged;
}
