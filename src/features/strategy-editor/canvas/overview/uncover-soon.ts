import type { CanvasView } from '../canvas-view';

/** Within so many milliseconds a second press makes a double one. */
const SECOND_PRESS = 400;

/**
 * A card that was pressed comes out from under the map, but stays for a second press. It stays altogether when people
 * have gone on in the meantime: pressed something else, begun to type, or let go of the card.
 */
export function createUncovering(
  view: Pick<CanvasView, 'state' | 'isDragging' | 'uncover'>,
): (card: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(timer);
    removeEventListener('pointerdown', forget, true);
    removeEventListener('keydown', forget, true);
  };
  return (card) => {
    forget();
    addEventListener('pointerdown', forget, true);
    addEventListener('keydown', forget, true);
    timer = setTimeout(() => {
      forget();
      const isOnlyOne = view.state
        .get()
        .nodes.every(({ id, selected }) => (selected === true) === (id === card));
      if (isOnlyOne && !view.isDragging) view.uncover(card);
    }, SECOND_PRESS);
  };
}
