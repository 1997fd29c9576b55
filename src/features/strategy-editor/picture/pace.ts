/** What long work is given: how to say how far it is (0 to 1), and a signal that ends it. */
export type Pace = { readonly signal: AbortSignal; readonly tell: (part: number) => void };

/** Lets the screen draw and the person cancel, then goes on; throws what the signal was ended with. */
export async function takeBreath({ signal, tell }: Pace, part: number): Promise<void> {
  tell(part);
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal.throwIfAborted();
}
