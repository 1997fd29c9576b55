import { listEdges, type Strategy, type StrategyNode } from '@/core/strategy';
import type { StrategyRule } from '../strategy-rule';

/** Whether time passes at a node, so that a loop through it cannot run in circles at one instant. */
function takesTime(node: StrategyNode | undefined): boolean {
  if (node?.kind === 'task') return true;
  if (node?.kind !== 'wait') return false;
  if (node.settings.form === 'duration') return node.settings.duration.amount > 0;
  return node.settings.form === 'event' ? node.settings.deadline.amount > 0 : node.settings.form === 'time';
}

/**
 * FLOW-04: every loop holds a wait. Looks for a way back to a node through nodes at which no time passes, and reports
 * each such node once, at the first node of its loop.
 */
export const checkLoops: StrategyRule = (strategy, at) => {
  const instant = new Set(
    Object.values(strategy.nodes)
      .filter((node) => !takesTime(node))
      .map(({ id }) => id),
  );
  return findLoops(strategy, instant).map((nodes) => ({
    code: 'FLOW-04',
    severity: 'error',
    at: { ...at, node: nodes[0] ?? '' },
    values: { nodes: nodes.length },
    fix: { edit: 'add-wait-after', values: { node: nodes.at(-1) ?? '', target: nodes[0] ?? '' } },
  }));
};

/** Depth first over the given nodes; an edge to a node on the present path closes a loop. */
function findLoops(strategy: Strategy, among: ReadonlySet<string>): string[][] {
  const outgoing = new Map<string, string[]>();
  for (const { source, target } of listEdges(strategy)) {
    if (among.has(source) && among.has(target))
      outgoing.set(source, [...(outgoing.get(source) ?? []), target]);
  }
  const loops: string[][] = [];
  const done = new Set<string>();
  for (const start of [...among].sort()) {
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
