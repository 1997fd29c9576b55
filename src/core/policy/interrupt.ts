import { z } from 'zod';
import { channelSchema } from '@/core/lib';

/**
 * What stops or holds a journey, in the order in which it is asked (SEMANTICS S6). The first nine protect people
 * and outrank every port of a waiting step; the last three do not.
 */
export const INTERRUPT_KINDS = [
  'deceased',
  'insolvency',
  'fraud',
  'cease',
  'representative',
  'moratorium',
  'dispute',
  'vulnerability',
  'hardship',
  'paid',
  'plan',
  'promise',
] as const;

export const interruptKindSchema = z.enum(INTERRUPT_KINDS);

export type InterruptKind = z.infer<typeof interruptKindSchema>;

/** The interrupts that yield to a waiting step whose port names their event, and to confirmations. */
export const YIELDING_INTERRUPTS: ReadonlySet<InterruptKind> = new Set(['paid', 'plan', 'promise']);

/**
 * What an interrupt does: `exit` ends the journey, `hold` parks it for as long as the state lasts,
 * `suppress` keeps some channels silent meanwhile.
 */
export const interruptSchema = z.discriminatedUnion('action', [
  z.strictObject({ kind: interruptKindSchema, action: z.literal('exit') }),
  z.strictObject({ kind: interruptKindSchema, action: z.literal('hold') }),
  z.strictObject({
    kind: interruptKindSchema,
    action: z.literal('suppress'),
    channels: z.array(channelSchema).min(1).max(5),
  }),
]);

export type Interrupt = z.infer<typeof interruptSchema>;

/** The interrupts a new strategy starts with: every one of the twelve is answered. */
export function createInterrupts(): Interrupt[] {
  const held: ReadonlySet<InterruptKind> = new Set([
    'fraud',
    'moratorium',
    'dispute',
    'vulnerability',
    'hardship',
    'promise',
  ]);
  return INTERRUPT_KINDS.map((kind) =>
    held.has(kind) ? { kind, action: 'hold' } : { kind, action: 'exit' },
  );
}
