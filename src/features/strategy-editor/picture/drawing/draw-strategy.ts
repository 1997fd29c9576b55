import type { Position, Strategy } from '@/core/strategy';
import { frameOf } from '../../canvas/first-viewport';
import type { Arrangement, Route } from '../../layout/layout-graph';
import { cleanText } from './clean-text';
import { drawCard } from './draw-card';
import { drawFrame, heightOfChips } from './draw-frame';
import { drawFolds, drawGroupFrames } from './draw-groups';
import { drawNote } from './draw-note';
import { drawOpenEnd, drawRoute } from './draw-route';
import { fitLine, type Font } from './fit-text';
import { INKS } from './inks';
import type { Look } from './look';
import type { Box, Item, Picture } from '../picture';
import { writeLine } from '../write-text';

const MARGIN = 28;
const TITLE: Font = { size: 18, weight: 600 };
const FOOT: Font = { size: 11, weight: 400 };
const HEAD_HEIGHT = 40;
const FOOT_HEIGHT = 28;

/**
 * Draws a strategy from its document and from where everything stands, not from the screen: of any size, with every
 * step in it, in the light scheme. From back to front: frame, groups, lines, labels, cards. Large ones take long: how
 * much is drawn (0 to 1) is yielded on the way, the picture comes in the end.
 */
export function* drawStrategy(
  strategy: Strategy,
  arranged: Arrangement,
  look: Look,
): Generator<number, Picture> {
  const outer = frameOf(arranged.bounds);
  const inner = outer.right - outer.left;
  const top = MARGIN + HEAD_HEIGHT + heightOfChips(strategy, inner, look);
  const scene = shift(arranged, { x: MARGIN - outer.left, y: top - outer.top });
  const frame = frameOf(scene.bounds);
  const width = Math.ceil(frame.right + MARGIN);
  const height = Math.ceil(frame.bottom + FOOT_HEIGHT + MARGIN);
  const nodes = Object.values(strategy.nodes);
  const count = scene.routes.size + nodes.length;
  const lines: Item[] = [];
  const labels: Item[] = [];
  const cards: Item[] = [];
  for (const [key, route] of scene.routes) {
    const { line, label } = drawRoute(key, route, { strategy, look });
    lines.push(line);
    if (label) labels.push(label);
    yield lines.length / count;
  }
  for (const node of nodes) {
    const at = scene.positions.get(node.id);
    if (at) cards.push(node.kind === 'note' ? drawNote(node, at, look) : drawCard(node, at, look));
    yield (lines.length + cards.length) / count;
  }
  return {
    title: cleanText(strategy.name),
    width,
    height,
    background: INKS.page,
    items: [
      ...drawPageText(strategy, { width, height }, look),
      drawFrame(strategy, frame, look),
      ...drawGroupFrames(strategy, scene.positions, look),
      ...lines,
      ...labels,
      ...Array.from(scene.openEnds.values(), drawOpenEnd),
      ...drawFolds(strategy, scene.positions, look),
      ...cards,
    ],
  };
}

/** The strategy's name over the picture; under it what it is and of which day. */
function drawPageText(
  { name, nodes }: Strategy,
  { width, height }: { width: number; height: number },
  { measure, words, date }: Look,
): Item[] {
  const [left, right] = [MARGIN, width - MARGIN];
  const title = cleanText(name);
  const steps = Object.values(nodes).filter(({ kind }) => kind !== 'note').length;
  const dated = fitLine(words.drawnOn({ date, steps }), { width: (right - left) / 2, font: FOOT }, measure);
  const named = fitLine(title, { width: right - left - dated.width - 24, font: FOOT }, measure);
  const y = height - MARGIN;
  const foot: Box = { left, right, top: y - 14, bottom: y + 6 };
  return [
    {
      label: title,
      box: { left, right, top: MARGIN, bottom: MARGIN + HEAD_HEIGHT },
      marks: [
        writeLine(
          fitLine(title, { width: right - left, font: TITLE }, measure),
          { left, right, y: MARGIN + 18 },
          { ...TITLE, fill: INKS.text },
        ),
      ],
    },
    {
      label: '',
      box: foot,
      marks: [
        writeLine(named, { left, right: right - dated.width - 24, y }, { ...FOOT, fill: INKS.muted }),
        {
          kind: 'text',
          ...dated,
          x: right,
          y,
          anchor: 'right',
          direction: 'ltr',
          ...FOOT,
          fill: INKS.muted,
        },
      ],
    },
  ];
}

function shift({ positions, openEnds, routes, bounds }: Arrangement, by: Position): Arrangement {
  const moved = ({ x, y }: Position): Position => ({ x: x + by.x, y: y + by.y });
  const movedRoute = ({ points, label, plus, chip }: Route): Route => ({
    points: points.map(moved),
    label: moved(label),
    plus: moved(plus),
    ...(chip && { chip: { ...chip, at: moved(chip.at) } }),
  });
  return {
    positions: new Map(Array.from(positions, ([id, at]) => [id, moved(at)])),
    openEnds: new Map(Array.from(openEnds, ([id, at]) => [id, moved(at)])),
    routes: new Map(Array.from(routes, ([key, route]) => [key, movedRoute(route)])),
    bounds: {
      left: bounds.left + by.x,
      right: bounds.right + by.x,
      top: bounds.top + by.y,
      bottom: bounds.bottom + by.y,
    },
  };
}
