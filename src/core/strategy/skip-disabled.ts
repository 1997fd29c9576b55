import { isDisabled } from './can-be-disabled';
import { removeNodes } from './edits/remove-nodes';
import type { Strategy } from './strategy';

/**
 * The strategy as it runs: without the nodes that are switched off, each path joined over them by their main way out.
 * The same strategy when nothing is switched off.
 */
export function skipDisabled(strategy: Strategy): Strategy {
  const off = Object.values(strategy.nodes).filter(isDisabled);
  return off.length === 0
    ? strategy
    : removeNodes(
        strategy,
        off.map(({ id }) => id),
      );
}
