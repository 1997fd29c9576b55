/** The lock that the windows of this browser share: there is one local run. */
const LOCK = 'fairpath-run';

/** Does something while no other window does the same; where there are no locks, at once. */
export async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const surrounding: { navigator: { locks?: LockManager } } = globalThis;
  const { locks } = surrounding.navigator;
  return locks ? locks.request(LOCK, work) : work();
}
