import { describeNode, listPorts, type NodeVoice } from '@/core/strategy';
import { sceneOf } from '@/features/strategy-editor/layout/scene';
import { createLargeStrategy } from './large-strategy';

/** A strategy as a plain graph, for peers that know nothing of strategies: where its steps stand, what they say. */
export type PeerGraph = {
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly sentence: string;
    readonly ports: readonly string[];
    readonly position: { readonly x: number; readonly y: number };
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly port: string;
    readonly target: string;
  }[];
  /** By how much to move the picture so that many steps are in view. */
  readonly middle: { readonly x: number; readonly y: number };
};

const voice: NodeVoice = {
  locale: 'en',
  fieldLabel: (key) => key,
  segmentName: () => 'High balance',
  templateName: () => 'Friendly reminder',
};

/** The same strategy that our own canvas is measured with, laid out as ours. */
export function readGraph(): PeerGraph {
  const strategy = createLargeStrategy(Number(new URLSearchParams(location.search).get('nodes') ?? 1000));
  const { positions } = sceneOf(strategy, false);
  const nodes = Object.values(strategy.nodes).map((node) => ({
    id: node.id,
    name: node.name === '' ? node.kind : node.name,
    sentence: describeNode(node, voice),
    ports: listPorts(node).map(({ id }) => id),
    position: positions.get(node.id) ?? { x: 0, y: 0 },
  }));
  const edges = Object.entries(strategy.edges).map(([id, edge]) => ({ id, ...edge }));
  const { x, y } = nodes[Math.floor(nodes.length / 2)]?.position ?? { x: 0, y: 0 };
  return { nodes, edges, middle: { x: 700 - x, y: 400 - y } };
}
