import type { Group, Position, Strategy } from '@/core/strategy';
import { GroupIcon } from '@/ui';
import { outlineCards } from '../../groups/outline-cards';
import { cardOfGroup } from '../../layout/fold-groups';
import { linePath } from '../../layout/line-path';
import { CARD } from '../../layout/sizes';
import { cleanText } from './clean-text';
import { fitLine, type Font } from './fit-text';
import { ICON_GRID, iconPaths } from './icon-paths';
import { INKS } from './inks';
import type { Look } from './look';
import type { Item, Mark } from '../picture';
import { writeLine } from '../write-text';

const NAME: Font = { size: 12, weight: 600 };
const SAY: Font = { size: 11, weight: 400 };
const RADIUS = 10;
const HEAD = { inset: 12, width: 200, baseline: 18 };

type Positions = ReadonlyMap<string, Position>;

/** The groups that are open: each a frame around its cards, with its name on top. */
export function drawGroupFrames({ groups }: Strategy, positions: Positions, look: Look): Item[] {
  return Object.values(groups).flatMap((group) => {
    const corners = group.collapsed ? [] : outlineCards(group.nodes.flatMap((id) => positions.get(id) ?? []));
    if (corners.length === 0) return [];
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    const box = {
      left: Math.min(...xs),
      top: Math.min(...ys),
      right: Math.max(...xs),
      bottom: Math.max(...ys),
    };
    const left = Math.min(...corners.filter(({ y }) => y === box.top).map(({ x }) => x)) + HEAD.inset;
    const label = cleanText(group.name);
    const name = fitLine(label, { width: HEAD.width, font: { ...NAME, size: 11 } }, look.measure);
    const stretch = { left, right: left + HEAD.width, y: box.top + HEAD.baseline };
    return [
      {
        label,
        box,
        marks: [
          {
            kind: 'path',
            d: `${linePath(corners, RADIUS)}Z`,
            fill: INKS.group,
            stroke: INKS.groupLine,
            strokeWidth: 1.25,
          },
          writeLine(name, stretch, { ...NAME, size: 11, fill: INKS.text }),
        ],
      },
    ];
  });
}

/** The groups that are collapsed: each one card in the place of its steps. */
export function drawFolds({ groups }: Strategy, positions: Positions, look: Look): Item[] {
  return Object.values(groups).flatMap((group) => {
    const at = group.collapsed ? positions.get(cardOfGroup(group.id)) : undefined;
    return at ? [drawFold(group, at, look)] : [];
  });
}

function drawFold({ name, nodes }: Group, { x, y }: Position, look: Look): Item {
  const label = cleanText(name);
  const [left, right] = [x + 41, x + CARD.width - 11];
  const room = { width: right - left, font: NAME };
  const named = fitLine(label, room, look.measure);
  const steps = look.editorWords.arranging.groupSteps({ count: nodes.length });
  const said = fitLine(steps, { width: right - left, font: SAY }, look.measure);
  const icon = { x: x + 15, y: y + (CARD.height - 16) / 2, scale: 16 / ICON_GRID };
  const sheet = (inset: number): Mark => ({
    kind: 'rect',
    x: x + 0.5 + inset,
    y: y + 0.5 + inset * 1.5,
    width: CARD.width - 1 - 2 * inset,
    height: CARD.height - 1,
    radius: 8,
    fill: INKS.card,
    stroke: INKS.cardLine,
    strokeWidth: 1,
  });
  return {
    label,
    box: { left: x, top: y, right: x + CARD.width, bottom: y + CARD.height + 8 },
    marks: [
      sheet(4),
      sheet(2),
      sheet(0),
      ...iconPaths(GroupIcon).map((d): Mark => ({
        kind: 'path',
        d,
        at: icon,
        stroke: INKS.muted,
        strokeWidth: 1.75,
      })),
      writeLine(named, { left, right, y: y + 26 }, { ...NAME, fill: INKS.text }),
      writeLine(said, { left, right, y: y + 42 }, { ...SAY, fill: INKS.muted }),
    ],
  };
}
