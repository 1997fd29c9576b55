import type { NodeFamily, NodeKind, NodeOf, Port, Strategy, StrategyNode } from '@/core/strategy';
import type { EntryIcon } from '@/ui';
import type { Side } from '../layout/layout-graph';
import type { EditorWords } from '../words/en';

export type Icon = typeof EntryIcon;

/** A step one can take from the palette: a kind of node, most often with some of its settings made. */
export type PaletteItem = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly family: NodeFamily;
  readonly Icon: Icon;
  labelOf(words: EditorWords): string;
  /** A new step; what is named in it already is named in the words of whoever takes it. */
  create(strategy: Strategy, words: EditorWords): StrategyNode;
};

/** How a kind of node looks: its picture, what it is called until it has a name, where its ways out leave. */
export interface NodeView<Kind extends NodeKind> {
  readonly kind: Kind;
  iconOf(node: NodeOf<Kind>): Icon;
  titleOf(node: NodeOf<Kind>, words: EditorWords): string;
  sideOf(port: Port, node: NodeOf<Kind>): Side;
  readonly items: readonly PaletteItem[];
}

/** What cannot be delivered leaves at the left; everything else goes down. */
export function usualSide({ role }: Pick<Port, 'role'>): Side {
  return role === 'undeliverable' ? 'left' : 'below';
}
