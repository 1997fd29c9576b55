/** What long work is given: how to say how far it is (0 to 1), and a signal that ends it. */
export type Pace = { readonly signal: AbortSignal; readonly tell: (part: number) => void };

/** How long work may hold up the screen, in milliseconds. */
const SLICE = 12;

/** Does long work in slices, between which the screen can draw and the person cancel; throws what the signal ended with. */
export async function inSlices<Result>(work: Iterator<number, Result>, pace: Pace): Promise<Result> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < end) continue;
    await takeBreath(pace, step.value);
    end = performance.now() + SLICE;
  }
}

/** Lets the screen draw and the person cancel, then goes on; throws what the signal was ended with. */
export async function takeBreath({ signal, tell }: Pace, part: number): Promise<void> {
  tell(part);
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal.throwIfAborted();
}
