import type { Position, Strategy } from '@/core/strategy';
import { CARD } from '../layout/sizes';
import { cleanText } from './clean-text';
import { fitLine, type Font } from './fit-text';
import { INKS } from './inks';
import type { Look } from './look';
import type { Item } from './picture';
import { writeLine } from './write-text';

const NAME: Font = { size: 11, weight: 600 };
const PAD = 12;
const HEAD = 22;

/** Steps that belong together, as a field behind them with their name. */
export function drawGroups(
  { groups }: Strategy,
  positions: ReadonlyMap<string, Position>,
  look: Look,
): Item[] {
  return Object.values(groups).flatMap(({ name, nodes }) => {
    const cards = nodes.flatMap((id) => positions.get(id) ?? []);
    if (cards.length === 0) return [];
    const left = Math.min(...cards.map(({ x }) => x)) - PAD;
    const top = Math.min(...cards.map(({ y }) => y)) - HEAD;
    const right = Math.max(...cards.map(({ x }) => x)) + CARD.width + PAD;
    const bottom = Math.max(...cards.map(({ y }) => y)) + CARD.height + PAD;
    const label = cleanText(name);
    const line = fitLine(label, { width: right - left - 2 * PAD, font: NAME }, look.measure);
    return [
      {
        label,
        box: { left, top, right, bottom },
        marks: [
          {
            kind: 'rect',
            x: left,
            y: top,
            width: right - left,
            height: bottom - top,
            radius: 10,
            fill: INKS.group,
            stroke: INKS.off,
            strokeWidth: 1,
            isDashed: true,
          },
          writeLine(
            line,
            { left: left + PAD, right: right - PAD, y: top + 15 },
            { ...NAME, fill: INKS.muted },
          ),
        ],
      },
    ];
  });
}
