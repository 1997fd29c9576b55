import type { CanvasView } from './canvas-view';
import { foldGroups } from '../layout/fold-groups';
import { sizeOf } from './flow-elements';

const TRIES = 12;

/** Selects a step (and what is to stay selected), brings it into view, and hands it the focus as soon as it is drawn. */
export function focusStep(view: CanvasView, id: string, kept: readonly string[] = []): void {
  view.select([...new Set([id, ...kept])]);
  bringIntoView(view, id);
  const { current } = view.state.get();
  // A step that is drawn late leaves the focus alone when somebody has gone on in the meantime.
  const isMeant = () => view.state.get().current === current;
  void focusSoon({ card: cardOf(view, id), step: id, isMeant }, TRIES);
}

/** Moves the picture just enough that a step can be seen whole; at its middle when it was out of sight. */
export function bringIntoView(view: CanvasView, id: string, isCentred = false): void {
  const flow = view.flow();
  const card = cardOf(view, id);
  const node = view.state.get().nodes.find((each) => each.id === card);
  if (!flow || !node) return;
  const pane = document.querySelector(`[data-canvas] .react-flow__pane`)?.getBoundingClientRect();
  if (!pane) return;
  const { width, height } = sizeOf(node.type);
  const start = flow.flowToScreenPosition(node.position);
  const end = flow.flowToScreenPosition({ x: node.position.x + width, y: node.position.y + height });
  const isSeen =
    start.x >= pane.left + 8 &&
    start.y >= pane.top + 8 &&
    end.x <= pane.right - 8 &&
    end.y <= pane.bottom - 8;
  if (isSeen && !isCentred) return;
  void flow.setCenter(node.position.x + width / 2, node.position.y + height / 2, { zoom: flow.getZoom() });
}

/** The card a step is drawn as: that of its group while this is collapsed. */
function cardOf({ source }: CanvasView, id: string): string {
  return foldGroups(source.get()).cardOf(id);
}

type Wanted = { readonly card: string; readonly step: string; readonly isMeant: () => boolean };

/** On the canvas a step is a card, in the outline and the matrix a row. */
async function focusSoon(wanted: Wanted, tries: number): Promise<void> {
  const { card, step, isMeant } = wanted;
  const found = document.querySelector<HTMLElement>(
    `.react-flow__node[data-id="${CSS.escape(card)}"], [data-step="${CSS.escape(step)}"]`,
  );
  if (found) found.focus({ preventScroll: true });
  else if (tries > 0) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (isMeant()) await focusSoon(wanted, tries - 1);
  }
}
