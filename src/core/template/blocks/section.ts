import { z } from 'zod';
import { colour, choice, pixels, spacing } from './attribute';
import { defineBlock } from './block';

/** A band across the message: one or more columns side by side. */
export const sectionBlock = defineBlock({
  kind: 'section',
  tag: 'mj-section',
  parent: 'body',
  content: 'blocks',
  attributes: z.strictObject({
    'background-color': colour.exactOptional(),
    padding: spacing.exactOptional(),
    'border-radius': pixels.exactOptional(),
    'text-align': choice('left', 'center', 'right').exactOptional(),
    direction: choice('ltr', 'rtl').exactOptional(),
  }),
});
