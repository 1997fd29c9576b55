import { Position, type Edge, type Node, type NodeHandle } from '@xyflow/react';
import { oncePer } from '@/core/lib';
import { edgeKey, type StrategyNode } from '@/core/strategy';
import { exitPoints } from '../layout/exit-points';
import type { Fold } from '../layout/fold-groups';
import type { Side } from '../layout/layout-graph';
import { CARD, NOTE, OPEN_END } from '../layout/sizes';
import { exitsOf } from '../layout/strategy-graph';

/**
 * What is drawn: cards and notes read their node from the document, the card of a collapsed group its group, an open
 * end knows its way out by its id.
 */
export type FlowNode = Node<Readonly<Record<string, never>>, 'card' | 'note' | 'open' | 'fold'>;
export type FlowEdge = Edge<Readonly<Record<string, never>>, 'route'>;

export const EMPTY: Readonly<Record<string, never>> = Object.freeze({});

/** The one way into a card; React Flow wants a name for it. */
export const INPUT = 'in';

const HANDLE = 8;
const SIDES = { left: Position.Left, below: Position.Bottom, right: Position.Right };
const sizes = { card: CARD, fold: CARD, note: NOTE, open: { width: OPEN_END, height: OPEN_END } };

export function sizeOf(type: FlowNode['type']): { readonly width: number; readonly height: number } {
  return sizes[type];
}

/** Where a card's handles are, so that React Flow need not draw it to know. */
export function handlesOf(node: StrategyNode): NodeHandle[] {
  return stepHandles(node);
}

/** Where the lines of a collapsed group leave its card. */
export function foldHandles(fold: Fold): NodeHandle[] {
  return groupHandles(fold);
}

const stepHandles = oncePer((node: StrategyNode) => createHandles(exitsOf(node)));
const groupHandles = oncePer(({ exits }: Fold) =>
  createHandles(exits.map((edge) => ({ port: edgeKey(edge), side: 'below' }))),
);

function createHandles(exits: readonly { readonly port: string; readonly side: Side }[]): NodeHandle[] {
  const points = exitPoints(exits);
  return [
    inputHandle(CARD.width),
    ...exits.map(({ port, side }): NodeHandle => {
      const { x, y } = points.get(port) ?? { x: 0, y: 0 };
      const corner = { x: x - HANDLE / 2, y: y - HANDLE / 2 };
      return { id: port, type: 'source', position: SIDES[side], ...corner, width: HANDLE, height: HANDLE };
    }),
  ];
}

export const NO_HANDLES: NodeHandle[] = [];
export const OPEN_HANDLES: NodeHandle[] = [inputHandle(OPEN_END)];

function inputHandle(width: number): NodeHandle {
  return {
    id: INPUT,
    type: 'target',
    position: Position.Top,
    x: width / 2 - HANDLE / 2,
    y: -HANDLE / 2,
    width: HANDLE,
    height: HANDLE,
  };
}
