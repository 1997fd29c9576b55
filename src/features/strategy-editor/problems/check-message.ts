import type { Patch } from '@/core/lib';
import type { Judgement, LintContext } from '@/core/lint';
import type { Strategy } from '@/core/strategy';

/** What is sent to be checked: all of a strategy, or what has changed since; and what it is checked against, if new. */
export type CheckRequest = {
  readonly strategy: Strategy | readonly Patch[];
  readonly context: LintContext | undefined;
};

/** What the checks say; undefined when it is what they said before. */
export type CheckAnswer = { readonly judgement: Judgement | undefined };
