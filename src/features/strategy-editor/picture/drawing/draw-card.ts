import { describeNode, NODE_DEFINITIONS, type Position, type StrategyNode } from '@/core/strategy';
import { CARD } from '../../layout/sizes';
import { iconOf, nameOf } from '../../nodes/node-views';
import { cleanText } from './clean-text';
import { fitLine, fitLines, type Font } from './fit-text';
import { ICON_GRID, iconPaths } from './icon-paths';
import { FAMILY_INKS, INKS } from './inks';
import type { Look } from './look';
import type { Item, Mark, PathMark } from '../picture';
import { writeLine } from '../write-text';

const NAME: Font = { size: 12, weight: 600 };
const SAY: Font = { size: 11, weight: 400 };
const RADIUS = 8;
const ICON = 16;

/** Where things stand on a card, from its top left corner. */
const AT = { icon: { x: 15, y: 9 }, text: 41, right: CARD.width - 11, name: 20, say: [36, 49.5] };

/** A step: its family, picture, name, count, and what it does in a sentence. */
export function drawCard(node: StrategyNode, { x, y }: Position, look: Look): Item {
  const isOff = node.disabled === true;
  const ink = isOff ? INKS.off : FAMILY_INKS[NODE_DEFINITIONS[node.kind].family];
  const name = cleanText(nameOf(node, look.editorWords));
  const [left, right] = [x + AT.text, x + AT.right];
  const count = look.counts.get(node.id);
  const slot = isOff ? look.words.off : count === undefined ? '' : look.format.number(count);
  const slotWidth = slot === '' ? 0 : look.measure(slot, SAY);
  const named = fitLine(
    name,
    { width: right - left - (slot === '' ? 0 : slotWidth + 8), font: NAME },
    look.measure,
  );
  const said = fitLines(
    cleanText(describeNode(node, look.voice)),
    { width: right - left, lines: AT.say.length, font: SAY },
    look.measure,
  );
  const marks: Mark[] = [
    {
      kind: 'rect',
      x: x + 0.5,
      y: y + 0.5,
      width: CARD.width - 1,
      height: CARD.height - 1,
      radius: RADIUS,
      fill: INKS.card,
      stroke: isOff ? INKS.off : INKS.cardLine,
      strokeWidth: 1,
      ...(isOff && { isDashed: true }),
    },
    { kind: 'path', d: barPath({ x, y }), fill: ink },
    ...drawIcon(node, { x: x + AT.icon.x, y: y + AT.icon.y }, ink),
    writeLine(
      named,
      { left, right: slot === '' ? right : right - slotWidth - 8, y: y + AT.name },
      { ...NAME, fill: isOff ? INKS.muted : INKS.text },
    ),
    ...said.map((line, index) =>
      writeLine(line, { left, right, y: y + (AT.say[index] ?? 0) }, { ...SAY, fill: INKS.muted }),
    ),
  ];
  if (slot !== '')
    marks.push({
      kind: 'text',
      text: slot,
      width: slotWidth,
      x: right,
      y: y + AT.name,
      anchor: 'right',
      direction: 'ltr',
      ...SAY,
      fill: INKS.muted,
    });
  return { label: name, box: { left: x, top: y, right: x + CARD.width, bottom: y + CARD.height }, marks };
}

/** The bar at the left edge, in the colour of the family. */
function barPath({ x, y }: Position): string {
  const bottom = y + CARD.height;
  return `M${x + 3} ${y}Q${x} ${y} ${x} ${y + RADIUS}V${bottom - RADIUS}Q${x} ${bottom} ${x + 3} ${bottom}Z`;
}

function drawIcon(node: StrategyNode, { x, y }: Position, ink: string): PathMark[] {
  const at = { x, y, scale: ICON / ICON_GRID };
  return iconPaths(iconOf(node)).map((d) => ({ kind: 'path', d, at, stroke: ink, strokeWidth: 1.75 }));
}
