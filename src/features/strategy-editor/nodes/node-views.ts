import { NODE_KINDS, type NodeKind, type NodeOf, type Port, type StrategyNode } from '@/core/strategy';
import type { Side } from '../layout/layout-graph';
import type { EditorWords } from '../words/en';
import { entryView } from './entry';
import { exitView } from './exit';
import { experimentView } from './experiment';
import type { Icon, NodeView, PaletteItem } from './node-view';
import { noteView } from './note';
import { recordView } from './record';
import { sendView } from './send';
import { splitView } from './split';
import { taskView } from './task';
import { waitView } from './wait';

const NODE_VIEWS: { readonly [Kind in NodeKind]: NodeView<Kind> } = {
  entry: entryView,
  split: splitView,
  experiment: experimentView,
  wait: waitView,
  exit: exitView,
  send: sendView,
  task: taskView,
  record: recordView,
  note: noteView,
};

/** Every step one can take from the palette, family by family in the palette's order. */
export const PALETTE_ITEMS: readonly PaletteItem[] = NODE_KINDS.flatMap((kind) => NODE_VIEWS[kind].items);

export function iconOf<Kind extends NodeKind>(node: NodeOf<Kind>): Icon {
  const view: NodeView<Kind> = NODE_VIEWS[node.kind];
  return view.iconOf(node);
}

/** What a node is called: the name people gave it, or else what it does. */
export function nameOf(node: StrategyNode, words: EditorWords): string {
  return node.name === '' ? titleOf(node, words) : node.name;
}

/** What a node is called before it has a name. */
export function titleOf<Kind extends NodeKind>(node: NodeOf<Kind>, words: EditorWords): string {
  const view: NodeView<Kind> = NODE_VIEWS[node.kind];
  return view.titleOf(node, words);
}

/** Where on the card a way out leaves. */
export function sideOf<Kind extends NodeKind>(node: NodeOf<Kind>, port: Port): Side {
  const view: NodeView<Kind> = NODE_VIEWS[node.kind];
  return view.sideOf(port, node);
}
