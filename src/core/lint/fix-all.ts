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

/** Its fix changes who takes a branch, so it is offered for each remark by itself. */
const ASKED_SINGLY: ReadonlySet<string> = new Set(['FLOW-13']);

/**
 * What one repair does can settle what others are for, or bring other remarks to light: so the remarks of one rule are
 * mended at a time, as often as this.
 */
const MOST_ROUNDS = 60;

/** Whether a remark can be mended together with others, without a look at each: errors and warnings, by adding only. */
export function isSafeToFix({ code, severity, fix }: Diagnostic): boolean {
  return severity !== 'info' && fix !== undefined && UNASKED.has(fix.edit) && !ASKED_SINGLY.has(code);
}

/** Mends everything that is safe to mend, and what comes to light by that; the same strategy where there is nothing. */
export function fixAll(strategy: Strategy, context: LintContext): Strategy {
  let fixed = strategy;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = fixed;
    const safe = checkStrategy(fixed, context).filter(isSafeToFix);
    const code = chooseRule(safe);
    for (const diagnostic of safe)
      if (diagnostic.fix && diagnostic.code === code) fixed = applyFix(fixed, diagnostic.fix);
    if (fixed === before) break;
  }
  return fixed;
}

/** Errors first. A wait before a question is a wait before the contacts behind it, so questions come next. */
function chooseRule(safe: readonly Diagnostic[]): string | undefined {
  const first =
    safe.find(({ severity }) => severity === 'error') ?? safe.find(({ code }) => code === 'FLOW-12');
  return (first ?? safe[0])?.code;
}
