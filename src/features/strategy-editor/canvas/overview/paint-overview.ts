import type { StrategyPart } from '@/core/strategy';
import type { StepProblems } from '../canvas-context';
import type { Lookout } from '../sight';
import { TONES, type Inks } from './overview-inks';
import type { Block, OverviewPicture } from './overview-picture';

/** What lies over the blocks at the moment. */
export type OverviewMarks = {
  readonly selected: ReadonlySet<string>;
  /** The step that has the focus of the keyboard. */
  readonly focused: string | undefined;
  readonly hovered: string | undefined;
  readonly moving: readonly Block[];
  readonly movingLines: Path2D | undefined;
  readonly counts: ReadonlyMap<string, number>;
  readonly problems: ReadonlyMap<string, StepProblems>;
  readonly lit: StrategyPart | undefined;
  readonly found: ReadonlySet<string>;
  readonly nameOf: (id: string) => string;
};

type Pen = CanvasRenderingContext2D;

/** From this width of a block in pixels on, its name can be read on it. */
const NAMED_FROM = 56;

/** From so many units of the document to a pixel on, a block is only a few pixels high. */
const FAINT = 9;

/** Paints a strategy as seen from somewhere. Marks, names and titles keep their size on the screen. */
export function paintOverview(
  pen: Pen,
  picture: OverviewPicture,
  marks: OverviewMarks,
  { lookout, inks, density }: { lookout: Lookout; inks: Inks; density: number },
): void {
  const { x, y, zoom, width, height } = lookout;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
  pen.setTransform(density * zoom, 0, 0, density * zoom, density * x, density * y);
  const pixel = 1 / zoom;
  paintFrame(pen, picture, { inks, pixel });
  pen.globalAlpha = marks.lit ? 0.15 : 0.55;
  paintLines(pen, picture.lines, { color: inks.edge, pixel });
  pen.globalAlpha = marks.lit ? 0.25 : 1;
  paintBlocks(pen, picture, { inks, pixel });
  paintCounts(pen, picture, marks, inks);
  pen.globalAlpha = 1;
  if (marks.movingLines) paintLines(pen, marks.movingLines, { color: inks.lit, pixel });
  for (const block of marks.moving) paintBlock(pen, block, inks);
  if (marks.lit) {
    for (const block of picture.blocks) if (marks.lit.nodes.has(block.id)) paintBlock(pen, block, inks);
  }
  for (const block of [...picture.blocks, ...marks.moving]) paintMarks(pen, block, marks, { inks, pixel });
  pen.setTransform(density, 0, 0, density, 0, 0);
  const seen = { zoom, x, y, width, height };
  if (zoom * 232 >= NAMED_FROM) paintNames(pen, picture.blocks, marks, { inks, seen });
  paintTitles(pen, picture, { inks, seen });
}

type Look = { readonly inks: Inks; readonly pixel: number };
type Seen = { readonly inks: Inks; readonly seen: Lookout };

function paintFrame(pen: Pen, { frame, groups }: OverviewPicture, { inks, pixel }: Look): void {
  pen.fillStyle = inks.frameFill;
  pen.strokeStyle = inks.frame;
  pen.lineWidth = 1.5 * pixel;
  for (const { left, top, right, bottom } of [frame, ...groups.map(({ box }) => box)]) {
    pen.beginPath();
    pen.roundRect(left, top, right - left, bottom - top, 8 * pixel);
    pen.fill();
    pen.stroke();
  }
}

function paintLines(pen: Pen, lines: Path2D, { color, pixel }: { color: string; pixel: number }): void {
  pen.strokeStyle = color;
  pen.lineWidth = pixel;
  pen.stroke(lines);
}

/** A block is its tone, thinly; from very far, where it is hardly a line, more of it. */
function paintBlocks(pen: Pen, { faces, bars }: OverviewPicture, { inks, pixel }: Look): void {
  const alpha = pen.globalAlpha;
  for (const tone of TONES) {
    const { line, fill } = inks.tones[tone];
    pen.fillStyle = fill;
    pen.fill(faces[tone]);
    pen.fillStyle = line;
    if (pixel > FAINT) {
      pen.globalAlpha = alpha * 0.5;
      pen.fill(faces[tone]);
      pen.globalAlpha = alpha;
      continue;
    }
    pen.fill(bars[tone]);
    pen.globalAlpha = alpha * 0.35;
    pen.strokeStyle = line;
    pen.lineWidth = pixel;
    pen.stroke(faces[tone]);
    pen.globalAlpha = alpha;
  }
}

function paintBlock(pen: Pen, { tone, x, y, width, height }: Block, inks: Inks): void {
  pen.fillStyle = inks.tones[tone].fill;
  pen.fillRect(x, y, width, height);
  pen.fillStyle = inks.tones[tone].line;
  pen.fillRect(x, y, 16, height);
}

/** How many have come to each step, as a bar along its foot: full width is the most that came to any. */
function paintCounts(pen: Pen, { blocks }: OverviewPicture, { counts }: OverviewMarks, inks: Inks): void {
  if (counts.size === 0) return;
  let most = 1;
  for (const count of counts.values()) most = Math.max(most, count);
  for (const tone of TONES) {
    const path = new Path2D();
    for (const block of blocks) {
      const count = block.tone === tone ? counts.get(block.id) : undefined;
      if (count !== undefined)
        path.rect(block.x, block.y + block.height * 0.72, (block.width * count) / most, block.height * 0.28);
    }
    pen.fillStyle = inks.tones[tone].line;
    pen.fill(path);
  }
}

function paintMarks(pen: Pen, block: Block, marks: OverviewMarks, { inks, pixel }: Look): void {
  const { id } = block;
  if (marks.found.has(id)) ring(pen, block, { color: inks.found, width: 1.5 * pixel, away: 3 * pixel });
  if (marks.selected.has(id)) {
    ring(pen, block, { color: inks.halo, width: 4 * pixel, away: 3 * pixel });
    ring(pen, block, { color: inks.lit, width: 1.5 * pixel, away: pixel });
  } else if (marks.hovered === id) ring(pen, block, { color: inks.text, width: pixel, away: pixel });
  if (marks.focused === id) ring(pen, block, { color: inks.lit, width: 2 * pixel, away: 5 * pixel });
  const problems = marks.problems.get(id);
  if (!problems || problems.errors + problems.warnings === 0) return;
  pen.fillStyle = problems.errors > 0 ? inks.error : inks.warning;
  pen.beginPath();
  const [x, y] = [block.x + block.width, block.y];
  if (problems.errors > 0) pen.arc(x, y, 4 * pixel, 0, 2 * Math.PI);
  else {
    pen.moveTo(x - 4.5 * pixel, y + 3.5 * pixel);
    pen.lineTo(x + 4.5 * pixel, y + 3.5 * pixel);
    pen.lineTo(x, y - 4.5 * pixel);
  }
  pen.fill();
}

function ring(
  pen: Pen,
  { x, y, width, height }: Block,
  { color, width: line, away }: { color: string; width: number; away: number },
): void {
  pen.strokeStyle = color;
  pen.lineWidth = line;
  pen.beginPath();
  pen.roundRect(x - away, y - away, width + 2 * away, height + 2 * away, 2 * away);
  pen.stroke();
}

function paintNames(
  pen: Pen,
  blocks: readonly Block[],
  { nameOf }: OverviewMarks,
  { inks, seen }: Seen,
): void {
  pen.font = `500 10px ${inks.font}`;
  pen.fillStyle = inks.text;
  pen.textBaseline = 'middle';
  for (const { id, x, y, width, height } of blocks) {
    const left = x * seen.zoom + seen.x + 16 * seen.zoom + 3;
    const middle = (y + height / 2) * seen.zoom + seen.y;
    const room = (width - 16) * seen.zoom - 5;
    if (left > seen.width || left + room < 0 || middle < 0 || middle > seen.height) continue;
    pen.fillText(shorten(nameOf(id), Math.floor(room / 5.6)), left, middle, room);
  }
}

/** The title of each group over its upper left corner, where there is room for it. */
function paintTitles(pen: Pen, { groups }: OverviewPicture, { inks, seen }: Seen): void {
  pen.textBaseline = 'bottom';
  for (const { name, count, box } of groups) {
    const room = (box.right - box.left) * seen.zoom;
    if (room < 40) continue;
    pen.font = `600 11px ${inks.font}`;
    pen.fillStyle = inks.text;
    const [x, y] = [box.left * seen.zoom + seen.x, box.top * seen.zoom + seen.y - 3];
    pen.fillText(`${shorten(name, Math.floor(room / 6.4) - 4)}  ${count}`, x, y, room);
  }
}

/** As much of a name as there is room for; whole characters, however many units they take. */
function shorten(name: string, most: number): string {
  if (name.length <= most) return name;
  return `${Array.from(name.slice(0, 2 * most))
    .slice(0, Math.max(1, most - 1))
    .join('')}…`;
}
