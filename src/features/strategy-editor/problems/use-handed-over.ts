import { useCallback, useRef } from 'react';

/**
 * For a button that gives way to its counterpart, both with this as their `ref`: when the one that goes has the focus,
 * the other one gets it.
 */
export function useHandedOver(): (button: HTMLButtonElement | null) => (() => void) | undefined {
  const now = useRef<HTMLButtonElement>(null);
  return useCallback((button) => {
    if (!button) return undefined;
    now.current = button;
    return () => {
      const hadFocus = document.activeElement === button;
      if (now.current === button) now.current = null;
      if (hadFocus) requestAnimationFrame(() => now.current?.focus());
    };
  }, []);
}
