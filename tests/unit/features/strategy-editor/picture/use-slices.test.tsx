import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSlices } from '@/features/strategy-editor/picture/use-slices';

/** What the clock shows, in milliseconds. */
let now: number;

beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

afterEach(() => vi.restoreAllMocks());

/** Work of four slices, which comes to what is given, or fails. */
const work = (result: string, hasFault = false) =>
  function* start(): Generator<number, string> {
    for (const part of [0.25, 0.5, 0.75]) {
      now += 20;
      yield part;
    }
    if (hasFault) throw new Error(result);
    return result;
  };

function show(first: ReturnType<typeof work> | undefined) {
  return renderHook(({ start }) => useSlices(start), { initialProps: { start: first } });
}

test('what other work came to is no result any more, but can be looked at until the next is there', async () => {
  const { result, rerender } = show(work('with counts'));
  expect(result.current.result).toBeUndefined();
  await waitFor(() => expect(result.current.result).toBe('with counts'));
  rerender({ start: work('without') });
  expect(result.current).toMatchObject({ result: undefined, last: 'with counts' });
  expect(result.current.part).toBeLessThan(1);
  await waitFor(() => expect(result.current).toMatchObject({ result: 'without', last: 'without', part: 1 }));
});

test('work that failed is forgotten when other work begins', async () => {
  const { result, rerender } = show(work('Out of ink.', true));
  await waitFor(() => expect(result.current.hasFailed).toBe(true));
  rerender({ start: work('drawn') });
  expect(result.current).toMatchObject({ hasFailed: false, result: undefined });
  expect(result.current.part).toBeLessThan(1);
  await waitFor(() => expect(result.current).toMatchObject({ hasFailed: false, result: 'drawn' }));
});

test('nothing is begun before there is work', async () => {
  const { result, rerender } = show(undefined);
  expect(result.current).toEqual({ result: undefined, last: undefined, part: 0, hasFailed: false });
  rerender({ start: work('drawn') });
  await waitFor(() => expect(result.current.result).toBe('drawn'));
});
