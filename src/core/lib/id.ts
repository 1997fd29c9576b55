import { z } from 'zod';

/** The id of a document: a UUID (version 7 where we make it), lower case. */
export const documentIdSchema = z.uuid();

/**
 * The id of a node, also the id of the operation it compiles to. Short, stable for the life of the node, and safe
 * in keys: letters, digits, `-` and `_`, and no word that reaches a prototype.
 */
export const nodeIdSchema = z.string().regex(/^(?!(?:__proto__|constructor|prototype)$)[A-Za-z0-9_-]{1,64}$/);

/** A name people give: one line, at most 200 characters, no control characters. */
export const nameSchema = z
  .string()
  .max(200)
  .regex(/^[^\p{Cc}]*$/u);
