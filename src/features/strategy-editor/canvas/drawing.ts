import type { Strategy } from '@/core/strategy';
import type { Arrangement } from '../layout/layout-graph';
import { sceneOf } from '../layout/scene';
import { isSameShape } from '../layout/strategy-graph';
import { createObservable, type Observable } from '../session/observable';
import type { FlowEdge, FlowNode } from './flow-elements';
import { projectEdges, projectNodes, selectNodes } from './project-scene';

/** What the canvas shows at a moment. None of it is part of the document or of its history. */
export type CanvasState = {
  readonly scene: Arrangement;
  readonly nodes: FlowNode[];
  readonly edges: FlowEdge[];
  readonly selected: readonly string[];
  /** The step the Tab key comes to; it follows the selection. */
  readonly current: string | undefined;
};

/** A strategy as it was last drawn. */
export type Drawing = {
  readonly state: Observable<CanvasState>;
  readonly drawn: () => Strategy;
  /** Draws a strategy: what looks as before stays the same thing, and the selection loses what is gone. */
  readonly draw: (strategy: Strategy) => void;
  /** Shows other steps as selected, and another one as that which the Tab key comes to. */
  readonly show: (selected: readonly string[], current: string | undefined, nodes?: FlowNode[]) => void;
};

export function createDrawing(
  first: Strategy,
  { isReadOnly, stepWord }: { isReadOnly: boolean; stepWord: string },
): Drawing {
  let drawn = first;
  const scene = sceneOf(drawn, !isReadOnly);
  const current = entryOf(drawn);
  const look = { isReadOnly, stepWord };
  const state = createObservable<CanvasState>({
    scene,
    nodes: projectNodes([], drawn, scene, { ...look, selected: new Set(), current }),
    edges: projectEdges([], drawn, scene),
    selected: [],
    current,
  });
  return {
    state,
    drawn: () => drawn,
    draw(strategy) {
      const known = state.get();
      const isSame = isSameShape(drawn, strategy);
      // Other words, and all else that moves no card and leads no line elsewhere.
      const isOnlyWords = isSame && drawn !== strategy && drawn.groups === strategy.groups;
      drawn = strategy;
      if (isOnlyWords) return;
      const next = isSame ? known.scene : sceneOf(strategy, !isReadOnly);
      const has = (id: string) => Object.hasOwn(strategy.nodes, id);
      const selected = known.selected.filter(has);
      const isThere = known.current !== undefined && has(known.current);
      const stop = isThere ? known.current : (selected[0] ?? entryOf(strategy));
      state.set({
        scene: next,
        nodes: projectNodes(known.nodes, strategy, next, {
          ...look,
          selected: new Set(selected),
          current: stop,
        }),
        edges: projectEdges(known.edges, strategy, next),
        selected: selected.length === known.selected.length ? known.selected : selected,
        current: stop,
      });
    },
    show(selected, stop, nodes = state.get().nodes) {
      const marks = { selected: new Set(selected), current: stop };
      state.set({ selected, current: stop, nodes: selectNodes(nodes, drawn, marks) });
    },
  };
}

function entryOf({ nodes }: Strategy): string | undefined {
  return Object.values(nodes).find(({ kind }) => kind === 'entry')?.id ?? Object.keys(nodes)[0];
}
