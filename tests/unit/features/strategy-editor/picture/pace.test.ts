import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inSlices } from '@/features/strategy-editor/picture/pace';

/** What the clock shows, in milliseconds. */
let now: number;

beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

afterEach(() => vi.restoreAllMocks());

/** Work of so many steps, each of which takes four milliseconds by the clock. */
function* work(steps: number): Generator<number, string> {
  for (let step = 1; step <= steps; step += 1) {
    now += 4;
    yield step / steps;
  }
  return 'done';
}

test('long work lets others have their turn, tells how far it is, and comes to its end', async () => {
  const told: number[] = [];
  let turns = 0;
  const ticking = setInterval(() => (turns += 1), 0);
  const pace = { signal: new AbortController().signal, tell: (part: number) => told.push(part) };
  await expect(inSlices(work(30), pace)).resolves.toBe('done');
  clearInterval(ticking);
  // Three steps fill the twelve milliseconds that work may hold up the screen.
  expect(told).toEqual(Array.from({ length: 10 }, (_, slice) => (3 * (slice + 1)) / 30));
  expect(turns).toBeGreaterThan(2);
});

test('work that is cancelled ends at its next pause', async () => {
  const control = new AbortController();
  const told: number[] = [];
  const pace = {
    signal: control.signal,
    tell(part: number) {
      told.push(part);
      control.abort();
    },
  };
  await expect(inSlices(work(1000), pace)).rejects.toThrow();
  expect(told).toEqual([3 / 1000]);
});
