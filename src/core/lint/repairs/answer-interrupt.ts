import { createInterrupts } from '@/core/policy';
import { edits, type Strategy } from '@/core/strategy';
import type { FixValues } from './repair';

/** Answers an interrupt as a new strategy does; in place of an answer that only silences some channels. */
export function answerInterrupt(strategy: Strategy, { kind }: FixValues): Strategy {
  const answer = createInterrupts().find((interrupt) => interrupt.kind === kind);
  const known = strategy.interrupts.filter((interrupt) => interrupt.kind === kind);
  if (!answer || known.some(({ action }) => action !== 'suppress')) return strategy;
  const others = strategy.interrupts.filter((interrupt) => interrupt.kind !== kind);
  return edits.changeStrategy(strategy, { interrupts: [...others, answer] });
}
