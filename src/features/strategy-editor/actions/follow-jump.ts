import { cardOf, focusStep } from '../canvas/focus-step';
import { jumpsAt, sayJump, type Jump } from '../canvas/jumps-at';
import type { Asking, EditorSession } from '../session/editor-session';
import type { Asked, EditorAction } from './editor-action';
import { elementOfStep } from './element-of-step';

/** Goes to where a line leads that is too long to be drawn; of several, one is chosen. */
export const followJump: EditorAction = {
  group: 'selection',
  keys: ['J'],
  scope: 'canvas',
  isReading: true,
  can: (session) => canJump(session, 'on'),
  run: (session, asked) => jump(session, 'on', asked),
};

/** Goes to where such a line comes from. */
export const followJumpBack: EditorAction = {
  group: 'selection',
  keys: ['Shift+J'],
  scope: 'canvas',
  isReading: true,
  can: (session) => canJump(session, 'back'),
  run: (session, asked) => jump(session, 'back', asked),
};

function canJump(session: EditorSession, way: 'on' | 'back'): boolean {
  return session.screen.get().view === 'canvas' && jumpsAt(session, way).length > 0;
}

function jump(session: EditorSession, way: 'on' | 'back', { anchor }: Asked): void {
  const jumps = jumpsAt(session, way);
  const [first, ...others] = jumps;
  if (first && others.length === 0) go(session, first);
  else if (first) choose(session, jumps, anchor);
}

function go(session: EditorSession, { card }: Jump): void {
  focusStep(session.view, card);
}

function choose(session: EditorSession, jumps: readonly Jump[], anchor: Element | undefined): void {
  const { words, menu } = session;
  const entries = jumps.map((each) => ({
    id: each.card,
    label: sayJump(session, each),
    onAction: () => go(session, each),
  }));
  menu.set({
    now: { at: placeOf(session, anchor), label: words.goToStep, groups: [{ id: 'jumps', entries }] },
  });
}

/** Beside the card it is about, or in the middle of the picture while that card is not in sight. */
function placeOf({ view }: EditorSession, anchor: Element | undefined): Asking['at'] {
  const { current = '' } = view.state.get();
  const card = anchor?.closest('.react-flow__node') ?? elementOfStep(cardOf(view, current));
  const pane = document.querySelector('[data-canvas]')?.getBoundingClientRect();
  if (!pane) return { x: 0, y: 0 };
  const box = card?.getBoundingClientRect();
  const isSeen =
    box &&
    Math.max(box.left, pane.left) < Math.min(box.right, pane.right) &&
    Math.max(box.top, pane.top) < Math.min(box.bottom, pane.bottom);
  return isSeen
    ? { x: Math.min(box.right, pane.right), y: Math.max(box.top, pane.top) }
    : { x: pane.left + pane.width / 2, y: pane.top + pane.height / 2 };
}
