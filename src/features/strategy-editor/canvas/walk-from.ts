import type { EditorSession } from '../session/editor-session';
import type { CanvasView } from './canvas-view';
import { focusStep } from './focus-step';
import { neighbourOf, type Direction } from './neighbour';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What it takes to walk: a picture, and the words in which is said what happens. */
export type Walk = Pick<EditorSession, 'view' | 'words' | 'announce'>;

/**
 * Goes from the present step to the one an arrow key leads to, or says that a path ends here; what was selected stays so
 * when it is extended.
 */
export function walkFrom({ view, words, announce }: Walk, key: string, isExtending: boolean): void {
  const missed = walkOn(view, key, isExtending);
  if (missed === undefined) return;
  announce(missed === 'down' ? words.endOfPath : missed === 'up' ? words.startOfPath : words.noNeighbour);
}

/** Comes back with the direction in which there was nothing. */
function walkOn(view: CanvasView, key: string, isExtending: boolean): Direction | undefined {
  const direction = DIRECTIONS[key];
  const { current, selected } = view.state.get();
  if (!direction || current === undefined) return undefined;
  if (selected.length === 0) {
    focusStep(view, current);
    return undefined;
  }
  const found = neighbourOf(view.source.get(), view.positions(), { from: current, direction });
  if (found === undefined) return direction;
  focusStep(view, found, isExtending ? selected : []);
  return undefined;
}
