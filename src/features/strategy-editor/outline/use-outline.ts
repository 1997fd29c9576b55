import { useEffect, useState } from 'react';
import { usePreference } from '@/ui';
import type { EditorSession } from '../session/editor-session';
import { createOutline, type Outline } from './outline';

/** How many closed rows are kept; of more, those closed last. */
const MOST = 500;

/** The outline of a strategy. Its closed rows are kept on this device: they stay closed when one comes back. */
export function useOutline({ get, view }: EditorSession): Outline {
  const [kept, keep] = usePreference(`outline.closed.${get().id}`, '');
  const [outline] = useState(() =>
    createOutline({
      step: view.state.get().current,
      closed: new Set(kept.split('\n').filter((key) => key !== '')),
    }),
  );
  useEffect(() => {
    let known = outline.get().closed;
    return outline.subscribe(() => {
      const { closed } = outline.get();
      if (closed === known) return;
      known = closed;
      keep([...closed].slice(-MOST).join('\n'));
    });
  }, [outline, keep]);
  return outline;
}
