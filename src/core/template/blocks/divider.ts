import { z } from 'zod';
import { align, choice, colour, extent, pixels, spacing } from './attribute';
import { defineBlock } from './block';

/** A line between two thoughts. */
export const dividerBlock = defineBlock({
  kind: 'divider',
  tag: 'mj-divider',
  parent: 'column',
  content: 'none',
  attributes: z.strictObject({
    'border-color': colour.exactOptional(),
    'border-width': pixels.exactOptional(),
    'border-style': choice('solid', 'dashed', 'dotted').exactOptional(),
    width: extent.exactOptional(),
    align: align.exactOptional(),
    padding: spacing.exactOptional(),
  }),
});
