import { memo } from 'react';
import { SpokenOnly } from '@/ui';
import { useCanvas } from '../canvas/canvas-context';
import { useObservable } from '../session/observable';
import { useOutlineWords } from './words/use-outline-words';

const COLUMNS = ['step', 'day', 'sentence', 'message', 'reached', 'problems'] as const;

/** The names of the columns. */
export const OutlineHead = memo(function OutlineHead() {
  const words = useOutlineWords();
  const { overlay } = useCanvas();
  const counts = useObservable(overlay, ({ reckoning }) => reckoning?.counts);
  const days = counts === 'past-due' ? words.pastDue : words.sinceEntry;
  return (
    <div role="rowgroup" className="se-ohead">
      <div role="row" className="se-orow" aria-rowindex={1}>
        {COLUMNS.map((column, at) => (
          <div
            key={column}
            role="columnheader"
            aria-colindex={at + 1}
            data-column={column}
            title={column === 'day' ? `${words.columns.day} ${days}` : undefined}
          >
            {words.columns[column]}
            {column === 'day' && <SpokenOnly>{` ${days}`}</SpokenOnly>}
          </div>
        ))}
      </div>
    </div>
  );
});
