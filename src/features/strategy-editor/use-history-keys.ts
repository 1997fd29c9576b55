import { useEffect } from 'react';
import { redoStep, undoStep } from './commands/take-back';
import type { EditorSession } from './session/editor-session';

/** Undo and redo by the usual keys, wherever the focus is. A text field in use keeps its own. */
export function useHistoryKeys(session: EditorSession): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.defaultPrevented ||
        isTyping(event.target)
      )
        return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undoStep(session);
      else if (key === 'y' || key === 'z') redoStep(session);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [session]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null
  );
}
