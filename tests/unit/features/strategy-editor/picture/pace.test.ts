import { expect, test } from 'vitest';
import { inSlices } from '@/features/strategy-editor/picture/pace';

/** Work of so many steps, each of which takes four milliseconds. */
function* work(steps: number): Generator<number, string> {
  for (let step = 1; step <= steps; step += 1) {
    const end = performance.now() + 4;
    while (performance.now() < end);
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
  expect(turns).toBeGreaterThan(2);
  expect(told.length).toBeGreaterThan(2);
  expect(told).toEqual([...told].sort((one, other) => one - other));
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
  expect(told).toHaveLength(1);
});
