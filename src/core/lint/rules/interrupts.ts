import type { Diagnostic, Place } from '@/core/lib';
import { INTERRUPT_KINDS, type InterruptKind } from '@/core/policy';
import type { PreparedGraph } from '../prepared-graph';

/** The states in which people must not be chased: without an answer to these a strategy is not fit to run. */
const PROTECTED: ReadonlySet<InterruptKind> = new Set([
  'deceased',
  'insolvency',
  'dispute',
  'vulnerability',
  'hardship',
]);

/** FLOW-14: a payment stops the strategy. FLOW-15: the states that protect people are answered. */
export function checkInterrupts({ strategy }: PreparedGraph, at: Place): Diagnostic[] {
  const answered = new Set(strategy.interrupts.map(({ kind }) => kind));
  return INTERRUPT_KINDS.filter((kind) => !answered.has(kind)).flatMap((kind): Diagnostic[] => {
    const fix = { edit: 'answer-interrupt', values: { kind } };
    const place = { ...at, field: `interrupts.${kind}` };
    if (kind === 'paid') return [{ code: 'FLOW-14', severity: 'error', at: place, values: {}, fix }];
    if (!PROTECTED.has(kind)) return [];
    return [{ code: 'FLOW-15', severity: 'warning', at: place, values: { kind }, fix }];
  });
}
