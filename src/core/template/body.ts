import { z } from 'zod';
import { nodeIdSchema } from '@/core/lib';
import { colour, font, line, pixels } from './blocks/attribute';
import { buttonBlock } from './blocks/button';
import { columnBlock } from './blocks/column';
import { dividerBlock } from './blocks/divider';
import { imageBlock } from './blocks/image';
import { sectionBlock } from './blocks/section';
import { textBlock } from './blocks/text';
import { richTextSchema } from './rich-text';

/** The id of every body: a place to drop on and to select, like a block's. */
export const BODY_ID = 'body';

const id = nodeIdSchema.refine((text) => text !== BODY_ID, 'the name of the body');

const textSchema = z.strictObject({
  id,
  kind: z.literal('text'),
  attributes: textBlock.attributes,
  content: richTextSchema,
});
const buttonSchema = z.strictObject({
  id,
  kind: z.literal('button'),
  attributes: buttonBlock.attributes,
  content: line,
});
const imageSchema = z.strictObject({ id, kind: z.literal('image'), attributes: imageBlock.attributes });
const dividerSchema = z.strictObject({ id, kind: z.literal('divider'), attributes: dividerBlock.attributes });

/** What stands in a column. */
const leafSchema = z.discriminatedUnion('kind', [textSchema, buttonSchema, imageSchema, dividerSchema]);
export type Leaf = z.infer<typeof leafSchema>;

const columnSchema = z.strictObject({
  id,
  kind: z.literal('column'),
  attributes: columnBlock.attributes,
  children: z.array(leafSchema).max(200),
});
export type Column = z.infer<typeof columnSchema>;

const sectionSchema = z.strictObject({
  id,
  kind: z.literal('section'),
  attributes: sectionBlock.attributes,
  children: z.array(columnSchema).max(4),
});
export type Section = z.infer<typeof sectionSchema>;

/** What a body may say of the whole message. */
export const bodyAttributesSchema = z.strictObject({
  'background-color': colour.exactOptional(),
  width: pixels.exactOptional(),
  'font-family': font.exactOptional(),
  color: colour.exactOptional(),
});

/**
 * A message as a tree of fixed depth: sections, in them columns, in them text, buttons, pictures and lines.
 * Ids are unique within a body.
 */
export const bodySchema = z
  .strictObject({
    id: z.literal(BODY_ID),
    kind: z.literal('body'),
    attributes: bodyAttributesSchema,
    children: z.array(sectionSchema).max(200),
  })
  .refine((body) => hasUniqueIds(body), 'two blocks of one id');
export type Body = z.infer<typeof bodySchema>;

export type Block = Section | Column | Leaf;
export type BlockKind = Block['kind'];

/** Every kind of block, in the order the palette shows them. */
export const BLOCKS = {
  section: sectionBlock,
  column: columnBlock,
  text: textBlock,
  button: buttonBlock,
  image: imageBlock,
  divider: dividerBlock,
} as const satisfies Record<BlockKind, unknown>;

export const BLOCK_KINDS = [
  'section',
  'column',
  'text',
  'button',
  'image',
  'divider',
] as const satisfies readonly BlockKind[];

/** The schema of one kind of block, whole. */
export const BLOCK_SCHEMAS = {
  section: sectionSchema,
  column: columnSchema,
  text: textSchema,
  button: buttonSchema,
  image: imageSchema,
  divider: dividerSchema,
} as const satisfies Record<BlockKind, z.ZodType>;

function hasUniqueIds(body: { children: readonly Section[] }): boolean {
  const ids = blocksOf(body).map((block) => block.id);
  return new Set(ids).size === ids.length;
}

/** Every block of a body in reading order, each parent before its children. */
export function blocksOf(body: { readonly children: readonly Section[] }): Block[] {
  return body.children.flatMap((section) => [
    section,
    ...section.children.flatMap((column) => [column, ...column.children]),
  ]);
}

/** The block of an id; undefined when it is not in this body. */
export function findBlock(body: Body, blockId: string): Block | undefined {
  return blocksOf(body).find((block) => block.id === blockId);
}

/** Where a block stands: its parent's id and its index there. Undefined when it is not in this body. */
export function placeOf(
  body: Body,
  blockId: string,
): { readonly parent: string; readonly at: number } | undefined {
  const parents: readonly { id: string; children: readonly Block[] }[] = [
    body,
    ...body.children,
    ...body.children.flatMap((section) => section.children),
  ];
  for (const { id: parent, children } of parents) {
    const at = children.findIndex((child) => child.id === blockId);
    if (at >= 0) return { parent, at };
  }
  return undefined;
}
