import { listPorts, type StrategyNode } from './nodes';
import type { Port, PortRole } from './node-definition';

/** The roles that carry a path on when a node is put into it, most natural first. */
const CARRYING: readonly PortRole[] = [
  'next',
  'else',
  'timeout',
  'expired',
  'arm',
  'outcome',
  'branch',
  'event',
];

/** The port by which a path goes on through a node; undefined for a node without a way out. */
export function mainPort(node: StrategyNode): Port | undefined {
  const ports = listPorts(node);
  for (const role of CARRYING) {
    const found = ports.find((port) => port.role === role);
    if (found) return found;
  }
  return undefined;
}
