import { useEffect } from 'react';
import { conditionsOf, type Segment } from '@/core/condition';
import { reckonDays, type Strategy, type StrategyNode } from '@/core/strategy';
import type { Overlay } from '../canvas/canvas-context';
import { useSame } from '../canvas/use-node-voice';
import type { EditorSession } from '../session/editor-session';
import type { Observable } from '../session/observable';

/** Long enough that typing does not wait for it, short enough that nobody does. */
const PAUSE = 80;

const NONE: readonly Segment[] = [];

/** Reckons the days of the strategy anew whenever something that takes time has changed, and lays them over the picture. */
export function useReckoning(
  { open }: EditorSession,
  overlay: Observable<Overlay>,
  given: readonly Segment[] = NONE,
): void {
  const segments = useSame(given);
  useEffect(() => {
    const conditions = conditionsOf(segments);
    let reckoned: Strategy | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const reckon = () => {
      const { document } = open.store.getState();
      if (reckoned && isSamePace(reckoned, document)) return;
      reckoned = document;
      overlay.set({ reckoning: reckonDays(document, conditions) });
    };
    // What is opened is drawn first.
    timer = setTimeout(reckon);
    const stop = open.store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(reckon, PAUSE);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [open, overlay, segments]);
}

/** Whether time passes in two strategies alike. Names, words and templates take none. */
function isSamePace(one: Strategy, other: Strategy): boolean {
  if (one === other) return true;
  if (one.edges !== other.edges || one.settings.calendar !== other.settings.calendar) return false;
  if (one.nodes === other.nodes) return true;
  const after = Object.values(other.nodes);
  return (
    Object.keys(one.nodes).length === after.length &&
    after.every((node) => takesSame(one.nodes[node.id], node))
  );
}

function takesSame(before: StrategyNode | undefined, after: StrategyNode): boolean {
  if (before === after) return true;
  if (before?.kind !== after.kind || before.disabled !== after.disabled) return false;
  const takesTime = after.kind === 'entry' || after.kind === 'wait' || after.kind === 'task';
  return !takesTime || before.settings === after.settings;
}
