import { useCanvas } from '../canvas/canvas-context';
import { useObservable } from '../session/observable';
import { explainDays, sayDays } from './say-days';
import { useReadingWords } from './words/use-reading-words';

/** After what a step is, the days on which a case can come to it. */
export function DayNote({ id }: { id: string }) {
  const words = useReadingWords();
  const { overlay } = useCanvas();
  const range = useObservable(overlay, ({ reckoning }) => reckoning?.days.get(id));
  const counts = useObservable(overlay, ({ reckoning }) => reckoning?.counts);
  if (!range || !counts) return null;
  return <span title={explainDays(range, counts, words)}> · {sayDays(range, words)}</span>;
}
