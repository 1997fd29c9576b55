import type { CanvasView } from '../canvas/canvas-view';
import { sizeOf } from '../canvas/flow-elements';
import { focusStep } from '../canvas/focus-step';
import type { EditorSession } from '../session/editor-session';
import type { View } from '../session/screen';

/** Shows the strategy another way; what is selected stays so, is seen there too, and keeps the focus if it had it. */
export function showView(session: EditorSession, view: View): void {
  const isAtSteps = Boolean(document.activeElement?.closest('[data-canvas], [data-steps]'));
  const { current, selected } = session.view.state.get();
  if (view === 'canvas' && current !== undefined) turnTo(session.view, current);
  session.screen.set({ view });
  // The step is still drawn the old way until the next frame.
  if (isAtSteps && current !== undefined)
    requestAnimationFrame(() => focusStep(session.view, current, selected));
  session.announce(session.words.views[view]);
}

/** Lets the canvas open with a step in its middle where it would open on another part of the strategy. */
function turnTo({ sight, state }: CanvasView, id: string): void {
  const from = sight.lookout();
  const card = state.get().nodes.find((node) => node.id === id);
  if (!from || !card) return;
  const { width, height } = sizeOf(card.type);
  const { zoom } = from;
  const left = card.position.x * zoom + from.x;
  const top = card.position.y * zoom + from.y;
  const isSeen =
    left >= 0 && top >= 0 && left + width * zoom <= from.width && top + height * zoom <= from.height;
  if (isSeen) return;
  const x = from.width / 2 - (card.position.x + width / 2) * zoom;
  const y = from.height / 2 - (card.position.y + height / 2) * zoom;
  sight.look({ ...from, x, y });
}
