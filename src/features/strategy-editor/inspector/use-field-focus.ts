import { useEffect, type RefObject } from 'react';
import type { EditorSession } from '../session/editor-session';

/** What is typed or chosen in comes before buttons that move and remove things. */
const FIELDS = 'input:not([type="hidden"]):not([disabled]), textarea, button.ui-control, [role="spinbutton"]';
const FOCUSABLE = 'button:not([disabled]):not([tabindex="-1"]), a[href]';

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

/** How many frames what is far out of sight may take to be drawn once it is in sight. */
const PATIENCE = 10;

function focusField(root: HTMLElement, path: string | undefined, patience = PATIENCE): void {
  const place = path === undefined ? root.querySelector('[data-settings]') : nearestField(root, path);
  if (place?.matches('[data-undrawn]') && patience > 0) {
    place.scrollIntoView({ block: 'center' });
    requestAnimationFrame(() => focusField(root, path, patience - 1));
    return;
  }
  const target = place ? (firstIn(place) ?? firstIn(root)) : firstIn(root);
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

function firstIn(place: Element): HTMLElement | undefined {
  return place.querySelector<HTMLElement>(FIELDS) ?? place.querySelector<HTMLElement>(FOCUSABLE) ?? undefined;
}
