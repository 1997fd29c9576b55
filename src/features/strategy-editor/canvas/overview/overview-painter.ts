import type { Strategy } from '@/core/strategy';
import type { Observable } from '../../session/observable';
import type { Overlay } from '../canvas-context';
import type { CanvasView } from '../canvas-view';
import type { CanvasState } from '../drawing';
import type { FlowNode } from '../flow-elements';
import type { Lookout } from '../sight';
import { readInks, type Inks } from './overview-inks';
import { blockOf, createPicture, looseLines, type OverviewPicture } from './overview-picture';
import { paintOverview } from './paint-overview';

/** Keeps the painting of a strategy current. */
export type OverviewPainter = {
  /** One looks from elsewhere. */
  readonly move: () => void;
  /** Something of the strategy, or of what is laid over it, has changed. */
  readonly repaint: () => void;
  /** Colours have changed. */
  readonly recolor: () => void;
  readonly stop: () => void;
};

/**
 * How far the sheet reaches beyond the pane at each side, in panes. As long as the pane stays on it, panning and
 * zooming move the sheet and paint nothing.
 */
const MARGIN = 0.2;

/** How much larger or smaller than it was painted the sheet is shown while one comes closer or goes away. */
const LARGEST_SCALE = 1.5;

/** When the eye has rested so long, in milliseconds, a sheet that is shown larger or smaller is painted anew. */
const SETTLES_AFTER = 120;

/** What was made of a strategy, and of which state of it. */
type Shapes = {
  readonly strategy: Strategy;
  readonly of: CanvasState;
  readonly moving: ReadonlySet<string>;
  readonly picture: OverviewPicture;
};

type Easel = {
  readonly sheet: HTMLCanvasElement;
  readonly inks: Element;
  readonly view: CanvasView;
  readonly overlay: Observable<Overlay>;
  readonly nameOf: (id: string) => string;
};

/** Paints at most once a frame, on a sheet a little larger than what is seen of it. */
export function createOverviewPainter({ sheet, inks, view, overlay, nameOf }: Easel): OverviewPainter {
  const pen = sheet.getContext('2d');
  let colors: Inks | undefined;
  let shapes: Shapes | undefined;
  /** From where the sheet was painted. */
  let painted: Lookout | undefined;
  let frame = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;

  function paint(): void {
    frame = 0;
    const lookout = view.sight.lookout();
    if (!pen || !lookout || lookout.width === 0) return;
    const state = view.state.get();
    const { counts, problems, lit, found } = overlay.get();
    const moving = new Set(state.nodes.filter(({ dragging }) => dragging === true).map(({ id }) => id));
    const strategy = view.source.get();
    const isSame =
      shapes?.strategy === strategy && hasSameShapes(shapes.of, state) && hasSame(shapes.moving, moving);
    if (!shapes || !isSame) {
      const picture = createPicture(strategy, state.scene, state.nodes, moving);
      shapes = { strategy, of: state, moving, picture };
    }
    const density = devicePixelRatio;
    const stage = { x: lookout.width * MARGIN, y: lookout.height * MARGIN };
    const size = { width: lookout.width + 2 * stage.x, height: lookout.height + 2 * stage.y };
    fit(sheet, size, density);
    painted = lookout;
    place(lookout);
    const focused = document.activeElement?.closest('.react-flow__node')?.getAttribute('data-id');
    paintOverview(
      pen,
      shapes.picture,
      {
        selected: new Set(state.nodes.filter(({ selected }) => selected === true).map(({ id }) => id)),
        focused: focused ?? undefined,
        hovered: view.sight.state.get().hovered,
        moving: state.nodes.flatMap((node) => (moving.has(node.id) ? (blockOf(strategy, node) ?? []) : [])),
        movingLines: moving.size > 0 ? looseLines(state.nodes, state.edges, moving) : undefined,
        counts,
        problems,
        lit,
        found,
        nameOf,
      },
      {
        lookout: { ...lookout, ...size, x: lookout.x + stage.x, y: lookout.y + stage.y },
        inks: (colors ??= readInks(inks)),
        density,
      },
    );
  }

  /** Lays the sheet where its painting belongs as seen from there, larger or smaller than it was painted. */
  function place({ x, y, zoom, width, height }: Lookout): void {
    const from = painted ?? { x, y, zoom };
    const scale = zoom / from.zoom;
    const left = x - (from.x + width * MARGIN) * scale;
    const top = y - (from.y + height * MARGIN) * scale;
    sheet.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
  }

  function repaint(): void {
    if (frame === 0) frame = requestAnimationFrame(paint);
  }

  paint();
  return {
    move() {
      const now = view.sight.lookout();
      if (!now) return;
      clearTimeout(settling);
      if (!painted || !isOnSheet(painted, now)) {
        repaint();
        return;
      }
      place(now);
      if (painted.zoom !== now.zoom) settling = setTimeout(repaint, SETTLES_AFTER);
    },
    repaint,
    recolor() {
      colors = undefined;
      repaint();
    },
    stop() {
      clearTimeout(settling);
      cancelAnimationFrame(frame);
    },
  };
}

/** Whether the pane lies on what was painted, and that is not too coarse or too fine for it. */
function isOnSheet(painted: Lookout, { x, y, zoom, width, height }: Lookout): boolean {
  const scale = zoom / painted.zoom;
  const left = x - (painted.x + width * MARGIN) * scale;
  const top = y - (painted.y + height * MARGIN) * scale;
  const size = (1 + 2 * MARGIN) * scale;
  return (
    painted.width === width &&
    painted.height === height &&
    scale >= 1 / LARGEST_SCALE &&
    scale <= LARGEST_SCALE &&
    left <= 0 &&
    top <= 0 &&
    left + width * size >= width &&
    top + height * size >= height
  );
}

function fit(sheet: HTMLCanvasElement, size: { width: number; height: number }, density: number): void {
  const [width, height] = [Math.round(size.width * density), Math.round(size.height * density)];
  if (sheet.width === width && sheet.height === height) return;
  sheet.width = width;
  sheet.height = height;
  sheet.style.width = `${size.width}px`;
  sheet.style.height = `${size.height}px`;
}

/** Whether everything stands where it stood; selecting changes nothing of that. A card on the move is drawn by itself. */
function hasSameShapes(before: CanvasState, now: CanvasState): boolean {
  if (before.scene !== now.scene || before.edges.length !== now.edges.length) return false;
  if (before.nodes === now.nodes) return true;
  return (
    before.nodes.length === now.nodes.length &&
    before.nodes.every((node, index) => standsThere(node, now.nodes[index]))
  );
}

function standsThere(before: FlowNode, now: FlowNode | undefined): boolean {
  if (before.id !== now?.id) return false;
  return now.dragging === true || before.position === now.position;
}

function hasSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}
