import { z } from 'zod';
import { choice, colour, extent, pixels, spacing } from './attribute';
import { defineBlock } from './block';

/** A column of blocks; on a phone the columns of a section stand below each other. */
export const columnBlock = defineBlock({
  kind: 'column',
  tag: 'mj-column',
  parent: 'section',
  content: 'blocks',
  attributes: z.strictObject({
    width: extent.exactOptional(),
    'background-color': colour.exactOptional(),
    padding: spacing.exactOptional(),
    'border-radius': pixels.exactOptional(),
    'vertical-align': choice('top', 'middle', 'bottom').exactOptional(),
  }),
});
