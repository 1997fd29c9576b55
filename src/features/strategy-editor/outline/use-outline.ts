import { useEffect, useState } from 'react';
import { outlineOf, type Strategy } from '@/core/strategy';
import { keepPreference, readPreference } from '@/ui';
import type { EditorSession } from '../session/editor-session';
import { createOutline, type Outline } from './outline';

/** How many closed rows are kept; of more, those closed last. */
const MOST = 500;

/** The outline of a strategy. Its closed rows are kept on this device: they stay closed when one comes back. */
export function useOutline({ get, view }: EditorSession): Outline {
  const [outline] = useState(() => {
    const kept = readPreference(placeOf(get())) ?? '';
    const closed = kept === '' ? [] : rowsThere(get(), kept.split('\n'));
    return createOutline({ step: view.state.get().current, closed: new Set(closed) });
  });
  useEffect(() => {
    let known = outline.get().closed;
    return outline.subscribe(() => {
      const { closed } = outline.get();
      if (closed === known) return;
      known = closed;
      keepPreference(
        placeOf(get()),
        rowsThere(get(), [...closed])
          .slice(-MOST)
          .join('\n'),
      );
    });
  }, [outline, get]);
  return outline;
}

function placeOf({ id }: Strategy): string {
  return `outline.closed.${id}`;
}

/** Of these rows, those the strategy has. */
function rowsThere(strategy: Strategy, keys: readonly string[]): readonly string[] {
  const there = new Set(outlineOf(strategy).map(({ key }) => key));
  return keys.filter((key) => there.has(key));
}
