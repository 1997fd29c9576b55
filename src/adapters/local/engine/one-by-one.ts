/** Lets pieces of work run one after the other, in the order they were asked for. */
export type OneByOne = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** A queue inside this program. */
export function createQueue(): OneByOne {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  };
}

/** A queue over all tabs and workers of this origin; without Web Locks, one inside this program. */
export function createLockedQueue(name: string, locks: LockManager | undefined): OneByOne {
  return locks ? (work) => locks.request(name, () => work()) : createQueue();
}
