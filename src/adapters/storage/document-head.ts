import { z } from 'zod';
import type { DocumentHeader } from '@/core/ports';

/**
 * The row that says which state of a document holds: its newest revision, the digest of that state, and the
 * newest fencing number. Rows come from a disk anyone may have touched, so they are read through this schema.
 */
export const documentHeadSchema = z.object({
  id: z.string(),
  kind: z.enum(['strategy', 'segment', 'template', 'dictionary']),
  name: z.string(),
  revision: z.int().min(1),
  savedAt: z.number(),
  removedAt: z.number().optional(),
  epoch: z.int().min(0),
  digest: z.string(),
});
export type DocumentHead = z.infer<typeof documentHeadSchema>;

/** What a list shows of a head. */
export function toHeader({ id, kind, name, revision, savedAt, removedAt }: DocumentHead): DocumentHeader {
  return { id, kind, name, revision, savedAt, ...(removedAt !== undefined && { removedAt }) };
}

/** The head of a document that goes into the bin: whoever was writing it is fenced. */
export function toRemoved(head: DocumentHead, now: number): DocumentHead {
  return { ...head, removedAt: now, epoch: head.epoch + 1 };
}
