import type { Journey } from '@/core/contract';
import type { Instant } from '@/core/lib';
import type { Draft } from './draft';

/** Sets the one pending timer; the visit's number becomes its id, so whatever was pending before is stale. */
export function setTimer(draft: Draft, dueAt: Instant, keeps: 'duration' | 'date'): void {
  const { journey } = draft;
  journey.seq += 1;
  journey.timer = { id: journey.seq, dueAt, keeps, remaining: null };
  draft.effects.push({ kind: 'schedule', timer: journey.seq, dueAt });
}

/** Stops the clock of the pending timer: a duration keeps what is left of it, a date stays a date (S14). */
export function parkTimer(draft: Draft): void {
  const { timer } = draft.journey;
  if (!timer || timer.remaining !== null) return;
  draft.journey.timer = { ...timer, remaining: Math.max(0, timer.dueAt - draft.now) };
}

/** Lets the pending timer run on, under a new number. */
export function resumeTimer(draft: Draft): void {
  const { timer } = draft.journey;
  if (timer?.remaining === null || !timer) return;
  setTimer(
    draft,
    timer.keeps === 'duration' ? draft.now + timer.remaining : Math.max(timer.dueAt, draft.now),
    timer.keeps,
  );
}

/** When a journey next does something by itself; undefined while it is held, paused or has ended. */
export function dueTimeOf(journey: Journey): Instant | undefined {
  return journey.status === 'active' && journey.timer?.remaining === null ? journey.timer.dueAt : undefined;
}
