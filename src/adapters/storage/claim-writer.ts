import type { Result } from '@/core/lib';
import type { ClaimListener, StoreProblem, WriterClaim } from '@/core/ports';
import type { Announcements } from './announcements';

/** How long a writer has to hand over before it is taken from it, in milliseconds. */
const HAND_OVER_WITHIN = 2000;

type Position = { readonly epoch: number; readonly revision: number };

/** What a claim needs of the store and the browser; without `locks` every tab may write and the epoch decides. */
export type ClaimOptions = {
  readonly id: string;
  readonly listener: ClaimListener;
  readonly lockName: string;
  readonly locks: LockManager | undefined;
  readonly announcements: Announcements;
  readonly takeEpoch: () => Promise<Result<Position, StoreProblem>>;
};

/**
 * Joins the line of a document's writers. A Web Lock says who writes; the browser frees it when a tab dies.
 * The epoch taken with it fences whoever lost the lock without noticing. Resolves once the first answer is known.
 */
export function claimWriter(options: ClaimOptions): Promise<WriterClaim> {
  const { id, listener, lockName, locks, announcements, takeEpoch } = options;
  let hasLeft = false;
  let letGo: (() => void) | undefined;
  let place = new AbortController();

  const isHolding = () => letGo !== undefined;

  /** Runs for as long as the lock is held. */
  async function hold(onAnswer: () => void): Promise<void> {
    const position = await takeEpoch();
    if (hasLeft || !position.ok) {
      onAnswer();
      return;
    }
    const held = new Promise<void>((resolve) => {
      letGo = () => {
        letGo = undefined;
        resolve();
      };
    });
    listener.granted(position.value);
    onAnswer();
    await held;
  }

  function lose(): void {
    letGo?.();
    if (hasLeft) return;
    listener.lost();
    joinLine();
  }

  function joinLine(): void {
    if (!locks) return;
    const mine = new AbortController();
    place = mine;
    locks
      .request(lockName, { signal: mine.signal }, () => hold(() => undefined))
      .catch(() => {
        if (!mine.signal.aborted) lose();
      });
  }

  function claimNow(): Promise<void> {
    return new Promise((resolve) => {
      if (!locks) {
        void hold(resolve);
        return;
      }
      const taking = locks.request(lockName, { ifAvailable: true }, (lock) => {
        if (lock) return hold(resolve);
        joinLine();
        resolve();
        return undefined;
      });
      taking.catch(lose);
    });
  }

  async function handOver(): Promise<void> {
    if (!letGo) return;
    await listener.asked();
    // Whoever asked stands in line already; this tab goes to its end.
    if (isHolding()) lose();
  }

  function takeOver(): void {
    if (letGo) {
      void renew();
      return;
    }
    announcements.tell({ type: 'hand-over', id });
    setTimeout(() => {
      if (letGo || hasLeft || !locks) return;
      place.abort();
      locks.request(lockName, { steal: true }, () => hold(() => undefined)).catch(lose);
    }, HAND_OVER_WITHIN);
  }

  /** The lock is held but the document was fenced: a new epoch makes this tab its writer again. */
  async function renew(): Promise<void> {
    const position = await takeEpoch();
    if (letGo && position.ok) listener.granted(position.value);
  }

  const stopListening = announcements.listen((announcement) => {
    if (announcement.type === 'hand-over' && announcement.id === id) void handOver();
  });

  function release(): void {
    hasLeft = true;
    stopListening();
    place.abort();
    letGo?.();
  }

  return claimNow().then(() => ({ takeOver, release }));
}
