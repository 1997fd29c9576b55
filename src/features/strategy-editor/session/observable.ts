import { useSyncExternalStore } from 'react';

/** A value that is told of its changes. What the view knows lives in these; documents live in the workspace. */
export type Observable<State> = {
  readonly get: () => State;
  readonly set: (next: Partial<State>) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createObservable<State extends object>(initial: State): Observable<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(next) {
      state = { ...state, ...next };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Reads a part of an observable and follows it. The selector returns a part, never a new value. */
export function useObservable<State, Part>(
  observable: Observable<State>,
  select: (state: State) => Part,
): Part {
  return useSyncExternalStore(observable.subscribe, () => select(observable.get()));
}
