/**
 * How much of a step is drawn: everything, its name and one value, a block, or, with the whole strategy in view, one
 * painting of all steps.
 */
export type Detail = 'full' | 'compact' | 'block' | 'overview';

const FULL_FROM = 0.9;
const COMPACT_FROM = 0.5;
const BLOCK_FROM = 0.3;

/** As many cards as a browser moves without effort. */
const MOST_CARDS = 260;

/** Half way between a few and too many, what is drawn stays as it is: it would flicker else. */
const CALM = { zoom: 0.02, cards: 60 };

/** What is drawn at a zoom with so many cards in view, given what is drawn now. */
export function detailAt(zoom: number, cards: number, now: Detail): Detail {
  const isFar = now === 'overview';
  const nearest = isFar ? BLOCK_FROM + CALM.zoom : BLOCK_FROM;
  const most = isFar ? MOST_CARDS - CALM.cards : MOST_CARDS;
  if (zoom < nearest || cards > most) return 'overview';
  if (zoom < COMPACT_FROM) return 'block';
  return zoom < FULL_FROM ? 'compact' : 'full';
}
