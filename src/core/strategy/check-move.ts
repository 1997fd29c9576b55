import type { Phrase } from '@/core/lib';
import { edgeFrom } from './graph';
import { listPorts, NODE_DEFINITIONS } from './nodes';
import { takePiece, type Line, type WayOut } from './piece';
import type { Strategy } from './strategy';

/** Why nodes may not be moved behind a port. */
export type MoveProblem = Phrase<
  | 'move-nothing'
  | 'move-entry'
  | 'move-loose'
  | 'move-apart'
  | 'move-into-itself'
  | 'move-no-port'
  | 'move-ends'
>;

/**
 * Whether nodes may be moved, as one block, behind a port, and if not, why: they must be steps of one run, and where
 * the port leads on now, something of the block must be able to lead on to it.
 */
export function checkMove(
  strategy: Strategy,
  ids: readonly string[],
  { source, port }: WayOut,
): MoveProblem | undefined {
  const refuse = (code: MoveProblem['code']): MoveProblem => ({ code, values: {} });
  const nodes = ids.flatMap((id) => (Object.hasOwn(strategy.nodes, id) ? (strategy.nodes[id] ?? []) : []));
  if (nodes.length === 0) return refuse('move-nothing');
  if (nodes.some(({ kind }) => kind === 'entry')) return refuse('move-entry');
  if (nodes.some(({ kind }) => !NODE_DEFINITIONS[kind].hasInput)) return refuse('move-loose');
  if (ids.includes(source)) return refuse('move-into-itself');
  const before = Object.hasOwn(strategy.nodes, source) ? strategy.nodes[source] : undefined;
  if (!before || !listPorts(before).some(({ id }) => id === port)) return refuse('move-no-port');
  const block = blockOf(strategy, ids);
  if (!block) return refuse('move-apart');
  const followed = edgeFrom(strategy, source, port)?.target;
  const isThere = followed === undefined || followed === block.head;
  return block.tail || isThere ? undefined : refuse('move-ends');
}

/** What is moved as one: a run with one beginning, and the way out by which its path goes on; undefined for anything else. */
export function blockOf(strategy: Strategy, ids: readonly string[]): Line | undefined {
  const { line, nodes, edges } = takePiece(strategy, ids);
  if (!line) return undefined;
  const targets = new Map<string, string[]>();
  for (const { source, target } of Object.values(edges))
    targets.set(source, [...(targets.get(source) ?? []), target]);
  const reached = new Set([line.head]);
  for (const id of reached) for (const target of targets.get(id) ?? []) reached.add(target);
  return reached.size === Object.keys(nodes).length ? line : undefined;
}
