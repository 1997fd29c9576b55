import { useCallback, useSyncExternalStore } from 'react';

const PREFIX = 'fairpath.';
const listeners = new Set<() => void>();

/** What a person chose on this device, a short word under a name, and how to choose otherwise. It is no document. */
export function usePreference(name: string, fallback: string): [string, (value: string) => void] {
  const value = useSyncExternalStore(subscribe, () => readPreference(name) ?? fallback);
  const choose = useCallback((next: string) => write(name, next), [name]);
  return [value, choose];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

/** What is kept under a name, read once. A browser that keeps nothing is one where nothing was chosen. */
export function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return chosen.get(name) ?? null;
  }
}

/** What was chosen in this window, for browsers that keep nothing. */
const chosen = new Map<string, string>();

function write(name: string, value: string): void {
  keepPreference(name, value);
  for (const listener of listeners) listener();
}

/** Keeps something under a name for whoever reads it next; nobody is told of it now. */
export function keepPreference(name: string, value: string): void {
  chosen.set(name, value);
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // What cannot be kept holds for this window.
  }
}
