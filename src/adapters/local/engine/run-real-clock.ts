import type { BackendProblem } from '@/core/contract';
import type { Instant, Result } from '@/core/lib';

/** The longest sleep, in milliseconds: another tab may have made something due that this one was not told of. */
const LONGEST_SLEEP = 15_000;

/** A clock that goes by itself in one tab at a time. */
export type RealClock = {
  /** Looks at once whether something is due. */
  nudge(): void;
};

/**
 * Does what is due when it is due, for as long as this worker lives. A Web Lock picks the one among all tabs that
 * does it; when that one closes, the next takes over and catches up with what was missed meanwhile.
 */
export function runRealClock(
  catchUp: () => Promise<Result<Instant | undefined, BackendProblem>>,
  lock: string,
  locks: LockManager | undefined,
): RealClock {
  let wake: (() => void) | undefined;
  async function go(): Promise<never> {
    for (;;) {
      const next = await catchUp();
      const due = next.ok ? next.value : undefined;
      const sleep = Math.min(Math.max(0, (due ?? Number.POSITIVE_INFINITY) - Date.now()), LONGEST_SLEEP);
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, sleep);
      });
    }
  }
  // Without Web Locks every tab leads; their work is still done one piece at a time.
  void (locks ? locks.request(lock, go) : go());
  return { nudge: () => wake?.() };
}
