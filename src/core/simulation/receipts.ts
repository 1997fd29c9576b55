import type { AddressedEvent, OutsideEvent, SendEffect } from '@/core/contract';
import { MINUTE, type Instant } from '@/core/lib';
import { pickWhole, type Luck } from './chance';
import { CHANNEL_FIGURES } from './figures';

/** What there is to know of a message that is handed to the pretended provider. */
export type SentMessage = {
  readonly effect: SendEffect;
  readonly caseId: string;
  readonly at: Instant;
  readonly luck: Luck;
  readonly visit: number;
  /** The digest of what is sent, where somebody renders it. */
  readonly sha256: string | undefined;
};

/** What the provider reports of a message, and when it arrived (undefined when it did not). */
export type Receipts = {
  readonly events: readonly AddressedEvent[];
  readonly deliveredAt: Instant | undefined;
};

/** Opening takes up to two days, most within hours: the cube of a draw over these minutes. */
const OPENED_WITHIN = 2 * 1440;

/** Delivers a message or fails to, and says what its reader does with it. */
export function deliver(message: SentMessage): Receipts {
  const { effect, caseId, at, luck, visit, sha256 } = message;
  const figures = CHANNEL_FIGURES[effect.channel];
  const { key, channel } = effect;
  const told = (event: OutsideEvent): AddressedEvent => ({ caseId, event });
  const arrival = pickWhole(figures.arrivesFrom.value, figures.arrivesUntil.value, luck('arrival', visit));
  const arrivedAt = at + arrival * MINUTE;
  if (luck('delivered', visit) >= figures.delivered.value) {
    const failed = told({
      id: `${key}#failed`,
      type: 'message.failed',
      at: arrivedAt,
      data: { key, channel, reason: 'undeliverable' },
    });
    return { events: [failed], deliveredAt: undefined };
  }
  const data = { key, channel, ...(sha256 !== undefined && { sha256 }) };
  const events = [told({ id: `${key}#delivered`, type: 'message.delivered', at: arrivedAt, data })];
  if (luck('opened', visit) < figures.opened.value) {
    const drawn = luck('opened-after', visit);
    const openedAt = arrivedAt + (1 + Math.floor(drawn * drawn * drawn * OPENED_WITHIN)) * MINUTE;
    events.push(told({ id: `${key}#opened`, type: 'message.opened', at: openedAt, data: { key, channel } }));
    if (luck('clicked', visit) * figures.opened.value < figures.clicked.value) {
      const clickedAt = openedAt + pickWhole(1, 15, luck('clicked-after', visit)) * MINUTE;
      events.push(
        told({ id: `${key}#clicked`, type: 'message.clicked', at: clickedAt, data: { key, channel } }),
      );
    }
    if (luck('opted-out', visit) * figures.opened.value < figures.optedOut.value) {
      events.push(
        told({ id: `${key}#opted-out`, type: 'message.opted-out', at: openedAt + MINUTE, data: { channel } }),
      );
    }
  }
  return { events, deliveredAt: arrivedAt };
}

/** Answers for a message that cannot be sent as it is: as failed, but the channel is not to blame. */
export function refuseToSend(
  { key, channel }: SendEffect,
  caseId: string,
  at: Instant,
  why: string,
): AddressedEvent {
  const reason = `not rendered: ${why}`.slice(0, 500);
  return {
    caseId,
    event: { id: `${key}#expired`, type: 'message.expired', at: at + MINUTE, data: { key, channel, reason } },
  };
}
