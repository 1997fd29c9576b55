import { useEffect, useState } from 'react';
import { inSlices } from './pace';

/** How far work is that is done in slices. */
type Slices<Result> = {
  /** What the work has come to; undefined until it is done. */
  readonly result: Result | undefined;
  /** How much of it is done, from 0 to 1. */
  readonly part: number;
  readonly hasFailed: boolean;
};

const BEGUN = { result: undefined, part: 0, hasFailed: false };

/**
 * Does work in slices, and does it anew whenever it is given other work; what other work came to is never taken for the
 * result. `last` is what was done last, to be looked at until the result is there.
 */
export function useSlices<Result>(
  start: (() => Iterator<number, Result>) | undefined,
): Slices<Result> & { readonly last: Result | undefined } {
  const [state, setState] = useState<{ of: typeof start; now: Slices<Result>; last: Result | undefined }>();
  useEffect(() => {
    if (!start) return undefined;
    const control = new AbortController();
    const { signal } = control;
    const put = (now: Partial<Slices<Result>>): void => {
      if (signal.aborted) return;
      setState((before) => ({ of: start, now: { ...BEGUN, ...now }, last: now.result ?? before?.last }));
    };
    inSlices(start(), { signal, tell: (part) => put({ part }) }).then(
      (result) => put({ result, part: 1 }),
      () => put({ hasFailed: true }),
    );
    return () => control.abort();
  }, [start]);
  return { ...(state?.of === start ? (state?.now ?? BEGUN) : BEGUN), last: state?.last };
}
