import { useEffect, type ReactNode } from 'react';
import type { Diagnostic } from '@/core/lib';
import { Canvas } from '../canvas/canvas';
import { InterruptFrame } from '../canvas/interrupt-frame';
import { MatrixView } from '../matrix/matrix-view';
import { OutlineView } from '../outline/outline-view';
import { FindBar } from '../reading/find/find-bar';
import { ReadingLayer } from '../reading/reading-layer';
import type { EditorSession } from '../session/editor-session';
import { useObservable } from '../session/observable';
import type { View } from '../session/screen';

/** What every view of the strategy is given. */
export type ViewProps = { session: EditorSession; problems: readonly Diagnostic[] };

/** The ways a strategy can be looked at, in the order of the switch. */
const VIEWS: Readonly<Record<View, (props: ViewProps) => ReactNode>> = {
  canvas: CanvasView,
  outline: OutlineView,
  matrix: MatrixView,
};

/** The views there are. */
export const VIEW_NAMES = Object.keys(VIEWS).filter((name): name is View => Object.hasOwn(VIEWS, name));

/** The strategy in the view that is chosen. */
export function StrategyView(props: ViewProps) {
  const { session } = props;
  const name = useObservable(session.screen, ({ view }) => view);
  // What is selected lives with the picture, which follows the document also while another view is shown.
  useEffect(() => session.view.follow(), [session]);
  const Shown = VIEWS[name];
  return (
    <>
      <Shown {...props} />
      <FindBar session={props.session} />
    </>
  );
}

function CanvasView({ session }: ViewProps) {
  const hasMap = useObservable(session.reading, ({ map }) => map);
  return <Canvas frame={<InterruptFrame />} reading={<ReadingLayer session={session} />} hasMap={hasMap} />;
}
