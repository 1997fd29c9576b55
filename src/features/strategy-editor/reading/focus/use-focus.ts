import { useEffect } from 'react';
import { pathsThrough } from '@/core/strategy';
import type { Overlay } from '../../canvas/canvas-context';
import type { EditorSession } from '../../session/editor-session';
import type { Observable } from '../../session/observable';
import { useReadingWords } from '../words/use-reading-words';

/** Lets the paths through the step or the branch in focus stand out, and says so. It ends when that is gone. */
export function useFocus({ open, reading, announce }: EditorSession, overlay: Observable<Overlay>): void {
  const words = useReadingWords();
  useEffect(() => {
    let focus: string | undefined;
    let edges: unknown;
    const look = () => {
      const { document } = open.store.getState();
      const next = reading.get().focus;
      if (next === focus && (next === undefined || edges === document.edges)) return;
      const hasTurned = next !== focus;
      const lit = next === undefined ? undefined : pathsThrough(document, next);
      focus = lit ? next : undefined;
      edges = document.edges;
      overlay.set({ lit });
      if (lit && hasTurned) announce(words.focus({ count: lit.nodes.size, all: countSteps(document) }));
      if (!lit && hasTurned) announce(words.focusLeft);
      if (!lit && next !== undefined) reading.set({ focus: undefined });
    };
    look();
    const stops = [open.store.subscribe(look), reading.subscribe(look)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [open, reading, announce, overlay, words]);
}

/** Notes are on no path. */
export function countSteps({ nodes }: { nodes: Readonly<Record<string, { kind: string }>> }): number {
  return Object.values(nodes).filter(({ kind }) => kind !== 'note').length;
}
