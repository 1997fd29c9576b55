import { useEffect, type RefObject } from 'react';
import type { EditorSession } from '../session/editor-session';

const FOCUSABLE = 'input:not([type="hidden"]):not([disabled]), textarea, button:not([disabled]):not([tabindex="-1"]), [role="spinbutton"], a[href]';

/** Puts the focus into the field somebody asked for: by its full path, or else the nearest field around it. */
export function useFieldFocus(session: EditorSession, root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const focus = () => {
      const { field } = session.wanted.get();
      requestAnimationFrame(() => root.current && focusField(root.current, field));
    };
    return session.wanted.subscribe(focus);
  }, [session, root]);
}

function focusField(root: HTMLElement, path: string | undefined): void {
  const place = path === undefined ? root.querySelector('[data-settings]') : nearestField(root, path);
  const target = (place ?? root).querySelector<HTMLElement>(FOCUSABLE) ?? root.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}

function nearestField(root: HTMLElement, path: string): Element | undefined {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const found = root.querySelector(`[data-field="${CSS.escape(parts.slice(0, length).join('.'))}"]`);
    if (found) return found;
  }
  return undefined;
}
