import type { Strategy } from '@/core/strategy';
import { readText, type FixValues } from './repair';
import { putWait, waysAlong, waysOutOf } from './ways-as-run';

/** Puts one wait into every way from a step to another. */
export function addWaitAfter(strategy: Strategy, { node, target }: FixValues): Strategy {
  return putWait(strategy, waysAlong(strategy, readText(target), waysOutOf(strategy, readText(node))));
}
