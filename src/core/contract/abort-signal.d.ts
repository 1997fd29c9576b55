/**
 * The one thing of the surroundings that the core names: what a caller cancels with. Browser and Node bring
 * the whole of it; the core only looks whether it was used.
 */
interface AbortSignal {
  readonly aborted: boolean;
}
