import { z } from 'zod';
import {
  edgeFrom,
  edgesInto,
  edits,
  isDisabled,
  listPorts,
  mainPort,
  NODE_DEFINITIONS,
  type Edge,
  type NodeOf,
  type Strategy,
} from '@/core/strategy';

/** A way out as it runs, and the edge to change so that it leads elsewhere. */
export type WayAlong = { readonly source: string; readonly edge: Edge };

type Chain = readonly [Edge, ...Edge[]];

const waysSchema = z.array(z.object({ source: z.string(), port: z.string() }));

/**
 * The ways a fix names that run to a step still. Checks see a strategy as it runs, so steps that are switched off may lie
 * on a way. Those stay on it where nobody else comes by them: then the last edge is the one to change, or else the first.
 */
export function waysAlong(strategy: Strategy, target: string, ways: unknown): WayAlong[] {
  const read = waysSchema.safeParse(ways);
  const chains = (read.success ? read.data : []).flatMap(({ source, port }) => {
    const chain = chainFrom(strategy, source, port);
    return chain?.at(-1)?.target === target ? [chain] : [];
  });
  const own = new Set(chains.flat());
  const areAlone = [...own].every(
    ({ target: passed }) => passed === target || edgesInto(strategy, passed).every((edge) => own.has(edge)),
  );
  const found = new Map<Edge, WayAlong>();
  for (const chain of chains) {
    const edge = (areAlone ? chain.at(-1) : undefined) ?? chain[0];
    found.set(edge, { source: chain[0].source, edge });
  }
  return [...found.values()];
}

/** Every way out of a step, as fixes name them. */
export function waysOutOf(strategy: Strategy, source: string): { source: string; port: string }[] {
  const node = strategy.nodes[source];
  return node ? listPorts(node).map(({ id }) => ({ source, port: id })) : [];
}

/**
 * The way out at which a path ends as it runs: this one, or that of the last of the steps behind it that are off. A path
 * that comes back to its own step through these ends too. Undefined where the path goes on.
 */
export function looseEnd(
  strategy: Strategy,
  source: string,
  port: string,
): { source: string; port: string } | undefined {
  const passed = new Set<string>();
  let end = { source, port };
  for (;;) {
    const edge = edgeFrom(strategy, end.source, end.port);
    const next = edge && strategy.nodes[edge.target];
    if (!next || !NODE_DEFINITIONS[next.kind].hasInput) return end;
    if (!isDisabled(next)) return next.id === source && passed.size > 0 ? { source, port } : undefined;
    const onward = mainPort(next);
    if (!onward || passed.has(next.id)) return { source, port };
    passed.add(next.id);
    end = { source: next.id, port: onward.id };
  }
}

/** Puts a wait into ways, one for all that lead to the same step. */
export function putWait(
  strategy: Strategy,
  ways: readonly WayAlong[],
  settings?: NodeOf<'wait'>['settings'],
): Strategy {
  const waits = new Map<string, string>();
  return ways.reduce((waiting, { edge }) => {
    const known = waits.get(edge.target);
    if (known !== undefined) return edits.connectPorts(waiting, { ...edge, target: known });
    const id = edits.nextNodeId(waiting, 'wait');
    waits.set(edge.target, id);
    const wait = settings ?? NODE_DEFINITIONS.wait.createSettings();
    return edits.insertNode(waiting, { id, kind: 'wait', name: '', settings: wait }, { after: edge });
  }, strategy);
}

/** The edges from a way out through steps that are off; undefined where they end nowhere. */
function chainFrom(strategy: Strategy, source: string, port: string): Chain | undefined {
  const first = edgeFrom(strategy, source, port);
  if (!first) return undefined;
  const chain: [Edge, ...Edge[]] = [first];
  for (let edge = first; ;) {
    const next = strategy.nodes[edge.target];
    const onward = next && isDisabled(next) ? mainPort(next) : undefined;
    if (!next || !onward) return chain.length > 1 && edge.target === source ? undefined : chain;
    const further = edgeFrom(strategy, next.id, onward.id);
    if (!further || chain.includes(further)) return undefined;
    chain.push(further);
    edge = further;
  }
}
