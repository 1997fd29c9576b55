import type { Bounds } from '../layout/layout-graph';
import { createObservable, type Observable } from '../session/observable';
import type { CanvasState } from './drawing';
import { detailAt, type Detail } from './detail';
import type { FlowEdge, FlowNode } from './flow-elements';
import { createHolder, type HeldAround } from './holder';
import { keepList } from './keep-list';
import { hiddenTwin, steadyTwin } from './node-twins';
import { areaOf, boxOf, contains, meets, partOfPicture, widen } from './part-of-picture';

/** Where one looks from: how far the picture is shifted, how large it is drawn, and the size of the pane in pixels. */
export type Lookout = {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
};

/** The part of the picture React Flow is given, and how much of each step is drawn. */
export type Sighted = {
  readonly detail: Detail;
  readonly nodes: FlowNode[];
  readonly edges: FlowEdge[];
  /** The step under the pointer, while all steps are one painting. */
  readonly hovered: string | undefined;
  /** Whether the step the Tab key comes to can be seen. */
  readonly isCurrentSeen: boolean;
};

/** What of a strategy is in sight. React Flow's work grows with what it is given, so it is given what lies around. */
export type Sight = {
  readonly state: Observable<Sighted>;
  /** Where one looks from now; undefined before the canvas is on the screen. */
  readonly lookout: () => Lookout | undefined;
  readonly look: (from: Lookout) => void;
  /** Tells after every look; returns how to stop. */
  readonly watch: (tell: () => void) => () => void;
  /** Says which step the pointer is over in the painting. */
  readonly hover: (id: string | undefined) => void;
};

/** A held part this much larger than the pane is cut down: one has come closer since. */
const LARGEST = 12;

const NO_EDGES: FlowEdge[] = [];

/** More selected steps than this are no elements in the overview: they are only painted, and cannot be moved there. */
const MOST_IN_HAND = 400;

/** Watches the state of a view and says what part of it is in sight; from afar, steps are only moved if `isFree` says so. */
export function createSight(view: Observable<CanvasState>, isFree: () => boolean): Sight {
  const first = view.get();
  const state = createObservable<Sighted>({
    detail: 'full',
    nodes: first.nodes,
    edges: first.edges,
    hovered: undefined,
    isCurrentSeen: true,
  });
  const watchers = new Set<() => void>();
  let lookout: Lookout | undefined;
  let held: Bounds | undefined;
  let known = first;
  const holdAround = createHolder();

  function look(from: Lookout): void {
    lookout = from;
    const { detail, hovered } = state.get();
    const seen = partOfPicture(from);
    const next = detailAt(from.zoom, from.zoom < 0.5 ? countIn(seen) : 0, detail);
    const isHeld = held !== undefined && contains(held, seen) && areaOf(held) < LARGEST * areaOf(seen);
    if (next !== detail || (!isHeld && next !== 'overview')) {
      held = next === 'overview' ? undefined : widen(seen);
      show(next, undefined);
    } else if (hovered !== undefined) show(next, undefined);
    else if (isCurrentIn(seen) !== state.get().isCurrentSeen) {
      state.set({ isCurrentSeen: isCurrentIn(seen) });
    }
    for (const tell of watchers) tell();
  }

  function show(detail: Detail, hovered: string | undefined): void {
    if (!lookout) return;
    const before = state.get();
    const isFar = detail === 'overview';
    const near = isFar || !held ? undefined : holdAround(known, held);
    state.set({
      detail,
      hovered,
      isCurrentSeen: isCurrentIn(partOfPicture(lookout)),
      nodes: keepList(before.nodes, near ? cardsOf(near) : nodesInHand(hovered)),
      edges: near ? near.edges : NO_EDGES,
    });
  }

  /** What is selected or on the move is always among them: else React Flow would leave it behind. */
  function cardsOf({ ids }: HeldAround): FlowNode[] {
    return known.nodes.filter(
      ({ id, selected, dragging }) => ids.has(id) || selected === true || dragging === true,
    );
  }

  /** In the painting only the steps one has to do with are elements, so that focus, keys and dragging find them. */
  function nodesInHand(hovered: string | undefined): FlowNode[] {
    const { nodes, selected } = known;
    const all = selected.length <= MOST_IN_HAND;
    const held = isFree() ? (node: FlowNode) => node : steadyTwin;
    return nodes.flatMap((node) => {
      if (node.id === hovered || isStop(node) || node.dragging === true) return [held(node)];
      return node.selected === true && all ? [held(hiddenTwin(node))] : [];
    });
  }

  function countIn(part: Bounds): number {
    let count = 0;
    for (const node of known.nodes) if (node.type !== 'open' && meets(part, boxOf(node))) count += 1;
    return count;
  }

  function isCurrentIn(seen: Bounds): boolean {
    const node = known.nodes.find(isStop);
    return node === undefined || meets(seen, boxOf(node));
  }

  view.subscribe(() => {
    const before = known;
    known = view.get();
    if (before === known) return;
    const { detail, hovered } = state.get();
    const isThere = hovered !== undefined && known.nodes.some(({ id }) => id === hovered);
    if (lookout) show(detail, isThere ? hovered : undefined);
    else state.set({ nodes: known.nodes, edges: known.edges });
  });

  return {
    state,
    lookout: () => lookout,
    look,
    watch(tell) {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    hover(id) {
      const { detail, hovered } = state.get();
      if (id !== hovered && (detail === 'overview' || id === undefined)) show(detail, id);
    },
  };
}

/** Whether the Tab key comes to this card. */
function isStop({ domAttributes }: FlowNode): boolean {
  return domAttributes?.tabIndex === 0;
}
