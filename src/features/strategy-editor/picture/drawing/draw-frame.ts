import { INTERRUPT_KINDS } from '@/core/policy';
import type { Strategy } from '@/core/strategy';
import { ShieldIcon } from '@/ui';
import type { Font } from './fit-text';
import { ICON_GRID, iconPaths } from './icon-paths';
import { INKS } from './inks';
import type { Look } from './look';
import type { Box, Item, Mark } from '../picture';
import { writeLine } from '../write-text';

const STRONG: Font = { size: 11, weight: 600 };
const PLAIN: Font = { size: 11, weight: 400 };
const CHIP = { height: 24, pad: 9, gap: 6, icon: 13 };
const INSET = 20;

/** The step in which rows are made narrower until they are even. */
const EVEN = 16;

/** The room of the arrow between the two words of a chip. Not every font has one, so it is drawn. */
const ARROW = 18;

type Chip = {
  readonly width: number;
  readonly isLead: boolean;
  readonly strong: string;
  readonly plain: string;
};

/** What is checked before every contact, as chips in rows; the last row stands on the frame's upper line. */
export function drawFrame(strategy: Strategy, frame: Box, look: Look): Item {
  const rows = toRows(listChips(strategy, look), frame.right - frame.left - 2 * INSET);
  return {
    label: look.editorWords.checkedBefore,
    box: { ...frame, top: frame.top - aboveFrame(rows.length) },
    marks: [
      {
        kind: 'rect',
        x: frame.left,
        y: frame.top,
        width: frame.right - frame.left,
        height: frame.bottom - frame.top,
        radius: 14,
        fill: INKS.inside,
        stroke: INKS.frame,
        strokeWidth: 1.5,
      },
      ...rows.flatMap((row, index) => {
        const y = frame.top - CHIP.height / 2 - (rows.length - 1 - index) * (CHIP.height + CHIP.gap);
        return drawRow(row, { x: frame.left + INSET, y }, look);
      }),
    ],
  };
}

/** How far the chips of a strategy stand out over its frame. */
export function heightOfChips(strategy: Strategy, width: number, look: Look): number {
  return aboveFrame(toRows(listChips(strategy, look), width - 2 * INSET).length);
}

function aboveFrame(rows: number): number {
  return CHIP.height / 2 + (rows - 1) * (CHIP.height + CHIP.gap);
}

function listChips({ interrupts }: Strategy, { editorWords, measure }: Look): Chip[] {
  const lead = editorWords.checkedBefore;
  const sorted = INTERRUPT_KINDS.flatMap((kind) => interrupts.filter((each) => each.kind === kind));
  return [
    {
      isLead: true,
      strong: lead,
      plain: '',
      width: measure(lead, STRONG) + CHIP.icon + 4 + 2 * CHIP.pad,
    },
    ...sorted.map(({ kind, action }): Chip => {
      const strong = editorWords.interrupts[kind];
      const plain = editorWords.interruptActions[action];
      return {
        isLead: false,
        strong,
        plain,
        width: measure(strong, STRONG) + ARROW + measure(plain, PLAIN) + 2 * CHIP.pad,
      };
    }),
  ];
}

/** In as few rows as there is room for, all of them about as long. */
function toRows(chips: readonly Chip[], width: number): Chip[][] {
  let rows = fillRows(chips, width);
  for (let narrower = width - EVEN; narrower > 0; narrower -= EVEN) {
    const evened = fillRows(chips, narrower);
    if (evened.length > rows.length) break;
    rows = evened;
  }
  return rows;
}

function fillRows(chips: readonly Chip[], width: number): Chip[][] {
  const rows: Chip[][] = [];
  let left = -1;
  for (const chip of chips) {
    if (left < chip.width) {
      rows.push([]);
      left = width;
    }
    rows.at(-1)?.push(chip);
    left -= chip.width + CHIP.gap;
  }
  return rows;
}

function drawRow(row: readonly Chip[], at: { x: number; y: number }, look: Look): Mark[] {
  const marks: Mark[] = [];
  let { x } = at;
  for (const chip of row) {
    marks.push(...drawChip(chip, { x, y: at.y }, look));
    x += chip.width + CHIP.gap;
  }
  return marks;
}

function drawChip(
  { width, isLead, strong, plain }: Chip,
  { x, y }: { x: number; y: number },
  look: Look,
): Mark[] {
  const start = x + CHIP.pad + (isLead ? CHIP.icon + 4 : 0);
  const strongWidth = look.measure(strong, STRONG);
  const stretch = { left: start, right: start + strongWidth, y: y + 16 };
  const marks: Mark[] = [
    {
      kind: 'rect',
      x,
      y,
      width,
      height: CHIP.height,
      radius: CHIP.height / 2,
      fill: isLead ? INKS.text : INKS.card,
      stroke: isLead ? INKS.text : INKS.cardLine,
      strokeWidth: 1,
    },
    writeLine({ text: strong, width: strongWidth }, stretch, {
      ...STRONG,
      fill: isLead ? INKS.card : INKS.text,
    }),
  ];
  if (isLead) {
    const icon = { x: x + CHIP.pad, y: y + (CHIP.height - CHIP.icon) / 2, scale: CHIP.icon / ICON_GRID };
    for (const d of iconPaths(ShieldIcon))
      marks.push({ kind: 'path', d, at: icon, stroke: INKS.card, strokeWidth: 2.25 });
    return marks;
  }
  const from = start + strongWidth + ARROW;
  const plainWidth = look.measure(plain, PLAIN);
  marks.push(
    { kind: 'path', d: arrowPath(from - ARROW + 5, y + 12), stroke: INKS.muted, strokeWidth: 1 },
    writeLine(
      { text: plain, width: plainWidth },
      { left: from, right: from + plainWidth, y: y + 16 },
      { ...PLAIN, fill: INKS.muted },
    ),
  );
  return marks;
}

function arrowPath(x: number, y: number): string {
  return `M${x} ${y}h8M${x + 5} ${y - 3}l3 3l-3 3`;
}
