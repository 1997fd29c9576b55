import type { Strategy } from '../strategy';
import { markGroups } from './mark-groups';
import type { OutlineRow } from './outline-row';
import { toPathGraph, type PathGraph } from './path-graph';
import { treeOf } from './path-tree';
import { writeRows } from './write-rows';

/**
 * A strategy as text reads: every node once, along the paths. Below a step stand its named ways out, below each of them
 * what only it leads to; where paths meet again, the step stands at the level of the last step they all have passed.
 * Then comes what no entry leads to, and last the notes. The same document always gives the same rows.
 */
export function outlineOf(strategy: Strategy): readonly OutlineRow[] {
  const graph = toPathGraph(strategy);
  const isEnd = (vertex: number) => graph.vertices[vertex]?.node.kind === 'exit';
  const nodes = [...graph.numbers.values()];
  const entries = nodes.filter((vertex) => graph.vertices[vertex]?.node.kind === 'entry');
  const reached = treeOf(graph.next, entries, isEnd);
  const lost = nodes.filter((vertex) => !reached.places.has(vertex));
  const loose = graph.next.map((targets, vertex) =>
    reached.places.has(vertex) ? [] : targets.filter((target) => !reached.places.has(target)),
  );
  const unreached = treeOf(loose, rootsOf(loose, lost), isEnd);
  const notes = Object.values(strategy.nodes).filter(({ kind }) => kind === 'note');
  const rows = writeRows(
    graph,
    [reached, unreached],
    notes.map(({ id }) => id),
  );
  return markGroups(rows, strategy.groups);
}

/** Where to begin with what no entry leads to: at what nothing leads to, and in circles at their first node. */
function rootsOf(next: PathGraph['next'], lost: readonly number[]): number[] {
  const led = new Set(next.flatMap((targets, vertex) => targets.filter((target) => target !== vertex)));
  const roots = lost.filter((vertex) => !led.has(vertex));
  const met = new Set<number>();
  const follow = (root: number): void => {
    const waiting = [root];
    for (let vertex = waiting.pop(); vertex !== undefined; vertex = waiting.pop()) {
      if (met.has(vertex)) continue;
      met.add(vertex);
      waiting.push(...(next[vertex] ?? []));
    }
  };
  roots.forEach(follow);
  for (const vertex of lost) {
    if (met.has(vertex)) continue;
    roots.push(vertex);
    follow(vertex);
  }
  return roots;
}
