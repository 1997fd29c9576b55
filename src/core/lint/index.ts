/**
 * The questions asked of whole strategies and projects before anyone is contacted. In go documents; out come
 * diagnostics with their places, their sentences in the reader's language, and the safe repairs.
 */
export { applyFix } from './apply-fix';
export { checkProject, contextOf } from './check-project';
export { checkStrategy, judgeStrategy } from './check-strategy';
export type { Judgement, SetAside } from './check-strategy';
export { fixAll, isSafeToFix } from './fix-all';
export { describeDiagnostic, diagnosticWords } from './describe-diagnostic';
export type { LintContext } from './strategy-rule';
