import { Position as Side, type Edge, type Node, type NodeHandle } from '@xyflow/react';
import { edgeKey, type StrategyNode } from '@/core/strategy';
import { exitPoints } from '../layout/exit-points';
import type { Fold } from '../layout/fold-groups';
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
const SIDES = { left: Side.Left, below: Side.Bottom, right: Side.Right };
const sizes = { card: CARD, fold: CARD, note: NOTE, open: { width: OPEN_END, height: OPEN_END } };
const handles = new WeakMap<StrategyNode, NodeHandle[]>();

export function sizeOf(type: FlowNode['type']): { readonly width: number; readonly height: number } {
  return sizes[type];
}

/** Where a card's handles are, so that React Flow need not draw it to know. */
export function handlesOf(node: StrategyNode): NodeHandle[] {
  const known = handles.get(node);
  if (known) return known;
  const points = exitPoints(exitsOf(node));
  const made = [
    inputHandle(CARD.width),
    ...exitsOf(node).map(({ port, side }): NodeHandle => {
      const { x, y } = points.get(port) ?? { x: 0, y: 0 };
      return {
        id: port,
        type: 'source',
        position: SIDES[side],
        x: x - HANDLE / 2,
        y: y - HANDLE / 2,
        width: HANDLE,
        height: HANDLE,
      };
    }),
  ];
  handles.set(node, made);
  return made;
}

const folds = new WeakMap<Fold, NodeHandle[]>();

/** Where the lines of a collapsed group leave its card. */
export function foldHandles(fold: Fold): NodeHandle[] {
  const known = folds.get(fold);
  if (known) return known;
  const points = exitPoints(fold.exits.map((edge) => ({ port: edgeKey(edge), side: 'below' })));
  const made = [
    inputHandle(CARD.width),
    ...Array.from(points, ([id, { x, y }]): NodeHandle => {
      const corner = { x: x - HANDLE / 2, y: y - HANDLE / 2 };
      return { id, type: 'source', position: Side.Bottom, ...corner, width: HANDLE, height: HANDLE };
    }),
  ];
  folds.set(fold, made);
  return made;
}

export const NO_HANDLES: NodeHandle[] = [];
export const OPEN_HANDLES: NodeHandle[] = [inputHandle(OPEN_END)];

function inputHandle(width: number): NodeHandle {
  return {
    id: INPUT,
    type: 'target',
    position: Side.Top,
    x: width / 2 - HANDLE / 2,
    y: -HANDLE / 2,
    width: HANDLE,
    height: HANDLE,
  };
}
