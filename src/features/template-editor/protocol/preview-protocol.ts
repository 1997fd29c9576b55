import { z } from 'zod';

/** What the preview page is told: the message, and whether its pictures may be fetched. */
export const toPreviewSchema = z.strictObject({
  type: z.literal('preview'),
  html: z.string().max(4_000_000),
  title: z.string().max(400),
  images: z.boolean(),
});
export type ToPreview = z.infer<typeof toPreviewSchema>;
