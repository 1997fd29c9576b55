import {
  applyEdgeChanges,
  applyNodeChanges,
  type EdgeChange,
  type NodeChange,
  type ReactFlowInstance,
} from '@xyflow/react';
import type { Position, Strategy } from '@/core/strategy';
import { stepsOfCard } from '../layout/fold-groups';
import { createObservable, type Observable } from '../session/observable';
import { createDrawing, type CanvasState } from './drawing';
import type { FlowEdge, FlowNode } from './flow-elements';
import { createLookAt, type LookAt } from './look-at';
import { createSight, type Sight } from './sight';

/** Where the strategy on a canvas comes from. */
export type StrategySource = {
  readonly get: () => Strategy;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens or closes a group for the eye alone, where the strategy is only looked at. */
  readonly lookInto?: (group: string) => void;
};

/** Work on the picture that is done aside. */
export type Tidying = { readonly cancel: (() => void) | undefined; readonly isLong: boolean };

/** A strategy drawn on a canvas: a view of the document that follows it, with a selection of its own. */
export type CanvasView = LookAt & {
  readonly source: StrategySource;
  readonly state: Observable<CanvasState>;
  /** What of it is in sight, and how closely one looks. */
  readonly sight: Sight;
  readonly isReadOnly: boolean;
  /** What looks at the canvas, once it is on the screen. */
  readonly flow: () => ReactFlowInstance<FlowNode, FlowEdge> | undefined;
  readonly attach: (flow: ReactFlowInstance<FlowNode, FlowEdge>) => void;
  /** The card that is pointed at from afar, where a chip leads to; and the group that is being named. */
  readonly pointed: Observable<{ readonly card: string | undefined }>;
  readonly naming: Observable<{ readonly group: string | undefined }>;
  /** Whether steps are being tidied up aside, and how to stop it. */
  readonly tidying: Observable<Tidying>;
  /** True while cards are dragged: what React Flow says of positions then is not yet a change. */
  isDragging: boolean;
  /** What the pointer is doing with cards or a wire, and how it is taken back. */
  gesture: { readonly cancel: () => void } | undefined;
  readonly select: (ids: readonly string[]) => void;
  readonly selectedEdges: () => readonly FlowEdge[];
  /** Where the cards stand on the screen now, moved ones included. */
  readonly positions: () => ReadonlyMap<string, Position>;
  readonly changeNodes: (changes: NodeChange<FlowNode>[]) => void;
  readonly changeEdges: (changes: EdgeChange<FlowEdge>[]) => void;
  /** Puts every card where the document says. */
  readonly settle: () => void;
  /** Starts to follow the document; returns how to stop. */
  readonly follow: () => () => void;
};

export function createCanvasView(
  source: StrategySource,
  options: { isReadOnly: boolean; stepWord: string },
): CanvasView {
  const { isReadOnly } = options;
  let flow: ReactFlowInstance<FlowNode, FlowEdge> | undefined;
  const drawing = createDrawing(source.get(), options);
  const { state, show } = drawing;
  const sight = createSight(state, () => source.get().layout.mode === 'free');
  return {
    ...createLookAt({ flow: () => flow, state: state.get, sight }),
    source,
    state,
    sight,
    isReadOnly,
    flow: () => flow,
    attach(instance) {
      flow = instance;
    },
    pointed: createObservable<{ card: string | undefined }>({ card: undefined }),
    naming: createObservable<{ group: string | undefined }>({ group: undefined }),
    tidying: createObservable<Tidying>({ cancel: undefined, isLong: false }),
    isDragging: false,
    gesture: undefined,
    select(ids) {
      const known = ids
        .flatMap((id) => stepsOfCard(drawing.drawn(), id))
        .filter((id) => Object.hasOwn(drawing.drawn().nodes, id));
      const { edges, current } = state.get();
      if (edges.some(({ selected }) => selected === true))
        state.set({
          edges: edges.map((edge) => (edge.selected === true ? { ...edge, selected: false } : edge)),
        });
      show(known, known[0] ?? current);
    },
    selectedEdges: () => state.get().edges.filter(({ selected }) => selected === true),
    positions: () =>
      new Map(
        state
          .get()
          .nodes.filter(({ type }) => type !== 'open')
          .map(({ id, position }) => [id, position]),
      ),
    changeNodes(changes) {
      const kept = changes.filter(
        ({ type }) => type === 'select' || type === 'position' || type === 'dimensions',
      );
      if (kept.length === 0) return;
      const nodes = changeAmong(state.get().nodes, kept);
      if (!kept.some(({ type }) => type === 'select')) {
        state.set({ nodes });
        return;
      }
      const selected = nodes
        .filter((node) => node.selected === true)
        .flatMap(({ id }) => stepsOfCard(drawing.drawn(), id));
      show(selected, selected[0] ?? state.get().current, nodes);
    },
    changeEdges(changes) {
      const kept = changes.filter(({ type }) => type === 'select');
      if (kept.length > 0) state.set({ edges: applyEdgeChanges(kept, state.get().edges) });
    },
    settle: () => drawing.draw(source.get()),
    follow() {
      const redraw = () => {
        if (source.get() !== drawing.drawn()) drawing.draw(source.get());
      };
      redraw();
      return source.subscribe(redraw);
    },
  };
}

/** The cards with some of them changed. Only these are handed to React Flow's rules, which are long for many cards. */
function changeAmong(nodes: FlowNode[], changes: NodeChange<FlowNode>[]): FlowNode[] {
  const named = new Set(changes.map((change) => ('id' in change ? change.id : undefined)));
  const changed = applyNodeChanges(
    changes,
    nodes.filter(({ id }) => named.has(id)),
  );
  const after = new Map(changed.map((node) => [node.id, node]));
  return nodes.map((node) => after.get(node.id) ?? node);
}
