import { useDeferredValue, useEffect, useMemo, useSyncExternalStore } from 'react';
import { findNodes, type SearchVoice } from '@/core/strategy';
import { useCanvas, useVoice } from '../../canvas/canvas-context';
import { nameOf } from '../../nodes/node-views';
import { useEditorWords } from '../../words/use-editor-words';

const NONE: ReadonlySet<string> = new Set();

/** The steps that a search finds, in the order of the paths, and marks on the picture. */
export function useFound(query: string): readonly string[] {
  const { view, overlay } = useCanvas();
  const words = useEditorWords();
  const voice = useVoice();
  const strategy = useSyncExternalStore(view.source.subscribe, view.source.get);
  const search = useMemo<SearchVoice>(
    () => ({ ...voice, nodeName: (node) => nameOf(node, words) }),
    [voice, words],
  );
  const asked = useDeferredValue(query);
  const found = useMemo(() => findNodes(strategy, asked, search), [strategy, asked, search]);
  useEffect(() => overlay.set({ found: new Set(found) }), [overlay, found]);
  useEffect(() => () => overlay.set({ found: NONE }), [overlay]);
  return found;
}
