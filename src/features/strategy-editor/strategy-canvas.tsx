import { useEffect, useMemo, useState } from 'react';
import type { Strategy } from '@/core/strategy';
import { useAnnounce } from '@/ui';
import { useProject } from '@/workspace';
import { Canvas } from './canvas/canvas';
import { CanvasProvider, NOTHING_OVER, type CanvasSurroundings } from './canvas/canvas-context';
import { createCanvasView } from './canvas/canvas-view';
import { bringIntoView } from './canvas/focus-step';
import { InterruptFrame } from './canvas/interrupt-frame';
import { useNodeVoice } from './canvas/use-node-voice';
import { useReadingKeys } from './canvas/use-reading-keys';
import { lookIntoGroups } from './groups/look-into-groups';
import { sayTurned } from './groups/say-turned';
import type { DropTarget } from './session/editor-session';
import { createObservable } from './session/observable';
import { useEditorWords } from './words/use-editor-words';

const NONE: ReadonlyMap<string, number> = new Map();

/** Always the same element: new counts draw nothing of it again. */
const PICTURE = <Canvas frame={<InterruptFrame />} />;

/**
 * A strategy to look at: the same picture as in the editor, with a count on each step where there is one. Pointing
 * at a step selects it; nothing can be changed. It fills the box it is put into.
 */
export function StrategyCanvas(props: {
  strategy: Strategy;
  /** How many cases a step has seen, by the step's id. */
  counts?: ReadonlyMap<string, number> | undefined;
  /** How many have gone each way, by the edge's key; the labels say what share that is. */
  edgeCounts?: ReadonlyMap<string, number> | undefined;
  /** The selected step; null for none. */
  selected?: string | null;
  onSelect?: (step: string | null) => void;
}) {
  const { strategy, counts = NONE, edgeCounts = NONE, selected, onSelect } = props;
  const words = useEditorWords();
  const announce = useAnnounce();
  const voice = useNodeVoice(useProject());
  const [holder] = useState(() => createObservable({ strategy }));
  const surroundings = useMemo<CanvasSurroundings>(() => {
    const drawn = { get: () => holder.get().strategy, subscribe: holder.subscribe };
    const source = lookIntoGroups(drawn, (group) => announce(sayTurned(group, words)));
    return {
      view: createCanvasView(source, { isReadOnly: true, stepWord: words.step }),
      overlay: createObservable(NOTHING_OVER),
      drop: createObservable<{ target: DropTarget | undefined }>({ target: undefined }),
      session: undefined,
    };
  }, [holder, words, announce]);
  const { view, overlay } = surroundings;
  useReadingKeys({ view, words, announce });
  useEffect(() => holder.set({ strategy }), [holder, strategy]);
  useEffect(() => overlay.set({ counts, edgeCounts }), [overlay, counts, edgeCounts]);
  useEffect(() => {
    if (selected === undefined) return;
    const chosen = selected === null ? [] : [selected];
    // What was chosen here is in view already.
    if (view.state.get().selected[0] === chosen[0]) return;
    view.select(chosen);
    if (selected !== null) bringIntoView(view, selected);
  }, [view, selected]);
  useEffect(() => {
    let last = view.state.get().selected[0];
    return view.state.subscribe(() => {
      const now = view.state.get().selected[0];
      if (now === last) return;
      last = now;
      onSelect?.(now ?? null);
    });
  }, [view, onSelect]);
  return (
    <CanvasProvider surroundings={surroundings} voice={voice}>
      {PICTURE}
    </CanvasProvider>
  );
}
