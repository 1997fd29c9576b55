import type { StrategyNode } from '@/core/strategy';
import { useCanvas } from '../canvas/canvas-context';
import { useObservable } from '../session/observable';
import { explainDays, sayDays } from './say-days';
import { useReadingWords } from './words/use-reading-words';

/** On its card, the days on which a contact can be made. */
export function DayMark({ node }: { node: StrategyNode }) {
  const words = useReadingWords();
  const { overlay } = useCanvas();
  const range = useObservable(overlay, ({ reckoning }) => reckoning?.days.get(node.id));
  const counts = useObservable(overlay, ({ reckoning }) => reckoning?.counts);
  if (!isContact(node) || !range || !counts) return null;
  return (
    <span className="se-day-mark" title={explainDays(range, counts, words)}>
      {sayDays(range, words)}
    </span>
  );
}

/** Whether a step reaches the customer. */
export function isContact(node: StrategyNode): boolean {
  return node.kind === 'send' || (node.kind === 'task' && node.settings.activity === 'call');
}
