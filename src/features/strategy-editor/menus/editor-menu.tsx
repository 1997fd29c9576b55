import { useEffect } from 'react';
import { ContextMenu } from '@/ui';
import { useObservable } from '../session/observable';
import type { EditorSession } from '../session/editor-session';
import { askMenu } from './ask-menu';

/** The menu that was asked for, where it was asked for. */
export function EditorMenu({ session }: { session: EditorSession }) {
  const now = useObservable(session.menu, (menu) => menu.now);
  useRightClick(session);
  return now && <ContextMenu {...now} onClose={() => session.menu.set({ now: undefined })} />;
}

/** A right click, a long press or the menu key asks; on a step that is not selected, that one is selected first. */
function useRightClick(session: EditorSession): void {
  useEffect(() => {
    const ask = (event: MouseEvent) => {
      const { target, clientX, clientY } = event;
      if (!(target instanceof Element) || !target.closest('[data-canvas], [data-steps]')) return;
      if (target.closest('input, textarea')) return;
      const element = target.closest('.react-flow__node, [data-step]');
      const id = element?.getAttribute('data-step') ?? element?.getAttribute('data-id') ?? '';
      const step = Object.hasOwn(session.get().nodes, id) ? id : undefined;
      if (step !== undefined && !session.view.state.get().selected.includes(step))
        session.view.select([step]);
      event.preventDefault();
      askMenu(session, { at: { x: clientX, y: clientY }, step });
    };
    addEventListener('contextmenu', ask);
    return () => removeEventListener('contextmenu', ask);
  }, [session]);
}
