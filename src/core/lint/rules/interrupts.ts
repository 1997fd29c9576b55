import { CHANNELS, type Diagnostic, type Place } from '@/core/lib';
import { INTERRUPT_KINDS, type Interrupt, type InterruptKind } from '@/core/policy';
import type { PreparedGraph } from '../prepared-graph';

/** The states in which people must not be chased: without an answer to these a strategy is not fit to run. */
const PROTECTED: ReadonlySet<InterruptKind> = new Set([
  'deceased',
  'insolvency',
  'dispute',
  'vulnerability',
  'hardship',
]);

/** Those in which fewer channels are not enough: the demand itself must rest. */
const STOPPING: ReadonlySet<InterruptKind> = new Set(['deceased', 'insolvency', 'dispute', 'paid']);

/** FLOW-14: a payment stops the strategy. FLOW-15: the states that protect people are answered, and stop what they must. */
export function checkInterrupts({ strategy }: PreparedGraph, at: Place): Diagnostic[] {
  return INTERRUPT_KINDS.flatMap((kind): Diagnostic[] => {
    const answers = strategy.interrupts.filter((interrupt) => interrupt.kind === kind);
    const isAnswered = STOPPING.has(kind) ? isStopped(answers) : answers.length > 0;
    if (isAnswered) return [];
    const isSilenced = answers.length > 0;
    const fix = { edit: 'answer-interrupt', values: { kind } };
    const place = { ...at, field: `interrupts.${kind}` };
    if (kind === 'paid')
      return [{ code: 'FLOW-14', severity: 'error', at: place, values: { isSilenced }, fix }];
    if (!PROTECTED.has(kind)) return [];
    return [{ code: 'FLOW-15', severity: 'warning', at: place, values: { kind, isSilenced }, fix }];
  });
}

/** Whether the journey ends or is held, or nothing is left to reach anyone by. */
function isStopped(answers: readonly Interrupt[]): boolean {
  const silent = new Set(answers.flatMap((answer) => (answer.action === 'suppress' ? answer.channels : [])));
  return (
    answers.some(({ action }) => action !== 'suppress') || CHANNELS.every((channel) => silent.has(channel))
  );
}
