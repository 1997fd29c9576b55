import { useEffect } from 'react';
import type { EditorSession } from '../session/editor-session';
import type { EditorAction } from './editor-action';
import { pressKeys } from './press-keys';

const EVERYWHERE: readonly EditorAction['scope'][] = ['editor'];
const AT_STEPS: readonly EditorAction['scope'][] = ['step', 'editor'];
const ON_CANVAS: readonly EditorAction['scope'][] = ['canvas', 'step', 'editor'];

const MODIFIERS: ReadonlySet<string> = new Set(['Alt', 'Control', 'Meta', 'Shift']);

/** Listens for the keys of all actions while the editor is open. A field, a menu or a dialog in use keeps its own. */
export function useActionKeys(session: EditorSession): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
      // While something is carried nothing else is done; Escape lets go of it.
      if (document.querySelector('[data-carrying]') || MODIFIERS.has(event.key)) return;
      const { gesture } = session.view;
      if (gesture) {
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Escape') gesture.cancel();
        return;
      }
      const scopes = scopesAt(event.target);
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const anchor = anchorOf(event.target);
      if (!pressKeys(session, { key, ctrlKey, metaKey, altKey, shiftKey, anchor }, scopes)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before anybody else: React Flow moves a selected card by the arrow keys.
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  }, [session]);
}

/** Whose keys count where the focus is. */
export function scopesAt(target: HTMLElement): readonly EditorAction['scope'][] {
  if (target.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]')) return [];
  if (target.closest('input, textarea, select, [contenteditable="true"]')) return [];
  if (target.closest('[data-canvas]')) return target.closest('button, a') ? EVERYWHERE : ON_CANVAS;
  // A way out or a heading is no step: what is done to steps is not done there.
  if (target.closest('[data-steps]')) return target.closest('button, a, [data-way]') ? EVERYWHERE : AT_STEPS;
  return target === document.body ? AT_STEPS : EVERYWHERE;
}

/** The card a key was pressed on; what opens stands beside it. */
function anchorOf(target: HTMLElement): Element {
  return target.closest('.react-flow__node, [data-step]') ?? target;
}
