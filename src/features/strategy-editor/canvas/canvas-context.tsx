import { createContext, use, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { DayReckoning, NodeVoice, StrategyNode, StrategyPart } from '@/core/strategy';
import type { DropTarget, EditorSession } from '../session/editor-session';
import type { Observable } from '../session/observable';
import type { CanvasView } from './canvas-view';

/** How many problems a step has. */
export type StepProblems = { readonly errors: number; readonly warnings: number };

/** Numbers and marks laid over the steps, by step. They change often and are no part of the picture itself. */
export type Overlay = {
  readonly counts: ReadonlyMap<string, number>;
  /** How many have gone each way, by the edge's key. */
  readonly edgeCounts: ReadonlyMap<string, number>;
  readonly problems: ReadonlyMap<string, StepProblems>;
  /** On which days a case can come to each step; undefined while nobody wants to know. */
  readonly reckoning: DayReckoning | undefined;
  /** What stands out while all else recedes; undefined while everything is as near. */
  readonly lit: StrategyPart | undefined;
  /** The steps a search has found. */
  readonly found: ReadonlySet<string>;
};

/** An overlay with nothing on it. */
export const NOTHING_OVER: Overlay = {
  counts: new Map(),
  edgeCounts: new Map(),
  problems: new Map(),
  reckoning: undefined,
  lit: undefined,
  found: new Set(),
};

/** What everything drawn on a canvas reads. Without a session it is only looked at. */
export type CanvasSurroundings = {
  readonly view: CanvasView;
  readonly overlay: Observable<Overlay>;
  /** Where what is being dragged from the palette would go. */
  readonly drop: Observable<{ readonly target: DropTarget | undefined }>;
  readonly session: EditorSession | undefined;
};

const SurroundingsContext = createContext<CanvasSurroundings | undefined>(undefined);
const VoiceContext = createContext<NodeVoice | undefined>(undefined);

export function CanvasProvider(props: {
  surroundings: CanvasSurroundings;
  voice: NodeVoice;
  children: ReactNode;
}) {
  const { surroundings, voice, children } = props;
  return (
    <SurroundingsContext value={surroundings}>
      <VoiceContext value={voice}>{children}</VoiceContext>
    </SurroundingsContext>
  );
}

export function useCanvas(): CanvasSurroundings {
  return present(use(SurroundingsContext));
}

/** The language and the names in which steps describe themselves. */
export function useVoice(): NodeVoice {
  return present(use(VoiceContext));
}

/** A step as the document has it now; undefined once it is gone. */
export function useStep(id: string): StrategyNode | undefined {
  const { source } = useCanvas().view;
  return useSyncExternalStore(source.subscribe, () => source.get().nodes[id]);
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A CanvasProvider is missing above this component.');
  return value;
}
