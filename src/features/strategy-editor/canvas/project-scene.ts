import type { NodeHandle } from '@xyflow/react';
import { listEdges, type Position, type Strategy, type StrategyNode } from '@/core/strategy';
import { drawnEdges, foldGroups, type Fold } from '../layout/fold-groups';
import type { Arrangement } from '../layout/layout-graph';
import { exitsOf, openKey } from '../layout/strategy-graph';
import {
  EMPTY,
  foldHandles,
  handlesOf,
  INPUT,
  NO_HANDLES,
  OPEN_HANDLES,
  sizeOf,
  type FlowEdge,
  type FlowNode,
} from './flow-elements';
import { keepList } from './keep-list';

type Look = {
  readonly isReadOnly: boolean;
  readonly stepWord: string;
  readonly selected: ReadonlySet<string>;
  readonly current: string | undefined;
};

/**
 * The cards of a scene as React Flow wants them. What looks as before keeps its identity, and so does the whole list
 * when all of it does, so that only changes are drawn.
 */
export function projectNodes(
  before: FlowNode[],
  strategy: Strategy,
  scene: Arrangement,
  look: Look,
): FlowNode[] {
  const known = finder(before);
  const after: FlowNode[] = [];
  const { folds, cardOf } = foldGroups(strategy);
  for (const node of Object.values(strategy.nodes)) {
    if (cardOf(node.id) !== node.id) continue;
    const position = scene.positions.get(node.id) ?? { x: 0, y: 0 };
    after.push(projectCard(known(node.id, after.length), node, position, look));
  }
  for (const [card, fold] of folds) {
    const position = scene.positions.get(card) ?? { x: 0, y: 0 };
    after.push(projectFold(known(card, after.length), fold, position, look));
  }
  for (const [id, position] of scene.openEnds) {
    const end = known(id, after.length) ?? createOpenEnd(id, position);
    after.push(isAt(end, position) ? end : { ...end, position });
  }
  return keepList(before, after);
}

/** The same cards with others of them selected, or another one to come to by the Tab key. */
export function selectNodes(
  before: FlowNode[],
  strategy: Strategy,
  { selected, current }: Pick<Look, 'selected' | 'current'>,
): FlowNode[] {
  const { folds, cardOf } = foldGroups(strategy);
  const stop = current === undefined ? undefined : cardOf(current);
  return keepList(
    before,
    before.map((node) => {
      if (node.type === 'open') return node;
      const fold = folds.get(node.id);
      const isSelected = fold ? isAnyIn(fold, selected) : selected.has(node.id);
      const tabIndex = stop === node.id ? 0 : -1;
      if (node.selected === isSelected && node.domAttributes?.tabIndex === tabIndex) return node;
      return { ...node, selected: isSelected, domAttributes: { ...node.domAttributes, tabIndex } };
    }),
  );
}

function isAnyIn({ group }: Fold, selected: ReadonlySet<string>): boolean {
  return group.nodes.some((id) => selected.has(id));
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
  const handles = type === 'note' ? NO_HANDLES : sameHandles(old?.handles, handlesOf(node));
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

/** The handles as they were, as long as they are where they were: other words in a step leave its card in peace. */
function sameHandles(before: NodeHandle[] | undefined, after: NodeHandle[]): NodeHandle[] {
  const isSame =
    before?.length === after.length &&
    before.every(({ id, x, y }, at) => id === after[at]?.id && x === after[at]?.x && y === after[at].y);
  return isSame ? before : after;
}

/** The card of a collapsed group is selected as long as one of its steps is. */
function projectFold(
  old: FlowNode | undefined,
  fold: Fold,
  position: Position,
  { isReadOnly, stepWord, selected, current }: Look,
): FlowNode {
  const isSelected = isAnyIn(fold, selected);
  const isStop = current !== undefined && (current === fold.card || fold.group.nodes.includes(current));
  const tabIndex = isStop ? 0 : -1;
  const handles = foldHandles(fold);
  const looksAsBefore =
    old?.selected === isSelected && old.domAttributes?.tabIndex === tabIndex && old.handles === handles;
  if (old && looksAsBefore && isAt(old, position)) return old;
  const size = sizeOf('fold');
  return {
    id: fold.card,
    type: 'fold',
    data: EMPTY,
    position,
    selected: isSelected,
    ...size,
    measured: size,
    handles,
    draggable: !isReadOnly,
    connectable: false,
    domAttributes: {
      tabIndex,
      'aria-roledescription': stepWord,
      'aria-labelledby': `step-${fold.card}`,
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
export function projectEdges(before: FlowEdge[], strategy: Strategy, scene: Arrangement): FlowEdge[] {
  const known = finder(before);
  const after: FlowEdge[] = [];
  for (const { key, source, port, target } of drawnEdges(listEdges(strategy), foldGroups(strategy))) {
    const old = known(key, after.length);
    const isSame = old?.source === source && old.sourceHandle === port && old.target === target;
    after.push(old && isSame ? old : createEdge(key, source, port, target));
  }
  if (scene.openEnds.size > 0) {
    for (const node of Object.values(strategy.nodes)) {
      for (const { port } of exitsOf(node)) {
        const key = openKey(node.id, port);
        if (scene.openEnds.has(key))
          after.push(known(key, after.length) ?? createLooseEnd(key, node.id, port));
      }
    }
  }
  return keepList(before, after);
}

/** Finds what was there under an id. It is most often where it was; only else is a table made. */
function finder<Item extends { readonly id: string }>(
  before: readonly Item[],
): (id: string, place: number) => Item | undefined {
  let table: ReadonlyMap<string, Item> | undefined;
  return (id, place) => {
    const there = before[place];
    if (there?.id === id) return there;
    table ??= new Map(before.map((item) => [item.id, item]));
    return table.get(id);
  };
}

function createLooseEnd(key: string, node: string, port: string): FlowEdge {
  return { ...createEdge(key, node, port, key), selectable: false, reconnectable: false };
}

/** A line has no words of its own: its ends, its name and its "+" are what is read out. */
const SILENT = Object.freeze({ 'aria-hidden': true });

function createEdge(id: string, source: string, port: string, target: string): FlowEdge {
  return {
    id,
    type: 'route',
    data: EMPTY,
    source,
    sourceHandle: port,
    target,
    targetHandle: INPUT,
    domAttributes: SILENT,
  };
}
