import { z } from 'zod';
import { align, imageSource, line, link, pixels, spacing } from './attribute';
import { defineBlock } from './block';

/** A picture with the words that stand for it; `alt: ''` says that it is decoration. */
export const imageBlock = defineBlock({
  kind: 'image',
  tag: 'mj-image',
  parent: 'column',
  content: 'none',
  attributes: z.strictObject({
    src: imageSource.exactOptional(),
    alt: line.exactOptional(),
    href: link.exactOptional(),
    align: align.exactOptional(),
    width: pixels.exactOptional(),
    'border-radius': pixels.exactOptional(),
    padding: spacing.exactOptional(),
  }),
});
