import { useEffect } from 'react';
import { usePreference } from '@/ui';
import type { Overlay } from '../canvas/canvas-context';
import type { EditorSession } from '../session/editor-session';
import type { Observable } from '../session/observable';
import { FIRST_READING } from '../session/screen';
import type { ReadingWords } from './words/en';
import { useReadingWords } from './words/use-reading-words';

type Layer = 'ruler' | 'lanes' | 'map';

/** Shows what was shown last time on this device, and keeps what is chosen now for the next; says what is chosen. */
export function useRemembered(session: EditorSession, overlay: Observable<Overlay>): void {
  useKept(session, overlay, 'ruler');
  useKept(session, overlay, 'lanes');
  useKept(session, overlay, 'map');
}

function useKept({ reading, announce }: EditorSession, overlay: Observable<Overlay>, name: Layer): void {
  const words = useReadingWords();
  const [word, choose] = usePreference(`strategy.${name}`, FIRST_READING[name] ? 'yes' : 'no');
  const isShown = word === 'yes';
  useEffect(() => {
    if (reading.get()[name] !== isShown) reading.set({ [name]: isShown });
    return reading.subscribe(() => {
      const isOn = reading.get()[name];
      if (isOn === isShown) return;
      choose(isOn ? 'yes' : 'no');
      const hasStages = overlay.get().reckoning?.counts !== 'since-entry';
      announce(name === 'lanes' && isOn && !hasStages ? words.noStages : sayShown(words, name, isOn));
    });
  }, [reading, announce, overlay, words, name, isShown, choose]);
}

function sayShown(words: ReadingWords, name: Layer, isOn: boolean): string {
  const say = { ruler: words.rulerShown, lanes: words.lanesShown, map: words.mapShown };
  return say[name]({ isOn });
}
