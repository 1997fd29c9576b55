import type { PathGraph } from './path-graph';
import type { PathTree } from './path-tree';

/**
 * The named way out by which most cases go on while all others end, if there is one. What follows it is written at the
 * level of its step: with every answer waited for, a long strategy would else stand one step farther in.
 */
export function wayOn(graph: PathGraph, tree: PathTree, step: number): number | undefined {
  const isStep = (vertex: number | undefined): vertex is number =>
    vertex !== undefined && graph.vertices[vertex]?.node.kind !== 'exit';
  const ways = graph.ways[step] ?? [];
  const isMeetingPoint = (vertex: number) => !ways.includes(vertex) && isStep(vertex);
  if (graph.onward[step] !== undefined || (tree.below.get(step) ?? []).some(isMeetingPoint)) return undefined;
  const full = ways.filter((way) => isStep(tree.below.get(way)?.[0]));
  const chosen = full.find((way) => isUsual(graph, way, full.length === 1));
  const others = ways.filter((way) => way !== chosen);
  return others.some((way) => tree.leadsOut.has(way)) ? undefined : chosen;
}

/** The way most cases take: nobody answered; or everyone else, where nothing is done for those who were picked out. */
function isUsual({ vertices }: PathGraph, way: number, isAlone: boolean): boolean {
  const vertex = vertices[way];
  const role = vertex?.kind === 'way' ? vertex.port.role : undefined;
  return role === 'timeout' || role === 'expired' || (role === 'else' && isAlone);
}
