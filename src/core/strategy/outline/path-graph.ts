import { listPorts, type StrategyNode } from '../nodes';
import type { Port } from '../node-definition';
import type { Strategy } from '../strategy';
import type { Neighbours } from './find-dominators';

/** A vertex of the graph paths are followed in: a node, or a way out of it that has a name. */
export type PathVertex =
  | { readonly kind: 'node'; readonly node: StrategyNode }
  | { readonly kind: 'way'; readonly node: StrategyNode; readonly port: Port };

/** A strategy's paths by number. Notes are no part of it; ways out that lead nowhere have no neighbour. */
export type PathGraph = {
  readonly vertices: readonly PathVertex[];
  readonly next: Neighbours;
  /** The number of a node, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The numbers of a node's named ways out, in the order they are drawn. */
  readonly ways: readonly (readonly number[])[];
  /** A node's way out that needs no name because a path simply goes on by it: its id. */
  readonly onward: readonly (string | undefined)[];
};

/** The graph of a strategy's nodes and named ways out. A way out for what cannot be delivered may be left unused. */
export function toPathGraph(strategy: Strategy): PathGraph {
  const targets = new Map<string, string>();
  for (const { source, port, target } of Object.values(strategy.edges))
    targets.set(`${source}/${port}`, target);
  const nodes = Object.values(strategy.nodes).filter(({ kind }) => kind !== 'note');
  const vertices: PathVertex[] = nodes.map((node) => ({ kind: 'node', node }));
  const numbers = new Map(nodes.map(({ id }, at) => [id, at]));
  const next: number[][] = nodes.map(() => []);
  const ways: number[][] = [];
  const unnamed: (string | undefined)[] = nodes.map(() => undefined);
  for (const [at, node] of nodes.entries()) {
    const own: number[] = [];
    ways.push(own);
    const seen = new Set<string>();
    for (const port of listPorts(node)) {
      const target = numbers.get(targets.get(`${node.id}/${port.id}`) ?? '');
      if (seen.has(port.id) || (port.role === 'undeliverable' && target === undefined)) continue;
      seen.add(port.id);
      const onward = target === undefined ? [] : [target];
      if (port.role === 'next') {
        unnamed[at] = port.id;
        next[at]?.push(...onward);
        continue;
      }
      const way = vertices.push({ kind: 'way', node, port }) - 1;
      next[at]?.push(way);
      next[way] = onward;
      own.push(way);
    }
  }
  return { vertices, next, numbers, ways, onward: unnamed };
}
