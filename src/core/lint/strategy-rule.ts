import type { Diagnostic, Place } from '@/core/lib';
import type { Strategy } from '@/core/strategy';

/** One question asked of a whole strategy graph. `at` is the strategy's place. */
export type StrategyRule = (strategy: Strategy, at: Place) => readonly Diagnostic[];
