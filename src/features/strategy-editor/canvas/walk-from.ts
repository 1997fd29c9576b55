import type { EditorSession } from '../session/editor-session';
import { focusStep } from './focus-step';
import { neighbourOf, type Direction } from './neighbour';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Goes from the present step to the one an arrow key leads to; what was selected stays so when it is extended. */
export function walkFrom(session: EditorSession, key: string, isExtending: boolean): void {
  const direction = DIRECTIONS[key];
  const { words, view } = session;
  const { current, selected } = view.state.get();
  if (!direction || current === undefined) return;
  if (selected.length === 0) {
    focusStep(view, current);
    return;
  }
  const found = neighbourOf(session.get(), view.positions(), { from: current, direction });
  if (found === undefined) {
    session.announce(
      direction === 'down' ? words.endOfPath : direction === 'up' ? words.startOfPath : words.noNeighbour,
    );
    return;
  }
  focusStep(view, found, isExtending ? selected : []);
}
