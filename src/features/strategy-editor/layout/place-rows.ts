import type { Channel } from './lay-channels';
import { JOIN, RANK_GAP } from './sizes';
import { countBelow, type Vertex } from './vertex';

/** Where a rank begins and where it ends, in pixels. */
export type Row = { readonly top: number; readonly bottom: number };

/** The rows of the ranks. A rank is as high as what stands in it, a gap as high as its lines need. */
export function placeRows(
  ranks: readonly (readonly Vertex[])[],
  channels: readonly (Channel | undefined)[],
): readonly Row[] {
  const rows: Row[] = [];
  let top = 0;
  for (const [rank, vertices] of ranks.entries()) {
    let height = 0;
    for (const vertex of vertices) height = Math.max(height, vertex.height);
    const bottom = top + height;
    rows.push({ top, bottom });
    top = bottom + gapUnder(vertices, height, channels[rank]);
  }
  return rows;
}

function gapUnder(vertices: readonly Vertex[], height: number, channel: Channel | undefined): number {
  let gap = height === 0 ? RANK_GAP.lanes : RANK_GAP.plain;
  let isFan = false;
  for (const vertex of vertices) {
    const below = vertex.kind === 'card' ? countBelow(vertex) : 0;
    if (below > 1) isFan = true;
    else if (below === 1 && isNamedBelow(vertex)) gap = Math.max(gap, RANK_GAP.labelled);
  }
  const { high = 0, low = 0 } = channel ?? {};
  if (isFan) gap = Math.max(gap, RANK_GAP.fan + RANK_GAP.bend * Math.max(0, high - 1));
  if (low > 0) gap += (gap > RANK_GAP.plain ? RANK_GAP.join : RANK_GAP.meeting) + RANK_GAP.bend * (low - 1);
  const needed = (levels: number) => (levels > 0 ? JOIN + RANK_GAP.bend * (levels - 1) : 0);
  return Math.max(gap, needed(high) + needed(low));
}

function isNamedBelow({ leaving }: Vertex): boolean {
  return leaving.some(({ exit, isLoop }) => !isLoop && exit.side === 'below' && exit.isLabelled);
}
