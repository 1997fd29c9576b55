import '../css/coach.css';
import { useEffect, useState } from 'react';
import { Button, Callout, usePreference } from '@/ui';
import type { EditorSession } from '../session/editor-session';
import { useObservable } from '../session/observable';
import { TOUR } from './tour';
import { useCoachWords } from './words/use-coach-words';

/** The tour of the editor: shown once to whoever opens it for the first time, and again to whoever asks. */
export function Coach({ session }: { session: EditorSession }) {
  const [seen, setSeen] = usePreference('coach', 'no');
  const asked = useObservable(session.screen, ({ tour }) => tour);
  const isOn = asked || (seen === 'no' && !session.view.isReadOnly);
  if (!isOn) return null;
  return (
    <Tour
      onEnd={() => {
        setSeen('yes');
        session.screen.set({ tour: false });
        // On to the picture: what had the focus is gone.
        requestAnimationFrame(() =>
          document.querySelector<HTMLElement>('[data-canvas] .react-flow__node[tabindex="0"]')?.focus(),
        );
      }}
    />
  );
}

function Tour({ onEnd }: { onEnd: () => void }) {
  const words = useCoachWords();
  const [at, setAt] = useState(0);
  const stop = TOUR[at];
  const anchor = useDrawn(stop?.target);
  if (!stop || !anchor) return null;
  const { title, text } = words.stops[stop.id];
  const isLast = at === TOUR.length - 1;
  return (
    <Callout
      key={stop.id}
      title={title}
      anchor={anchor}
      placement={stop.placement}
      onClose={onEnd}
      actions={
        <>
          <span className="muted num">{words.progress({ at: at + 1, of: TOUR.length })}</span>
          {!isLast && (
            <Button size="s" variant="ghost" onPress={onEnd}>
              {words.skip}
            </Button>
          )}
          {at > 0 && (
            <Button size="s" onPress={() => setAt(at - 1)}>
              {words.back}
            </Button>
          )}
          <Button size="s" variant="primary" autoFocus onPress={() => (isLast ? onEnd() : setAt(at + 1))}>
            {isLast ? words.done : words.next}
          </Button>
        </>
      }
    >
      <p>{text}</p>
    </Callout>
  );
}

/** The part of the screen a stop is about, marked while it is talked of; undefined until it is drawn. */
function useDrawn(target: string | undefined): Element | undefined {
  const [found, setFound] = useState<Element>();
  useEffect(() => {
    let frame = 0;
    let marked: Element | null = null;
    const look = () => {
      marked = target === undefined ? null : document.querySelector(target);
      if (!marked && target !== undefined) frame = requestAnimationFrame(look);
      marked?.setAttribute('data-coached', '');
      setFound(marked ?? undefined);
    };
    look();
    return () => {
      cancelAnimationFrame(frame);
      marked?.removeAttribute('data-coached');
    };
  }, [target]);
  return found;
}
