import type { Diagnostic, Place } from '@/core/lib';
import { takesTime } from '../passing-time';
import type { PreparedGraph } from '../prepared-graph';
import { findLoopCaps, type LoopCap } from './loop-caps';

/** Where one can be led at one instant, by node: the ways out and their targets. */
type Ways = ReadonlyMap<string, readonly Way[]>;
type Way = { readonly port: string; readonly target: string };

/** More caps than this are not told apart: each doubles the work. */
const MOST_CAPS = 4;

/**
 * FLOW-04: every loop holds a wait, or counts its attempts and ends. Looks for a way back to a node by ways out on which
 * no time passes, and reports each such node once, at the first node of its loop.
 */
export function checkLoops(graph: PreparedGraph, at: Place): Diagnostic[] {
  const ways = instantWays(graph);
  const caps = findLoops(ways).length > 0 ? findLoopCaps(graph).slice(0, MOST_CAPS) : [];
  return findEndlessLoops(ways, caps).map((nodes) => ({
    code: 'FLOW-04',
    severity: 'error',
    at: { ...at, node: nodes[0] ?? '' },
    values: { nodes: nodes.length },
    fix: { edit: 'add-wait-after', values: { node: nodes.at(-1) ?? '', target: nodes[0] ?? '' } },
  }));
}

function instantWays({ strategy, edges }: PreparedGraph): Ways {
  const led = new Set(edges.map(({ source, port }) => `${source}/${port}`));
  const ways = new Map<string, Way[]>();
  for (const { source, port, target } of edges) {
    if (takesTime(strategy.nodes[source], port, (other) => led.has(`${source}/${other}`))) continue;
    const known = ways.get(source);
    if (known) known.push({ port, target });
    else ways.set(source, [{ port, target }]);
  }
  return ways;
}

/**
 * The loops no cap ends. Whoever went round for ever would pass the counted ways only so often, or count only so often;
 * so a loop is endless if it is one without the counted ways, or without the steps that count.
 */
function findEndlessLoops(ways: Ways, caps: readonly LoopCap[]): string[][] {
  const [cap, ...others] = caps;
  const loops = findLoops(ways);
  if (!cap || loops.length === 0) return loops;
  const uncounted = findEndlessLoops(
    without(ways, (source, { port }) => cap.ways.has(`${source}/${port}`)),
    others,
  );
  return uncounted.length > 0
    ? uncounted
    : findEndlessLoops(
        without(ways, (source) => cap.counters.has(source)),
        others,
      );
}

function without(ways: Ways, isGone: (source: string, way: Way) => boolean): Ways {
  return new Map([...ways].map(([source, out]) => [source, out.filter((way) => !isGone(source, way))]));
}

/** Depth first along those ways; one that leads to a node on the present path closes a loop. */
function findLoops(ways: Ways): string[][] {
  const loops: string[][] = [];
  const done = new Set<string>();
  for (const start of [...ways.keys()].sort()) {
    if (done.has(start)) continue;
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
