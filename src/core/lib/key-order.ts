/** The order of a record's keys while some are put in and taken out. */
export type KeyOrder = {
  /** Puts a new key before one that is there; at the end without one. */
  put(key: string, following: string | undefined): void;
  remove(key: string): void;
  keys(): string[];
};

/** The keys as they stand in a record, as a chain: putting one in between costs the same wherever it is. */
export function createKeyOrder(record: Readonly<Record<string, unknown>>): KeyOrder {
  // The chain is closed: nothing stands before the first and after the last.
  const next = new Map<string | undefined, string | undefined>();
  const previous = new Map<string | undefined, string | undefined>();

  function link(one: string | undefined, other: string | undefined): void {
    next.set(one, other);
    previous.set(other, one);
  }

  function put(key: string, following: string | undefined): void {
    link(previous.get(following), key);
    link(key, following);
  }

  for (const key of Object.keys(record)) put(key, undefined);
  return {
    put,
    remove: (key) => link(previous.get(key), next.get(key)),
    keys() {
      const keys: string[] = [];
      for (let key = next.get(undefined); key !== undefined; key = next.get(key)) keys.push(key);
      return keys;
    },
  };
}
