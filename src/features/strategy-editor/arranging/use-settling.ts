import { useEffect } from 'react';
import { edgesInto, type Position } from '@/core/strategy';
import { useCanvas } from '../canvas/canvas-context';
import type { CanvasView } from '../canvas/canvas-view';
import type { CanvasState } from '../canvas/drawing';
import type { Lookout } from '../canvas/sight';
import { foldGroups } from '../layout/fold-groups';
import { CARD } from '../layout/sizes';

/** How long cards take to where they have been arranged to; the style sheet says the same. */
const DURATION = 240;

/**
 * Lets cards glide to where a change has put them, and moves the picture along so that the step one is at stays where
 * it is on the screen. Whoever takes hold of the picture meanwhile has it at once.
 */
export function useSettling(): void {
  const { view } = useCanvas();
  useEffect(() => {
    let known = view.state.get();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const canvas = () => document.querySelector('[data-canvas]');
    const stop = () => {
      clearTimeout(timer);
      canvas()?.classList.remove('se-settling');
    };
    const end = view.state.subscribe(() => {
      const before = known;
      known = view.state.get();
      if (before.scene === known.scene) return;
      if (!hasMoved(before, known)) return;
      canvas()?.classList.add('se-settling');
      keepInPlace(view, before, known);
      clearTimeout(timer);
      timer = setTimeout(stop, DURATION);
    });
    addEventListener('pointerdown', stop, { capture: true });
    addEventListener('wheel', stop, { capture: true, passive: true });
    return () => {
      stop();
      end();
      removeEventListener('pointerdown', stop, { capture: true });
      removeEventListener('wheel', stop, { capture: true });
    };
  }, [view]);
}

/** Whether a card that was there already stands somewhere else now. */
function hasMoved(before: CanvasState, after: CanvasState): boolean {
  const places = new Map(before.nodes.map(({ id, position }) => [id, position]));
  return after.nodes.some(({ id, position: { x, y } }) => {
    const at = places.get(id);
    return at !== undefined && (at.x !== x || at.y !== y);
  });
}

/** Only where the strategy arranges itself: what people move themselves is meant to move. */
function keepInPlace(view: CanvasView, before: CanvasState, after: CanvasState): void {
  const flow = view.flow();
  const strategy = view.source.get();
  if (!flow || strategy.layout.mode === 'free') return;
  const at = anchorOf(view, before, after);
  const { x, y, zoom } = flow.getViewport();
  const lookout = view.sight.lookout();
  if (!at || !lookout || !isSeen(at.before, lookout)) return;
  const [dx, dy] = [at.after.x - at.before.x, at.after.y - at.before.y];
  if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x - dx * zoom, y: y - dy * zoom, zoom });
}

function isSeen({ x, y }: Position, { width, height, ...from }: Lookout): boolean {
  const [left, top] = [x * from.zoom + from.x, y * from.zoom + from.y];
  return left > -CARD.width && left < width && top > -CARD.height && top < height;
}

/** The card one is at, before and after; of a new one, the card that leads to it. */
function anchorOf(
  { source }: CanvasView,
  before: CanvasState,
  after: CanvasState,
): { readonly before: Position; readonly after: Position } | undefined {
  const strategy = source.get();
  const { cardOf } = foldGroups(strategy);
  const [chosen = after.current] = after.selected;
  if (chosen === undefined) return undefined;
  const leading = edgesInto(strategy, chosen).map((edge) => edge.source);
  for (const id of [chosen, ...leading]) {
    const card = cardOf(id);
    const [was, is] = [before, after].map(({ nodes }) => nodes.find((node) => node.id === card)?.position);
    if (was && is) return { before: was, after: is };
  }
  return undefined;
}
