import type { Position } from '@/core/strategy';

/** An SVG path along corners, each rounded as far as its two legs allow. */
export function linePath(points: readonly Position[], radius = 8): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const parts = [`M${first.x} ${first.y}`];
  for (const [index, corner] of rest.entries()) {
    const before = points[index] ?? first;
    const after = rest[index + 1];
    if (!after) {
      parts.push(`L${corner.x} ${corner.y}`);
      continue;
    }
    const reach = Math.min(radius, lengthOf(before, corner) / 2, lengthOf(corner, after) / 2);
    const into = towards(corner, before, reach);
    const out = towards(corner, after, reach);
    parts.push(`L${into.x} ${into.y}`, `Q${corner.x} ${corner.y} ${out.x} ${out.y}`);
  }
  return parts.join('');
}

function lengthOf(one: Position, other: Position): number {
  return Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
}

function towards(from: Position, to: Position, reach: number): Position {
  return { x: from.x + Math.sign(to.x - from.x) * reach, y: from.y + Math.sign(to.y - from.y) * reach };
}
