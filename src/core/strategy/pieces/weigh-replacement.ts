import type { z } from 'zod';
import type { Phrase } from '@/core/lib';
import { canBeDisabled, isDisabled } from '../can-be-disabled';
import { edgesOutOf } from '../graph';
import { mainPort } from '../main-port';
import type { Port } from '../node-definition';
import {
  listPorts,
  NODE_DEFINITIONS,
  type NodeKind,
  type NodeOf,
  type NodeSettings,
  type StrategyNode,
} from '../nodes';
import type { Edge, Strategy } from '../strategy';
import { templatesIn } from '../uses/uses';

/** Why a node may not be replaced by another. */
export type ReplacementProblem = Phrase<
  'replace-unknown' | 'replace-entry' | 'replace-note' | 'replace-by-loose'
>;

/** Whether a node may become one of a kind, and if not, why: both must be steps a path can lead to. */
export function checkReplacement(
  strategy: Strategy,
  id: string,
  kind: NodeKind,
): ReplacementProblem | undefined {
  const node = Object.hasOwn(strategy.nodes, id) ? strategy.nodes[id] : undefined;
  if (!node) return { code: 'replace-unknown', values: {} };
  if (node.kind === 'entry') return { code: 'replace-entry', values: {} };
  if (node.kind === 'note') return { code: 'replace-note', values: {} };
  return NODE_DEFINITIONS[kind].hasInput ? undefined : { code: 'replace-by-loose', values: { kind } };
}

/** What replacing a node would come to: the new node, what of the old one it keeps, and what is lost. */
export type Replacement = {
  readonly node: StrategyNode;
  /** The settings that are taken over, and those of the old node that have no place in the new one. */
  readonly keptSettings: readonly string[];
  readonly lostSettings: readonly string[];
  /** The templates the old node used and the new one does not. */
  readonly lostTemplates: readonly string[];
  /** The ways out as they lead on, and those that lead nowhere any more. */
  readonly keptWays: readonly Edge[];
  readonly lostWays: readonly Edge[];
};

/** What a kind is chosen by in the palette, and where its messages stand: replacing a node is choosing these anew. */
const CHOSEN: Partial<Record<NodeKind, readonly string[]>> = {
  send: ['channels'],
  task: ['activity'],
  wait: ['form'],
};

/**
 * Weighs replacing a node by a new one, without doing it. Kept are the id, the name, settings of the same name that
 * suit the new kind, and the ways on: those of the same id and role, the main one, and the one for what cannot be
 * delivered. Undefined where it may not be replaced.
 */
export function weighReplacement(strategy: Strategy, id: string, by: StrategyNode): Replacement | undefined {
  const old = strategy.nodes[id];
  if (!old || checkReplacement(strategy, id, by.kind)) return undefined;
  const { node, keptSettings } = takeOver(old, keepMessages(old, by));
  const { keptWays, lostWays } = leadOn(strategy, old, node);
  const had: Readonly<Record<string, unknown>> = { ...old.settings };
  const lostSettings = Object.entries(had).flatMap(([key, value]) => {
    const saysNothing = value === null || value === '' || key === 'script';
    const isChosen = CHOSEN[old.kind]?.includes(key) === true;
    return saysNothing || isChosen || keptSettings.includes(key) ? [] : [key];
  });
  const isOff = isDisabled(old) && canBeDisabled(node);
  return {
    node: isOff ? { ...node, disabled: true } : node,
    keptSettings,
    lostSettings,
    lostTemplates: templatesIn([old]).filter((id) => !templatesIn([node]).includes(id)),
    keptWays,
    lostWays,
  };
}

type Of<Kind extends NodeKind> = { readonly kind: Kind; readonly settings: NodeSettings[Kind] };

function takeOver<Kind extends NodeKind>(old: StrategyNode, { kind, settings: fresh }: Of<Kind>) {
  const schema: z.ZodType<NodeSettings[Kind]> = NODE_DEFINITIONS[kind].settings;
  let settings = fresh;
  const keptSettings: string[] = [];
  const had: Readonly<Record<string, unknown>> = { ...old.settings };
  for (const [key, value] of Object.entries(had)) {
    if (CHOSEN[kind]?.includes(key) === true || !Object.hasOwn(settings, key)) continue;
    const parsed = schema.safeParse({ ...settings, [key]: value });
    if (!parsed.success) continue;
    settings = parsed.data;
    keptSettings.push(key);
  }
  const node: NodeOf<Kind> = { id: old.id, kind, name: old.name, settings };
  return { node, keptSettings };
}

/** A channel that was in the list before keeps its message. */
function keepMessages(old: StrategyNode, by: StrategyNode): StrategyNode {
  if (old.kind !== 'send' || by.kind !== 'send') return by;
  const channels = by.settings.channels.map(
    (choice) => old.settings.channels.find(({ channel }) => channel === choice.channel) ?? choice,
  );
  return { ...by, settings: { ...by.settings, channels } };
}

/** Which ways of the old node the new one has too; each of its ports takes one at most. */
function leadOn(strategy: Strategy, old: StrategyNode, node: StrategyNode) {
  const free = new Set(listPorts(node).map(({ id }) => id));
  const ways = edgesOutOf(strategy, old.id).map((edge) => ({
    edge,
    was: listPorts(old).find(({ id }) => id === edge.port),
  }));
  const kept = new Map<Edge, Edge>();
  const lead = (way: (typeof ways)[number], port: Port | undefined): void => {
    if (!port || kept.has(way.edge) || !free.delete(port.id)) return;
    kept.set(way.edge, { source: old.id, port: port.id, target: way.edge.target });
  };
  for (const way of ways)
    lead(
      way,
      listPorts(node).find(({ id, role }) => id === way.was?.id && role === way.was.role),
    );
  for (const way of ways) if (way.was?.id === mainPort(old)?.id) lead(way, mainPort(node));
  for (const way of ways)
    if (way.was?.role === 'undeliverable')
      lead(
        way,
        listPorts(node).find(({ role }) => role === 'undeliverable'),
      );
  return {
    keptWays: [...kept.values()],
    lostWays: ways.flatMap(({ edge }) => (kept.has(edge) ? [] : [edge])),
  };
}
