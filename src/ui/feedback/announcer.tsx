import { createContext, use, useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { VisuallyHidden } from '../layout/visually-hidden';

export type Announce = (message: string, urgency?: 'polite' | 'assertive') => void;
type Said = { readonly text: string; readonly turn: number };

const silence: Said = { text: '', turn: 0 };
const AnnounceContext = createContext<Announce>(() => undefined);

/** Keeps the two live regions through which screen readers hear what has just happened. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [polite, setPolite] = useState(silence);
  const [assertive, setAssertive] = useState(silence);
  const announce = useCallback<Announce>((text, urgency = 'polite') => {
    const say = urgency === 'polite' ? setPolite : setAssertive;
    say(({ turn }) => ({ text, turn: turn + 1 }));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden>
        <LiveRegion politeness="polite" said={polite} />
        <LiveRegion politeness="assertive" said={assertive} />
      </VisuallyHidden>
    </AnnounceContext>
  );
}

/** Says a sentence to screen readers. The same sentence said twice is heard twice. */
export function useAnnounce(): Announce {
  return use(AnnounceContext);
}

function LiveRegion({ politeness, said }: { politeness: 'polite' | 'assertive'; said: Said }) {
  return (
    <div role={politeness === 'polite' ? 'status' : 'alert'} aria-live={politeness} aria-atomic="true">
      {said.text !== '' && <p key={said.turn}>{said.text}</p>}
    </div>
  );
}
