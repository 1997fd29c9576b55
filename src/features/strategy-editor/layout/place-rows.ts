import { countBelow } from './rank-vertices';
import { RANK_GAP } from './sizes';
import { linksBySource, linksByTarget, type Link, type Vertex } from './vertex';

/** The top of each rank, in pixels. A rank is as high as what stands in it, a gap as high as its lines need. */
export function placeRows(vertices: readonly Vertex[], links: readonly Link[]): readonly number[] {
  const heights: number[] = [];
  for (const { rank, height } of vertices) heights[rank] = Math.max(heights[rank] ?? 0, height);
  const gaps = measureGaps(
    heights,
    links.filter(({ isLoop }) => !isLoop),
  );
  const tops: number[] = [];
  for (const [rank, height] of heights.entries()) {
    tops[rank] ??= 0;
    tops[rank + 1] = (tops[rank] ?? 0) + height + (gaps[rank] ?? 0);
  }
  return tops;
}

/** How high in its fan a bend lies: the line that goes farthest bends first. */
export function bendsOf(fan: readonly Link[]): ReadonlyMap<Link, number> {
  const below = fan.filter(({ exit, isLoop }) => exit.side === 'below' && !isLoop);
  const bends = new Map<Link, number>();
  const leftward = below.filter(({ lanes, target, source }) => (lanes[0] ?? target).x < source.x);
  const rightward = below.filter((link) => !leftward.includes(link));
  for (const [index, link] of leftward.entries()) bends.set(link, index);
  for (const [index, link] of rightward.toReversed().entries()) bends.set(link, index);
  return bends;
}

function measureGaps(heights: readonly number[], links: readonly Link[]): readonly number[] {
  const gaps = heights.map((height): number => (height === 0 ? RANK_GAP.lanes : RANK_GAP.plain));
  const need = (rank: number, gap: number) => (gaps[rank] = Math.max(gaps[rank] ?? 0, gap));
  for (const [source, leaving] of linksBySource(links)) {
    if (countBelow(leaving) > 1)
      need(source.rank, RANK_GAP.fan + RANK_GAP.bend * Math.max(...bendsOf(leaving).values()));
    else if (leaving.some(({ exit }) => exit.side === 'below' && exit.isLabelled))
      need(source.rank, RANK_GAP.labelled);
  }
  for (const [target, arriving] of linksByTarget(links)) {
    if (arriving.length < 2) continue;
    const before = target.rank - 1;
    const isPlain = (gaps[before] ?? 0) <= RANK_GAP.plain;
    need(before, RANK_GAP.plain + (isPlain ? 8 : 0));
    if (!isPlain && gaps[before] !== undefined)
      gaps[before] = Math.max(gaps[before], RANK_GAP.fan + RANK_GAP.join);
  }
  return gaps;
}
