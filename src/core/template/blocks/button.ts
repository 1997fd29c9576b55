import { z } from 'zod';
import { align, choice, colour, extent, line, link, pixels, spacing } from './attribute';
import { defineBlock } from './block';

/** A link drawn as a button; its label is one line of words with tokens. */
export const buttonBlock = defineBlock({
  kind: 'button',
  tag: 'mj-button',
  parent: 'column',
  content: 'line',
  attributes: z.strictObject({
    href: link.exactOptional(),
    title: line.exactOptional(),
    align: align.exactOptional(),
    'background-color': colour.exactOptional(),
    color: colour.exactOptional(),
    'font-size': pixels.exactOptional(),
    'font-weight': choice('400', '500', '600', '700').exactOptional(),
    'border-radius': pixels.exactOptional(),
    width: extent.exactOptional(),
    'inner-padding': spacing.exactOptional(),
    padding: spacing.exactOptional(),
  }),
});
