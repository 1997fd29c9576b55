import type { z } from 'zod';

/**
 * One kind of block: what it may say (`attributes`, in the order the inspector shows them), where it may stand,
 * and what a new one says. Attribute names are MJML's own, so a block is written out as it is.
 */
export type BlockDefinition<Kind extends string, Attributes extends z.ZodRawShape> = {
  readonly kind: Kind;
  readonly tag: `mj-${string}`;
  readonly attributes: z.ZodObject<Attributes, z.core.$strict>;
  readonly parent: 'body' | 'section' | 'column';
  readonly content: 'none' | 'rich-text' | 'line' | 'blocks';
};

/** Declares a block with its exact types. */
export function defineBlock<Kind extends string, Attributes extends z.ZodRawShape>(
  definition: BlockDefinition<Kind, Attributes>,
): BlockDefinition<Kind, Attributes> {
  return definition;
}
