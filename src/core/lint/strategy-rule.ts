import type { Diagnostic, Place } from '@/core/lib';
import type { CheckContext } from '@/core/strategy';
import type { PreparedGraph } from './prepared-graph';

/** What the strategies of a project are checked against. */
export type LintContext = Omit<CheckContext, 'at'>;

/** One question asked of a whole strategy graph. `at` is the strategy's place. */
export type StrategyRule = (graph: PreparedGraph, at: Place, context: LintContext) => readonly Diagnostic[];
