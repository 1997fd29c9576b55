import { useState } from 'react';
import type { EditorSession } from '../session/editor-session';
import { useObservable } from '../session/observable';

/** What was said last, until one goes to another row. */
export function useSaid({ said }: EditorSession, active: string | undefined): string | undefined {
  const now = useObservable(said, (state) => state);
  const [known, setKnown] = useState({ now, active, isCurrent: false });
  if (known.now !== now) setKnown({ now, active, isCurrent: true });
  else if (known.active !== active) setKnown({ now, active, isCurrent: false });
  return known.isCurrent && known.now === now && known.active === active ? now.text : undefined;
}
