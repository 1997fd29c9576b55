import type { Diagnostic } from '@/core/lib';
import type { Strategy } from '@/core/strategy';
import { applyFix } from './apply-fix';
import { checkStrategy } from './check-strategy';
import type { LintContext } from './strategy-rule';

/** Repairs that only add, or put right what is there. What takes steps away or decides who is contacted is asked for singly. */
const UNASKED: ReadonlySet<string> = new Set([
  'add-entry',
  'lead-to-exit',
  'add-wait-after',
  'wait-before',
  'answer-interrupt',
  'balance-weights',
  'change-branch',
  'add-branch',
]);

/** Repairs can bring other remarks to light, which are mended with them as often as this. */
const MOST_ROUNDS = 8;

/** Whether a remark can be mended together with others, without a look at each: errors and warnings, by adding only. */
export function isSafeToFix({ severity, fix }: Diagnostic): boolean {
  return severity !== 'info' && fix !== undefined && UNASKED.has(fix.edit);
}

/** Mends everything that is safe to mend, and what comes to light by that; the same strategy where there is nothing. */
export function fixAll(strategy: Strategy, context: LintContext): Strategy {
  let fixed = strategy;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = fixed;
    for (const diagnostic of checkStrategy(fixed, context))
      if (diagnostic.fix && isSafeToFix(diagnostic)) fixed = applyFix(fixed, diagnostic.fix);
    if (fixed === before) break;
  }
  return fixed;
}
