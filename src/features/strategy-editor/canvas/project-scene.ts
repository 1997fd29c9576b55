import { edgeKey, listEdges, type Position, type Strategy, type StrategyNode } from '@/core/strategy';
import type { Arrangement } from '../layout/layout-graph';
import { exitsOf, openKey } from '../layout/strategy-graph';
import {
  EMPTY,
  handlesOf,
  INPUT,
  NO_HANDLES,
  OPEN_HANDLES,
  sizeOf,
  type FlowEdge,
  type FlowNode,
} from './flow-elements';

type Look = {
  readonly isReadOnly: boolean;
  readonly stepWord: string;
  readonly selected: ReadonlySet<string>;
  readonly current: string | undefined;
  /** While cards are being dragged, the document does not yet know where they are. */
  readonly keepPositions?: boolean;
};

/** The cards of a scene as React Flow wants them; what looks as before keeps its identity, so that only changes are drawn. */
export function projectNodes(
  before: readonly FlowNode[],
  strategy: Strategy,
  scene: Arrangement,
  look: Look,
): FlowNode[] {
  const known = new Map(before.map((node) => [node.id, node]));
  const cards = Object.values(strategy.nodes).map((node) => {
    const old = known.get(node.id);
    const position = (look.keepPositions ? old?.position : undefined) ??
      scene.positions.get(node.id) ?? { x: 0, y: 0 };
    return projectCard(old, node, position, look);
  });
  const ends = [...scene.openEnds]
    .map(([id, position]) => known.get(id) ?? createOpenEnd(id, position))
    .map((end, index) => {
      const position = [...scene.openEnds.values()][index] ?? end.position;
      return isAt(end, position) ? end : { ...end, position };
    });
  return [...cards, ...ends];
}

function projectCard(
  old: FlowNode | undefined,
  node: StrategyNode,
  position: Position,
  look: Look,
): FlowNode {
  const isSelected = look.selected.has(node.id);
  const tabIndex = look.current === node.id ? 0 : -1;
  const type = node.kind === 'note' ? 'note' : 'card';
  const handles = type === 'note' ? NO_HANDLES : handlesOf(node);
  if (
    old &&
    isAt(old, position) &&
    old.selected === isSelected &&
    old.domAttributes?.tabIndex === tabIndex &&
    old.handles === handles
  )
    return old;
  const size = sizeOf(type);
  return {
    id: node.id,
    type,
    data: EMPTY,
    position,
    selected: isSelected,
    ...size,
    measured: size,
    handles,
    draggable: !look.isReadOnly,
    connectable: !look.isReadOnly,
    domAttributes: {
      tabIndex,
      'aria-roledescription': look.stepWord,
      'aria-labelledby': `step-${node.id}`,
    },
  };
}

function createOpenEnd(id: string, position: Position): FlowNode {
  const size = sizeOf('open');
  return {
    id,
    type: 'open',
    data: EMPTY,
    position,
    ...size,
    measured: size,
    handles: OPEN_HANDLES,
    draggable: false,
    selectable: false,
    focusable: false,
    connectable: false,
    deletable: false,
  };
}

function isAt({ position, dragging }: FlowNode, { x, y }: Position): boolean {
  return position.x === x && position.y === y && dragging !== true;
}

/** The lines of a scene: one for every edge, and one to every open end. */
export function projectEdges(
  before: readonly FlowEdge[],
  strategy: Strategy,
  scene: Arrangement,
): FlowEdge[] {
  const known = new Map(before.map((edge) => [edge.id, edge]));
  const drawn = listEdges(strategy).map(
    (edge): FlowEdge =>
      known.get(edgeKey(edge)) ?? createEdge(edgeKey(edge), edge.source, edge.port, edge.target),
  );
  const open = Object.values(strategy.nodes).flatMap((node) =>
    exitsOf(node)
      .map(({ port }) => ({ port, key: openKey(node.id, port) }))
      .filter(({ key }) => scene.openEnds.has(key))
      .map(
        ({ port, key }): FlowEdge =>
          known.get(key) ?? {
            ...createEdge(key, node.id, port, key),
            selectable: false,
            reconnectable: false,
          },
      ),
  );
  return [...drawn, ...open];
}

function createEdge(id: string, source: string, port: string, target: string): FlowEdge {
  return {
    id,
    type: 'route',
    data: EMPTY,
    source,
    sourceHandle: port,
    target,
    targetHandle: INPUT,
    // A line has no words of its own: its ends, its name and its "+" are what is read out.
    domAttributes: { 'aria-hidden': true },
  };
}
