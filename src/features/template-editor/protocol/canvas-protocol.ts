import { z } from 'zod';
import { BLOCK_KINDS, bodySchema } from '@/core/template';
import { chipNamesSchema } from '../chip-text/chip-names';

const placeSchema = z.strictObject({ parent: z.string().max(64), at: z.int().min(0).max(1000) });
const kindSchema = z.enum(BLOCK_KINDS);
const idSchema = z.string().max(64);

const FORMATS = ['bold', 'italic', 'underline', 'list', 'unlink'] as const;

/** What the editor tells the canvas. The document is the editor's: the canvas shows it and asks for changes. */
export const toCanvasSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('show'),
    body: bodySchema,
    selected: idSchema.nullable(),
    names: chipNamesSchema,
    labels: z.record(z.string(), z.string().max(80)),
    hints: z.strictObject({ column: z.string(), image: z.string(), button: z.string(), text: z.string() }),
    title: z.string().max(200),
  }),
  z.strictObject({ type: z.literal('select'), block: idSchema.nullable(), edit: z.boolean() }),
  z.strictObject({ type: z.literal('drag'), kind: kindSchema.nullable() }),
  z.strictObject({ type: z.literal('insert-token'), source: z.string().max(400) }),
  z.strictObject({ type: z.literal('format'), format: z.enum(FORMATS) }),
  z.strictObject({ type: z.literal('link'), href: z.string().max(2000) }),
]);
export type ToCanvas = z.infer<typeof toCanvasSchema>;

const COMMANDS = ['undo', 'redo', 'remove', 'duplicate', 'up', 'down'] as const;

/** What the canvas asks of the editor, which answers every wish with `show`, granted or not. */
export const fromCanvasSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({ type: z.literal('selected'), block: idSchema.nullable() }),
  z.strictObject({ type: z.literal('insert'), kind: kindSchema, place: placeSchema }),
  z.strictObject({ type: z.literal('move'), block: idSchema, place: placeSchema }),
  z.strictObject({ type: z.literal('write'), block: idSchema, content: z.string().max(50_000) }),
  z.strictObject({ type: z.literal('editing'), block: idSchema.nullable() }),
  z.strictObject({ type: z.literal('command'), command: z.enum(COMMANDS) }),
]);
export type FromCanvas = z.infer<typeof fromCanvasSchema>;
