import type { Link, Vertex } from './vertex';

/** A level stretch of a line in the gap under a rank, on its way from one column to another. */
export type Stretch = {
  readonly link: Link;
  readonly rank: number;
  readonly from: number;
  readonly to: number;
  /** Where lines come together on their way to one card, they share their level. */
  readonly meeting: Vertex | undefined;
  /** Bends close under the rank as long as nothing is in the way: its name stands below the bend. */
  isHigh: boolean;
  /** How many levels lie between it and the upper end of the gap, or the lower one. */
  level: number;
};

/** How many levels a gap needs at its upper end and at its lower one. */
export type Channel = { high: number; low: number };

/** Stretches that run side by side towards one card in one direction, on one level. */
type Bundle = {
  readonly stretches: Stretch[];
  from: number;
  to: number;
  isHigh: boolean;
  high: number;
  low: number;
};

/**
 * Gives every stretch in the gaps its level, so that none crosses the way down of another: of two that run to the
 * right, the right one bends first; of two that run to the left, the left one.
 */
export function layChannels(stretches: readonly Stretch[]): readonly (Channel | undefined)[] {
  const gaps: Stretch[][] = [];
  for (const stretch of stretches) if (stretch.from !== stretch.to) (gaps[stretch.rank] ??= []).push(stretch);
  const channels: (Channel | undefined)[] = [];
  for (const [rank, gap] of gaps.entries()) {
    if (!(gap as Stretch[] | undefined)) continue;
    const channel = { high: 0, low: 0 };
    for (const way of [1, -1]) layBundles(bundle(gap, way), channel);
    channels[rank] = channel;
  }
  return channels;
}

/** The stretches that run one way, measured so that they run to the right, the rightmost beginning first. */
function bundle(gap: readonly Stretch[], way: number): Bundle[] {
  const bundles: Bundle[] = [];
  const meetings = new Map<Vertex, Bundle>();
  for (const stretch of gap) {
    const [from, to] = [stretch.from * way, stretch.to * way];
    if (from > to) continue;
    const known = stretch.meeting && meetings.get(stretch.meeting);
    if (known) {
      known.stretches.push(stretch);
      known.from = Math.min(known.from, from);
      known.isHigh &&= stretch.isHigh;
      continue;
    }
    const made = { stretches: [stretch], from, to, isHigh: stretch.isHigh, high: 0, low: 0 };
    bundles.push(made);
    if (stretch.meeting) meetings.set(stretch.meeting, made);
  }
  return bundles.sort((one, other) => other.from - one.from);
}

function layBundles(bundles: readonly Bundle[], channel: Channel): void {
  for (const [index, one] of bundles.entries())
    for (const above of inTheWay(bundles, index)) {
      if (!above.isHigh) one.isHigh = false;
      one.high = Math.max(one.high, above.high + 1);
    }
  for (let index = bundles.length - 1; index >= 0; index -= 1) {
    const one = bundles[index];
    if (!one || one.isHigh) continue;
    for (const above of inTheWay(bundles, index))
      if (!above.isHigh) above.low = Math.max(above.low, one.low + 1);
  }
  for (const { stretches, isHigh, high, low } of bundles) {
    const level = isHigh ? high : low;
    for (const stretch of stretches) Object.assign(stretch, { isHigh, level });
    if (isHigh) channel.high = Math.max(channel.high, level + 1);
    else channel.low = Math.max(channel.low, level + 1);
  }
}

/** The bundles one would cross if they did not bend above it: those that begin on its way. */
function inTheWay(bundles: readonly Bundle[], index: number): Bundle[] {
  const one = bundles[index];
  const found: Bundle[] = [];
  for (let before = index - 1; before >= 0; before -= 1) {
    const above = bundles[before];
    if (!one || !above || above.from > one.to) break;
    found.push(above);
  }
  return found;
}
