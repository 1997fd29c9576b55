import type { Bucket } from '@/core/dictionary';
import type { Channel } from '@/core/lib';

/** A default of the pretended world and where it comes from, so that whoever shows it can say so. */
export type Figure = { readonly value: number; readonly source: 'assumption' | 'published' };

function assume(value: number): Figure {
  return { value, source: 'assumption' };
}

/**
 * What becomes of one message: shares of messages sent (delivered) and of messages delivered (the others),
 * and the minutes it takes to arrive, from the first to the last.
 */
export type ChannelFigures = {
  readonly delivered: Figure;
  readonly opened: Figure;
  readonly clicked: Figure;
  readonly optedOut: Figure;
  readonly arrivesFrom: Figure;
  readonly arrivesUntil: Figure;
};

function channel(
  delivered: number,
  opened: number,
  clicked: number,
  optedOut: number,
  arrivesFrom: number,
  arrivesUntil: number,
): ChannelFigures {
  return {
    delivered: assume(delivered),
    opened: assume(opened),
    clicked: assume(clicked),
    optedOut: assume(optedOut),
    arrivesFrom: assume(arrivesFrom),
    arrivesUntil: assume(arrivesUntil),
  };
}

/** How messages of a channel fare with consumers of a first party. None of these is measured: they are to be replaced by a house's own. */
export const CHANNEL_FIGURES: Readonly<Record<Channel, ChannelFigures>> = {
  email: channel(0.97, 0.45, 0.08, 0.004, 1, 5),
  sms: channel(0.96, 0.9, 0.12, 0.008, 1, 2),
  whatsapp: channel(0.85, 0.85, 0.15, 0.006, 1, 2),
  letter: channel(0.95, 0.6, 0.04, 0, 2 * 1440, 5 * 1440),
  call: channel(0.25, 0.25, 0, 0, 1, 10),
};

/**
 * The share of people in arrears who pay up on any one day by themselves, by days-past-due band. B2 follows the
 * control group of a published trial (61.9 % cured in 30 days); the others are assumptions.
 */
export const SELF_CURE_PER_DAY: Readonly<Record<Bucket, Figure>> = {
  CURRENT: assume(0.095),
  B1: assume(0.045),
  B2: { value: 0.032, source: 'published' },
  B3: assume(0.017),
  B4: assume(0.0095),
  B5: assume(0.0054),
  B6: assume(0.0035),
  CO: assume(0.002),
};

/** By how much a delivered demand or reminder raises the daily share at its peak: 8 % of it, not 8 points. */
export const MESSAGE_LIFT = assume(0.08);

/** What is left of that lift a day later: it halves in four days, 0.5^(1/4). */
export const LIFT_KEPT_PER_DAY = assume(0.8409);

/** How much of the work that is asked for is done before it is due, and how often a call reaches the person. */
export const TASK_FIGURES = { done: assume(0.9), reached: assume(0.25) } as const;
