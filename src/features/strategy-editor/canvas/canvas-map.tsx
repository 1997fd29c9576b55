import { Panel } from '@xyflow/react';
import { useEffect, useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import type { Position } from '@/core/strategy';
import type { Bounds } from '../layout/layout-graph';
import { useCanvas } from './canvas-context';
import type { CanvasView } from './canvas-view';
import { frameOf } from './first-viewport';
import { paintMap } from './paint-map';
import type { Lookout } from './sight';

const SIZE = { width: 136, height: 108 };

/** How often at most the map is painted, in milliseconds: it need not keep up with a card being dragged. */
const PAINT_EVERY = 150;

/** How the strategy lies on the map. */
type Scale = { readonly scale: number; readonly left: number; readonly top: number };

/**
 * The whole strategy in a corner, while not all of it is in view; what one looks at is a rectangle on it that can be
 * dragged. For pointers only.
 */
export function CanvasMap() {
  const { view } = useCanvas();
  const [isUseful, setUseful] = useState(false);
  useEffect(() => {
    const look = () => setUseful(!seesAll(view));
    look();
    return view.sight.watch(look);
  }, [view]);
  return isUseful ? <Map /> : null;
}

function Map() {
  const { view, overlay } = useCanvas();
  const sheet = useRef<HTMLCanvasElement>(null);
  const window = useRef<HTMLSpanElement>(null);
  const grip = useRef<Position>({ x: 0, y: 0 });

  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const place = () => {
      const lookout = view.sight.lookout();
      if (window.current && lookout) placeWindow(window.current, lookout, scaleOf(view));
    };
    const paint = () => {
      waiting = undefined;
      if (!sheet.current) return;
      paintMap(sheet.current, view.state.get().nodes, { ...SIZE, ...scaleOf(view), ...overlay.get() });
      place();
    };
    const paintSoon = () => {
      waiting ??= setTimeout(paint, PAINT_EVERY);
    };
    // Not at once: its inks are asked of the style sheet, which would have to lay out the page for the map alone.
    waiting = setTimeout(paint);
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', paintSoon);
    const theme = new MutationObserver(paintSoon);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const stops = [view.sight.watch(place), view.state.subscribe(paintSoon), overlay.subscribe(paintSoon)];
    return () => {
      clearTimeout(waiting);
      scheme.removeEventListener('change', paintSoon);
      theme.disconnect();
      for (const stop of stops) stop();
    };
  }, [view, overlay]);

  const pointed = ({ clientX, clientY, currentTarget }: PointerEvent): Position => {
    const box = currentTarget.getBoundingClientRect();
    const { left, top, scale } = scaleOf(view);
    return { x: (clientX - box.left - left) / scale, y: (clientY - box.top - top) / scale };
  };
  const go = (place: Position) => {
    const lookout = view.sight.lookout();
    if (!lookout) return;
    const { zoom, width, height } = lookout;
    const [x, y] = [place.x + grip.current.x, place.y + grip.current.y];
    void view.flow()?.setViewport({ x: width / 2 - x * zoom, y: height / 2 - y * zoom, zoom });
  };
  return (
    <Panel position="bottom-right" className="se-map" aria-hidden="true">
      <div
        className="se-map-ground"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          const place = pointed(event);
          // Taken inside the rectangle, it stays under the pointer where it was taken.
          grip.current = gripAt(view, place);
          go(place);
        }}
        onPointerMove={(event) => event.buttons === 1 && go(pointed(event))}
      >
        <canvas ref={sheet} style={SIZE} />
        <span ref={window} className="se-map-window" />
      </div>
    </Panel>
  );
}

/** How far the middle of what is seen lies from a place in it; nothing for a place outside. */
function gripAt(view: CanvasView, { x, y }: Position): Position {
  const lookout = view.sight.lookout();
  if (!lookout) return { x: 0, y: 0 };
  const { zoom, width, height } = lookout;
  const middle = { x: (width / 2 - lookout.x) / zoom, y: (height / 2 - lookout.y) / zoom };
  const away = { x: middle.x - x, y: middle.y - y };
  const isInside = Math.abs(away.x) <= width / 2 / zoom && Math.abs(away.y) <= height / 2 / zoom;
  return isInside ? away : { x: 0, y: 0 };
}

function seesAll(view: CanvasView): boolean {
  const lookout = view.sight.lookout();
  if (!lookout || lookout.width === 0) return true;
  const { x, y, zoom, width, height } = lookout;
  const { left, top, right, bottom } = view.state.get().scene.bounds;
  return (
    left * zoom + x >= 0 && top * zoom + y >= 0 && right * zoom + x <= width && bottom * zoom + y <= height
  );
}

function scaleOf(view: CanvasView): Scale {
  const { left, top, right, bottom }: Bounds = frameOf(view.state.get().scene.bounds);
  const scale = Math.min(SIZE.width / (right - left), SIZE.height / (bottom - top));
  return {
    scale,
    left: (SIZE.width - (right - left) * scale) / 2 - left * scale,
    top: (SIZE.height - (bottom - top) * scale) / 2 - top * scale,
  };
}

function placeWindow(element: HTMLElement, { x, y, zoom, width, height }: Lookout, on: Scale): void {
  const ratio = on.scale / zoom;
  element.style.transform = `translate(${on.left - x * ratio}px, ${on.top - y * ratio}px)`;
  element.style.width = `${Math.max(6, width * ratio)}px`;
  element.style.height = `${Math.max(6, height * ratio)}px`;
}
