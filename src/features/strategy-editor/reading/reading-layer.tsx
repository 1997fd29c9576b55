import '../css/reading.css';
import { useMemo } from 'react';
import { useCanvas } from '../canvas/canvas-context';
import type { EditorSession } from '../session/editor-session';
import { useObservable } from '../session/observable';
import { FocusPill } from './focus/focus-pill';
import { dayRows } from './ruler/day-rows';
import { Lanes } from './ruler/lanes';
import { Ruler } from './ruler/ruler';
import { stageLanes } from './ruler/stage-lanes';

/** What stands beside and behind the picture and helps to read it: days at its edge, stages, what is in focus. */
export function ReadingLayer({ session }: { session: EditorSession }) {
  const { view, overlay } = useCanvas();
  const hasRuler = useObservable(session.reading, ({ ruler }) => ruler);
  const hasLanes = useObservable(session.reading, ({ lanes }) => lanes);
  const reckoning = useObservable(overlay, (marks) => marks.reckoning);
  const positions = useObservable(view.state, ({ scene }) => scene.positions);
  const isWanted = hasRuler || hasLanes;
  // What moves a step changes the positions, what moves its day the reckoning: writing a name does neither.
  const rows = useMemo(
    () => (reckoning && isWanted ? dayRows(view.source.get(), positions, reckoning) : []),
    [view, positions, reckoning, isWanted],
  );
  const lanes = useMemo(() => stageLanes(rows), [rows]);
  return (
    <>
      {hasLanes && reckoning?.counts === 'past-due' && <Lanes lanes={lanes} />}
      {hasRuler && <Ruler rows={rows} counts={reckoning?.counts ?? 'past-due'} />}
      <FocusPill session={session} />
    </>
  );
}
