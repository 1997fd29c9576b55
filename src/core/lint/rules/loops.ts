import type { Diagnostic, Place } from '@/core/lib';
import { findComponents } from '@/core/strategy';
import { instantWays, type InstantWay, type InstantWays } from '../passing-time';
import type { PreparedGraph } from '../prepared-graph';
import type { LintContext } from '../strategy-rule';
import { findLoopCaps, type LoopCap } from './loop-caps';

/** More caps than this are not told apart in one tangle of loops: each doubles the work. */
const MOST_CAPS = 4;

/**
 * FLOW-04: every loop holds a wait, or counts its attempts and ends. Looks for a way back to a node by ways out on which
 * no time passes, and reports each such node once, at the first node of its loop for who comes from the entry. Loops
 * nobody reaches are left to FLOW-02.
 */
export function checkLoops(graph: PreparedGraph, at: Place, context: LintContext): Diagnostic[] {
  const order = [...graph.reached.keys()];
  const all = instantWays(graph);
  if (findLoops(all, order).length === 0) return [];
  const endless = tangles(all, order).flatMap((members) => {
    const ways = new Map(order.flatMap((id) => (members.has(id) ? [[id, all.get(id) ?? []] as const] : [])));
    const inside = without(ways, (_, { target }) => !members.has(target));
    return findEndlessLoops(inside, order, findLoopCaps(graph, members, context).slice(0, MOST_CAPS));
  });
  return endless.map((nodes) => ({
    code: 'FLOW-04',
    severity: 'error',
    at: { ...at, node: nodes[0] ?? '' },
    values: { nodes: nodes.length },
    fix: { edit: 'add-wait-after', values: { node: nodes.at(-1) ?? '', target: nodes[0] ?? '' } },
  }));
}

/** Nodes that lead to each other at one instant. Whoever goes round for ever stays in one of these. */
function tangles(ways: InstantWays, order: readonly string[]): ReadonlySet<string>[] {
  const places = new Map(order.map((id, at) => [id, at]));
  const numbered = order.map((id) => (ways.get(id) ?? []).flatMap(({ target }) => places.get(target) ?? []));
  return findComponents(numbered)
    .filter((component) => component.length > 1 || numbered[component[0] ?? 0]?.includes(component[0] ?? 0))
    .map((component) => new Set(component.map((at) => order[at] ?? '')));
}

/**
 * The loops no cap ends. Whoever went round for ever would pass the counted ways only so often, or count only so often;
 * so a loop is endless if it is one without the counted ways, or without the steps that count.
 */
function findEndlessLoops(ways: InstantWays, order: readonly string[], caps: readonly LoopCap[]): string[][] {
  const [cap, ...others] = caps;
  const loops = findLoops(ways, order);
  if (!cap || loops.length === 0) return loops;
  const uncounted = findEndlessLoops(
    without(ways, (source, { port }) => cap.ways.has(`${source}/${port}`)),
    order,
    others,
  );
  return uncounted.length > 0
    ? uncounted
    : findEndlessLoops(
        without(ways, (source) => cap.counters.has(source)),
        order,
        others,
      );
}

function without(ways: InstantWays, isGone: (source: string, way: InstantWay) => boolean): InstantWays {
  return new Map([...ways].map(([source, out]) => [source, out.filter((way) => !isGone(source, way))]));
}

/** Depth first along those ways, in an order; one that leads to a node on the present path closes a loop. */
function findLoops(ways: InstantWays, order: readonly string[]): string[][] {
  const loops: string[][] = [];
  const done = new Set<string>();
  for (const start of order) {
    if (done.has(start) || !ways.has(start)) continue;
    const path: string[] = [];
    const places = new Map<string, number>();
    const open: string[][] = [];
    const enter = (node: string): void => {
      places.set(node, path.push(node) - 1);
      open.push([...new Set(ways.get(node)?.map(({ target }) => target))].reverse());
    };
    enter(start);
    while (path.length > 0) {
      const next = open.at(-1)?.pop();
      const place = next === undefined ? undefined : places.get(next);
      if (next === undefined) {
        const left = path.pop() ?? '';
        places.delete(left);
        done.add(left);
        open.pop();
      } else if (place !== undefined) loops.push(path.slice(place));
      else if (!done.has(next)) enter(next);
    }
  }
  return loops;
}
