import { listPorts, type Port, type Position, type Strategy } from '@/core/strategy';
import { foldGroups, groupOfCard } from '../../layout/fold-groups';
import type { JumpChip, Route } from '../../layout/layout-graph';
import { linePath } from '../../layout/line-path';
import { CHIP, OPEN_END } from '../../layout/sizes';
import { nameOf } from '../../nodes/node-views';
import { portName } from '../../nodes/port-name';
import { cleanText } from './clean-text';
import { fitLine, type Font } from './fit-text';
import { INKS } from './inks';
import type { Look } from './look';
import type { Box, Item, Mark } from '../picture';
import { writeMiddle } from '../write-text';

const LABEL: Font = { size: 11, weight: 400 };
const WIDEST = 128;
const EDGE = { stroke: INKS.edge, strokeWidth: 1.5 };

/** A connection: its line, its arrow, the name of the way out, and a chip where the line leads too far to be drawn. */
export function drawRoute(
  key: string,
  route: Route,
  { strategy, look }: { strategy: Strategy; look: Look },
): { line: Item; label: Item | undefined } {
  const tip = route.points.at(-1);
  const isOpen = key.endsWith('/');
  const marks: Mark[] = [{ kind: 'path', d: linePath(route.points), ...EDGE }];
  if (!isOpen && !route.chip && tip) marks.push({ kind: 'path', d: arrowPath(route, tip), fill: INKS.edge });
  if (route.chip) marks.push(...drawChip(route.chip, strategy, look));
  const line = { label: '', box: around(route), marks };
  return { line, label: drawLabel(key, route, { strategy, look }) };
}

/** An end nobody has led anywhere yet. */
export function drawOpenEnd({ x, y }: Position): Item {
  const size = OPEN_END - 6;
  return {
    label: '',
    box: { left: x, top: y, right: x + OPEN_END, bottom: y + OPEN_END },
    marks: [
      {
        kind: 'rect',
        x: x + 3,
        y,
        width: size,
        height: size,
        radius: size / 2,
        fill: INKS.card,
        stroke: INKS.edge,
        strokeWidth: 1.25,
        isDashed: true,
      },
    ],
  };
}

/** Points the way the line comes in. */
function arrowPath({ points }: Route, { x, y }: Position): string {
  const before = points.at(-2);
  if (!before || before.y === y) {
    const back = before && before.x > x ? 6 : -6;
    return `M${x} ${y}l${back} -3.7v7.4Z`;
  }
  return `M${x} ${y}l-3.7 ${before.y > y ? 6 : -6}h7.4Z`;
}

function drawLabel(
  key: string,
  { label, points }: Route,
  { strategy, look }: { strategy: Strategy; look: Look },
): Item | undefined {
  const [source = '', id = ''] = key.split('/');
  const node = strategy.nodes[source];
  const port = node && listPorts(node).find((each) => each.id === id);
  // A line out of a collapsed group is that of a step nobody sees.
  const isHidden = foldGroups(strategy).cardOf(source) !== source;
  if (!port || port.role === 'next' || isHidden) return undefined;
  const { name, share, width } = measureLabel(port, look);
  const left = besideCard(label.x - (width + 12) / 2, width + 12, points);
  const box = { left, right: left + width + 12, top: label.y - 8.5, bottom: label.y + 8.5 };
  const y = label.y + 4;
  const nameAt = { x: left + 6 + name.width / 2, y };
  const shareAt = { x: box.right - 6 - share.width / 2, y };
  return {
    label: name.text,
    box,
    marks: [
      { kind: 'rect', x: left, y: box.top, width: width + 12, height: 17, radius: 4, fill: INKS.inside },
      writeMiddle(name, nameAt, { ...LABEL, fill: INKS.text }),
      ...(share.text === '' ? [] : [writeMiddle(share, shareAt, { ...LABEL, fill: INKS.muted })]),
    ],
  };
}

/** On a line that leaves its card at a side, a name may be longer than the way: it keeps off the card. */
function besideCard(left: number, width: number, [start, next]: readonly Position[]): number {
  if (!start || !next || start.y !== next.y) return left;
  return next.x > start.x ? Math.max(left, start.x + 4) : Math.min(left, start.x - 4 - width);
}

function measureLabel(port: Port, { editorWords, format, measure }: Look) {
  const text = port.share === undefined ? '' : format.percent(port.share / 100);
  const share = { text, width: text === '' ? 0 : measure(text, LABEL) };
  const gap = text === '' ? 0 : 4;
  const name = fitLine(
    cleanText(portName(port, editorWords)),
    { width: WIDEST - share.width - gap, font: LABEL },
    measure,
  );
  return { name, share, width: name.width + gap + share.width };
}

function drawChip({ at, target, isBack }: JumpChip, strategy: Strategy, look: Look): Mark[] {
  const { backTo, onTo } = look.editorWords.arranging;
  const name = nameOfCard(target, strategy, look);
  const text = fitLine(
    cleanText(isBack ? backTo({ name }) : onTo({ name })),
    { width: CHIP.width - 20, font: LABEL },
    look.measure,
  );
  return [
    {
      kind: 'rect',
      x: at.x - CHIP.width / 2,
      y: at.y - CHIP.height / 2,
      width: CHIP.width,
      height: CHIP.height,
      radius: CHIP.height / 2,
      fill: INKS.card,
      stroke: INKS.edge,
      strokeWidth: 1,
    },
    writeMiddle(text, { x: at.x, y: at.y + 4 }, { ...LABEL, fill: INKS.text }),
  ];
}

function nameOfCard(card: string, { nodes, groups }: Strategy, { editorWords }: Look): string {
  const group = groupOfCard(card);
  const node = nodes[card];
  if (group !== undefined) return groups[group]?.name ?? card;
  return node ? nameOf(node, editorWords) : card;
}

function around({ points, chip }: Route): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  if (chip) {
    xs.push(chip.at.x - CHIP.width / 2, chip.at.x + CHIP.width / 2);
    ys.push(chip.at.y - CHIP.height / 2, chip.at.y + CHIP.height / 2);
  }
  return {
    left: Math.min(...xs) - 6,
    top: Math.min(...ys) - 6,
    right: Math.max(...xs) + 6,
    bottom: Math.max(...ys) + 6,
  };
}
