import { outlineOf } from './outline/outline-of';
import type { Strategy } from './strategy';

/** Every node's id in the order a strategy is read in: along its paths, then what no entry leads to, then the notes. */
export function listInPathOrder(strategy: Strategy): string[] {
  return outlineOf(strategy).flatMap((row) => (row.kind === 'step' ? [row.node] : []));
}
