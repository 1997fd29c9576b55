import { useEffect, useEffectEvent } from 'react';

const isMac = /Mac|iP/.test(navigator.userAgent);

/** A key with Command on a Mac, with Control elsewhere, as it is written on the keyboard. */
export function shortcutLabel(key: string): string {
  return isMac ? `⌘${key.toUpperCase()}` : `Ctrl ${key.toUpperCase()}`;
}

/** Does something when Command or Control and the key are pressed, wherever the focus is. */
export function useShortcut(key: string, act: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.metaKey || event.ctrlKey) || event.altKey || event.key.toLowerCase() !== key) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
