import { useEffect } from 'react';
import { usePreference } from '@/ui';
import type { EditorSession } from '../session/editor-session';
import { FIRST_READING } from '../session/screen';

/** Shows what was shown last time on this device, and keeps what is chosen now for the next. */
export function useRemembered(session: EditorSession): void {
  useKept(session, 'ruler');
  useKept(session, 'lanes');
  useKept(session, 'map');
}

function useKept({ reading }: EditorSession, name: 'ruler' | 'lanes' | 'map'): void {
  const [word, choose] = usePreference(`strategy.${name}`, FIRST_READING[name] ? 'yes' : 'no');
  const isShown = word === 'yes';
  useEffect(() => {
    if (reading.get()[name] !== isShown) reading.set({ [name]: isShown });
    return reading.subscribe(() => {
      const now = reading.get()[name];
      if (now !== isShown) choose(now ? 'yes' : 'no');
    });
  }, [reading, name, isShown, choose]);
}
