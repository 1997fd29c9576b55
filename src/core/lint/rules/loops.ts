import type { Diagnostic, Place } from '@/core/lib';
import { listEdges, type Strategy, type StrategyNode } from '@/core/strategy';

/**
 * Whether time passes before a node is left by a port, so that a loop through it cannot run in circles at one instant.
 * A date may have passed, and a call nobody may make is left at once.
 */
function takesTime(node: StrategyNode | undefined, port: string, isLed: (port: string) => boolean): boolean {
  if (node?.kind === 'task') {
    if (node.settings.activity !== 'call') return true;
    return port !== (isLed('undeliverable') ? 'undeliverable' : 'expired');
  }
  if (node?.kind !== 'wait') return false;
  switch (node.settings.form) {
    case 'duration':
      return node.settings.duration.amount > 0 || node.settings.at !== null;
    case 'event':
      return node.settings.deadline.amount > 0;
    case 'time':
      return true;
    case 'date':
      return false;
  }
}

/**
 * FLOW-04: every loop holds a wait. Looks for a way back to a node by ways out on which no time passes, and reports
 * each such node once, at the first node of its loop.
 */
export function checkLoops(strategy: Strategy, at: Place): Diagnostic[] {
  return findLoops(strategy).map((nodes) => ({
    code: 'FLOW-04',
    severity: 'error',
    at: { ...at, node: nodes[0] ?? '' },
    values: { nodes: nodes.length },
    fix: { edit: 'add-wait-after', values: { node: nodes.at(-1) ?? '', target: nodes[0] ?? '' } },
  }));
}

/** Where one can be led at one instant, by node. */
function instantWays(strategy: Strategy): Map<string, string[]> {
  const edges = listEdges(strategy);
  const led = new Set(edges.map(({ source, port }) => `${source}/${port}`));
  const ways = new Map<string, string[]>();
  for (const { source, port, target } of edges) {
    if (takesTime(strategy.nodes[source], port, (other) => led.has(`${source}/${other}`))) continue;
    const known = ways.get(source);
    if (known) known.push(...(known.includes(target) ? [] : [target]));
    else ways.set(source, [target]);
  }
  return ways;
}

/** Depth first along those ways; one that leads to a node on the present path closes a loop. */
function findLoops(strategy: Strategy): string[][] {
  const outgoing = instantWays(strategy);
  const loops: string[][] = [];
  const done = new Set<string>();
  for (const start of [...outgoing.keys()].sort()) {
    if (done.has(start)) continue;
    const path: string[] = [start];
    const open: string[][] = [[...(outgoing.get(start) ?? [])]];
    while (path.length > 0) {
      const next = open.at(-1)?.shift();
      if (next === undefined) {
        done.add(path.pop() ?? '');
        open.pop();
      } else if (path.includes(next)) loops.push(path.slice(path.indexOf(next)));
      else if (!done.has(next)) {
        path.push(next);
        open.push([...(outgoing.get(next) ?? [])]);
      }
    }
  }
  return loops;
}
