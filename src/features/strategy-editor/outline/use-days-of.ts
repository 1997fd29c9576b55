import { useFormat, type Format } from '@/ui';
import type { DayRange } from '@/core/strategy';
import { useCanvas } from '../canvas/canvas-context';
import { useObservable } from '../session/observable';
import type { OutlineWords } from './words/en';
import { useOutlineWords } from './words/use-outline-words';

/** The days on which a case can come to a step, in words; a row whose days stay the same is not drawn again. */
export function useDaysOf(step: string): string {
  const words = useOutlineWords();
  const format = useFormat();
  const { overlay } = useCanvas();
  return useObservable(overlay, ({ reckoning }) => sayRange(reckoning?.days.get(step), words, format));
}

function sayRange(range: DayRange | undefined, words: OutlineWords, format: Format): string {
  if (!range || !Number.isFinite(range.earliest)) return '';
  const from = format.number(range.earliest);
  const to = Number.isFinite(range.latest) ? format.number(range.latest) : undefined;
  return words.days({ from, to });
}
