import type { Position } from '@/core/strategy';
import type { Arrangement, Bounds } from '../layout/layout-graph';
import { createObservable, type Observable } from '../session/observable';
import type { CanvasState } from './canvas-view';
import { detailAt, type Detail } from './detail';
import { sizeOf, type FlowEdge, type FlowNode } from './flow-elements';

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

/** What lies around a part of a scene. */
type Held = {
  readonly part: Bounds;
  readonly scene: Arrangement;
  readonly all: readonly FlowEdge[];
  readonly ids: ReadonlySet<string>;
  readonly edges: FlowEdge[];
};

/** How far around the pane things are held ready, in panes. */
const MARGIN = 0.5;

/** A held part this much larger than the pane is cut down: one has come closer since. */
const LARGEST = 12;

const NO_EDGES: FlowEdge[] = [];

/** Of more selected steps than this the painting shows the marks alone, and they are not moved by hand there. */
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
  /** What was found around the pane; it holds for as long as one looks at the same part of the same scene. */
  let found: Held | undefined;

  function look(from: Lookout): void {
    lookout = from;
    const { detail, hovered } = state.get();
    const seen = boundsOf(from);
    const next = detailAt(from.zoom, from.zoom < 0.5 ? countIn(known.nodes, seen) : 0, detail);
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
    const near = isFar || !held ? undefined : around(held);
    state.set({
      detail,
      hovered,
      isCurrentSeen: isCurrentIn(boundsOf(lookout)),
      nodes: keep(before.nodes, near ? cardsOf(near) : nodesInHand(hovered)),
      edges: near ? near.edges : NO_EDGES,
    });
  }

  /** The lines around, and the cards that lie there or that these lines come from and lead to. */
  function around(part: Bounds): Held {
    const { scene, edges } = known;
    const isSame = found?.part === part && found.scene === scene && found.all === edges;
    if (found && isSame) return found;
    const ids = new Set<string>();
    for (const node of known.nodes) if (meets(part, node)) ids.add(node.id);
    const near = edgesAmong(known, ids, part);
    for (const { source, target } of near) ids.add(source).add(target);
    found = { part, scene, all: edges, ids, edges: keep(state.get().edges, near) };
    return found;
  }

  /** What is selected or on the move is always among them: else React Flow would leave it behind. */
  function cardsOf({ ids }: Held): FlowNode[] {
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

  function isCurrentIn(seen: Bounds): boolean {
    const node = known.nodes.find(isStop);
    return node === undefined || meets(seen, node);
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

/** The part of the canvas that is seen from somewhere. */
function boundsOf({ x, y, zoom, width, height }: Lookout): Bounds {
  return { left: -x / zoom, top: -y / zoom, right: (width - x) / zoom, bottom: (height - y) / zoom };
}

function widen({ left, top, right, bottom }: Bounds): Bounds {
  const [wide, high] = [(right - left) * MARGIN, (bottom - top) * MARGIN];
  return { left: left - wide, top: top - high, right: right + wide, bottom: bottom + high };
}

function contains(outer: Bounds, inner: Bounds): boolean {
  return (
    outer.left <= inner.left &&
    outer.top <= inner.top &&
    outer.right >= inner.right &&
    outer.bottom >= inner.bottom
  );
}

function areaOf({ left, top, right, bottom }: Bounds): number {
  return (right - left) * (bottom - top);
}

function meets(part: Bounds, { position, type }: FlowNode): boolean {
  const { width, height } = sizeOf(type);
  return (
    position.x <= part.right &&
    position.y <= part.bottom &&
    position.x + width >= part.left &&
    position.y + height >= part.top
  );
}

function countIn(nodes: readonly FlowNode[], part: Bounds): number {
  let count = 0;
  for (const node of nodes) if (node.type !== 'open' && meets(part, node)) count += 1;
  return count;
}

/** The lines that pass through a part, and those of the cards that are held already. */
function edgesAmong({ scene, edges }: CanvasState, near: ReadonlySet<string>, part: Bounds): FlowEdge[] {
  const boxes = boxesOf(scene);
  return edges.filter(({ id, source, target }) => {
    if (near.has(source) || near.has(target)) return true;
    const box = boxes.get(id);
    return (
      box !== undefined &&
      box.left <= part.right &&
      box.right >= part.left &&
      box.top <= part.bottom &&
      box.bottom >= part.top
    );
  });
}

const boxes = new WeakMap<Arrangement, ReadonlyMap<string, Bounds>>();

/** The rectangles around the lines of a scene. */
function boxesOf(scene: Arrangement): ReadonlyMap<string, Bounds> {
  const known = boxes.get(scene);
  if (known) return known;
  const made = new Map<string, Bounds>();
  for (const [id, { points }] of scene.routes) made.set(id, boxAround(points));
  boxes.set(scene, made);
  return made;
}

function boxAround(points: readonly Position[]): Bounds {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

const twins = new WeakMap<FlowNode, FlowNode>();

/** React Flow knows of it and moves it along, but draws nothing. */
function hiddenTwin(node: FlowNode): FlowNode {
  const known = twins.get(node);
  if (known) return known;
  const twin = { ...node, hidden: true };
  twins.set(node, twin);
  return twin;
}

const steadyTwins = new WeakMap<FlowNode, FlowNode>();

/** Nobody drags it: a pointer that takes hold of it takes hold of the picture. */
function steadyTwin(node: FlowNode): FlowNode {
  const known = steadyTwins.get(node);
  if (known) return known;
  const twin = { ...node, draggable: false };
  steadyTwins.set(node, twin);
  return twin;
}

/** The list as it was when it holds the same things. */
function keep<Item>(before: Item[], after: Item[]): Item[] {
  const isSame = before.length === after.length && after.every((item, index) => item === before[index]);
  return isSame ? before : after;
}
