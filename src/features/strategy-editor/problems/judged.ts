import type { Diagnostic } from '@/core/lib';
import type { Judgement, LintContext } from '@/core/lint';
import type { Strategy } from '@/core/strategy';

/** What the checks have said of the strategy last, against what, and the remark one stands at. */
export type Judged = {
  /** Undefined until the first answer. */
  readonly judgement: Judgement | undefined;
  readonly context: LintContext | undefined;
  /** The very state of the strategy that was checked. */
  readonly strategy: Strategy | undefined;
  /** The key of the remark that was gone to last. */
  readonly place: string | undefined;
};

export const NOT_JUDGED: Judged = {
  judgement: undefined,
  context: undefined,
  strategy: undefined,
  place: undefined,
};

/** What tells a remark from the others of its strategy. */
export function keyOfProblem({ code, at }: Diagnostic): string {
  return `${code} ${at.node ?? ''} ${at.field ?? ''}`;
}
