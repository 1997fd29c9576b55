import { touches } from '../paint-items';
import type { Box, Mark, Paint, Picture, RectMark } from '../picture';
import { decimal, pathOperators } from './path-operators';
import { colour, type Typesetter } from './typesetter';

/** What a circle's quarter pulls its curve by. */
const ROUND = 0.5523;

/** So many items are drawn before the screen may answer. */
const AT_A_TIME = 200;

/** The operators that draw what touches a window of the picture, in the picture's own measures. */
export async function drawPage(
  { items }: Picture,
  view: Box,
  { type, rest }: { type: Typesetter; rest: () => Promise<void> },
): Promise<string> {
  const parts: string[] = [];
  for (const [index, { box, marks }] of items.entries()) {
    if (index % AT_A_TIME === AT_A_TIME - 1) await rest();
    if (!touches(box, view)) continue;
    for (const mark of marks) parts.push(mark.kind === 'text' ? await type.write(mark) : drawShape(mark));
  }
  return parts.join('\n');
}

function drawShape(mark: Exclude<Mark, { kind: 'text' }>): string {
  const { fill, stroke, strokeWidth = 1, isDashed = false }: Paint = mark;
  const at = mark.kind === 'path' ? mark.at : undefined;
  const shape = mark.kind === 'rect' ? rectOperators(mark) : pathOperators(mark.d, at);
  const ink = [
    fill === undefined ? '' : `${colour(fill)} rg`,
    stroke === undefined ? '' : `${colour(stroke)} RG ${decimal(strokeWidth * (at?.scale ?? 1))} w`,
    isDashed ? '[4 3] 0 d' : '[] 0 d',
    at ? '1 J 1 j' : '0 J 0 j',
  ];
  const finish = fill === undefined ? (stroke === undefined ? 'n' : 'S') : stroke === undefined ? 'f' : 'B';
  return `${ink.filter((part) => part !== '').join(' ')}\n${shape}\n${finish}`;
}

function rectOperators({ x, y, width, height, radius }: RectMark): string {
  const r = Math.min(radius, width / 2, height / 2);
  const [right, bottom] = [x + width, y + height];
  const k = r * (1 - ROUND);
  const to = (...numbers: number[]) => numbers.map(decimal).join(' ');
  return [
    `${to(x + r, y)} m`,
    `${to(right - r, y)} l`,
    `${to(right - k, y, right, y + k, right, y + r)} c`,
    `${to(right, bottom - r)} l`,
    `${to(right, bottom - k, right - k, bottom, right - r, bottom)} c`,
    `${to(x + r, bottom)} l`,
    `${to(x + k, bottom, x, bottom - k, x, bottom - r)} c`,
    `${to(x, y + r)} l`,
    `${to(x, y + k, x + k, y, x + r, y)} c`,
    'h',
  ].join('\n');
}
