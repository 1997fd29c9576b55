import { moveSteps } from '../commands/move-steps';
import type { EditorSession } from '../session/editor-session';
import { createCarrying } from './carry-steps';
import type { FlowNode } from './flow-elements';
import { pointOf } from './point-of';

type CardDrag = {
  readonly start: () => void;
  readonly carry: (event: MouseEvent | TouchEvent, nodes: readonly FlowNode[]) => void;
  readonly finish: (nodes: readonly FlowNode[]) => void;
};

const FIRST = { capture: true, passive: false };

/**
 * Cards dragged by the pointer. Escape and any other button take the drag back; further fingers are not heard until it
 * is over, for React Flow would give the drag up half-way and never say so.
 */
export function createCardDrag(session: EditorSession): CardDrag {
  const { view, words, announce } = session;
  const carrying = createCarrying(session);
  let isCancelled = false;

  function cancel(): void {
    isCancelled = true;
    view.gesture = undefined;
    // React Flow ends a drag when the button is let go, and only then.
    dispatchEvent(new MouseEvent('mouseup', { view: window }));
  }

  function hearMouse(event: MouseEvent): void {
    if (event.button === 0) return;
    hush(event);
    if (event.button === 2) addEventListener('contextmenu', hush, { capture: true, once: true });
    cancel();
  }

  function hearTouch(event: TouchEvent): void {
    if (event.touches.length > 1) event.stopImmediatePropagation();
  }

  return {
    start() {
      isCancelled = false;
      view.isDragging = true;
      view.gesture = { cancel };
      document.documentElement.classList.add('se-dragging');
      addEventListener('mousedown', hearMouse, FIRST);
      addEventListener('touchstart', hearTouch, FIRST);
      addEventListener('touchmove', hearTouch, FIRST);
    },
    carry(event, nodes) {
      const point = pointOf(event);
      if (point && !isCancelled)
        carrying.follow(
          nodes.map(({ id }) => id),
          point,
        );
    },
    finish(nodes) {
      document.documentElement.classList.remove('se-dragging');
      removeEventListener('mousedown', hearMouse, FIRST);
      removeEventListener('touchstart', hearTouch, FIRST);
      removeEventListener('touchmove', hearTouch, FIRST);
      const ids = nodes.map(({ id }) => id);
      if (isCancelled) {
        carrying.forget();
        announce(words.dragCancelled);
        view.settle();
      } else if (carrying.letGo(ids)) view.settle();
      else moveSteps(session, ids);
      view.isDragging = false;
      view.gesture = undefined;
    },
  };
}

function hush(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
