import { z } from 'zod';
import { align, choice, colour, font, pixels, spacing } from './attribute';
import { defineBlock } from './block';

/** Formatted text with tokens. */
export const textBlock = defineBlock({
  kind: 'text',
  tag: 'mj-text',
  parent: 'column',
  content: 'rich-text',
  attributes: z.strictObject({
    align: align.exactOptional(),
    color: colour.exactOptional(),
    'font-size': pixels.exactOptional(),
    'font-weight': choice('400', '500', '600', '700').exactOptional(),
    'line-height': z
      .string()
      .regex(/^(\d(\.\d{1,3})?|\d{1,3}px)$/)
      .meta({ control: 'plain' })
      .exactOptional(),
    'font-family': font.exactOptional(),
    'container-background-color': colour.exactOptional(),
    padding: spacing.exactOptional(),
  }),
});
