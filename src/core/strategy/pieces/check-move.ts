import type { Phrase } from '@/core/lib';
import { edgeFrom } from '../graph';
import { listPorts, NODE_DEFINITIONS } from '../nodes';
import { listInPathOrder } from '../path-order';
import { takePiece, type Line, type WayOut } from './piece';
import type { Strategy } from '../strategy';

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
  after: WayOut,
): MoveProblem | undefined {
  return (
    checkRun(strategy, ids) ?? checkPlace(strategy, { ids: new Set(ids), run: blockOf(strategy, ids) }, after)
  );
}

/** Whether nodes make a run that can be moved at all, and if not, why. */
export function checkRun(strategy: Strategy, ids: readonly string[]): MoveProblem | undefined {
  const nodes = ids.flatMap((id) => (Object.hasOwn(strategy.nodes, id) ? (strategy.nodes[id] ?? []) : []));
  if (nodes.length === 0) return refuse('move-nothing');
  if (nodes.some(({ kind }) => kind === 'entry')) return refuse('move-entry');
  if (nodes.some(({ kind }) => !NODE_DEFINITIONS[kind].hasInput)) return refuse('move-loose');
  return blockOf(strategy, ids) ? undefined : refuse('move-apart');
}

/** Every way out behind which nodes may be moved, without the one they stand behind now. */
export function placesToMove(strategy: Strategy, ids: readonly string[]): WayOut[] {
  if (checkRun(strategy, ids)) return [];
  const run = blockOf(strategy, ids);
  const moved = { ids: new Set(ids), run };
  const targets = new Map(
    Object.values(strategy.edges).map(({ source, port, target }) => [`${source}/${port}`, target]),
  );
  return listInPathOrder(strategy)
    .flatMap((source) => {
      const node = strategy.nodes[source];
      return node ? listPorts(node).map(({ id: port }) => ({ source, port })) : [];
    })
    .filter(({ source, port }) => {
      const followed = targets.get(`${source}/${port}`);
      return followed !== run?.head && !checkPlace(strategy, moved, { source, port }, followed);
    });
}

type Moved = { readonly ids: ReadonlySet<string>; readonly run: Line | undefined };

function checkPlace(
  strategy: Strategy,
  { ids, run }: Moved,
  { source, port }: WayOut,
  followed = edgeFrom(strategy, source, port)?.target,
): MoveProblem | undefined {
  if (ids.has(source)) return refuse('move-into-itself');
  const before = Object.hasOwn(strategy.nodes, source) ? strategy.nodes[source] : undefined;
  if (!before || !listPorts(before).some(({ id }) => id === port)) return refuse('move-no-port');
  const isEnd = followed === undefined || followed === run?.head;
  return run?.tail || isEnd ? undefined : refuse('move-ends');
}

function refuse(code: MoveProblem['code']): MoveProblem {
  return { code, values: {} };
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
