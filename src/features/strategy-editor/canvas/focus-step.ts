import type { CanvasView } from './canvas-view';
import { foldGroups } from '../layout/fold-groups';

const TRIES = 12;

/** Selects a step (and what is to stay selected), brings it into view, and hands it the focus as soon as it is drawn. */
export function focusStep(view: CanvasView, id: string, kept: readonly string[] = []): void {
  view.select([...new Set([id, ...kept])]);
  focusCard(view, id);
}

/** Brings a step into view and hands it the focus as soon as it is drawn; what is selected stays so. */
export function focusCard(view: CanvasView, id: string): void {
  bringIntoView(view, id);
  const { current } = view.state.get();
  // A step that is drawn late leaves the focus alone when somebody has gone on in the meantime.
  const isMeant = () => view.state.get().current === current;
  void focusSoon({ card: cardOf(view, id), step: id, isMeant }, TRIES);
}

/** Shows a step, or the group it is collapsed into, with as little movement of the picture as that takes. */
export function bringIntoView(view: CanvasView, id: string, isCentred = false): void {
  view.show(cardOf(view, id), isCentred ? 'centred' : undefined);
}

/** The card a step is drawn as: that of its group while this is collapsed. */
export function cardOf({ source }: CanvasView, id: string): string {
  return foldGroups(source.get()).cardOf(id);
}

type Wanted = { readonly card: string; readonly step: string; readonly isMeant: () => boolean };

/**
 * On the canvas a step is a card, in the outline and the matrix a row. A card that has just been put elsewhere may be
 * taken off the page and drawn again there: for a few frames the focus is given back when it has fallen to nobody.
 */
async function focusSoon(wanted: Wanted, tries: number): Promise<void> {
  const { card, step, isMeant } = wanted;
  const found = document.querySelector<HTMLElement>(
    `.react-flow__node[data-id="${CSS.escape(card)}"], [data-step="${CSS.escape(step)}"]`,
  );
  found?.focus({ preventScroll: true });
  for (let left = tries; left > 0; left -= 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (!isMeant()) return;
    if (!found || (!found.isConnected && isNobodys(document.activeElement))) {
      await focusSoon(wanted, left - 1);
      return;
    }
  }
}

/** Whether a focus is where it falls when what had it is gone. */
function isNobodys(focused: Element | null): boolean {
  return focused === null || focused === document.body || focused.matches('[data-canvas]');
}
