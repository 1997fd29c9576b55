import { useStore } from '@xyflow/react';
import { useCallback, useMemo, useRef } from 'react';
import { sayDay } from '../say-days';
import { useFollow, type Outlook } from '../use-follow';
import { useReadingWords } from '../words/use-reading-words';
import { chooseTicks } from './choose-ticks';
import type { DayRow } from './day-rows';

/** The days at the left edge, in rows, not to scale: they go up and down with the picture. */
export function Ruler({ rows, counts }: { rows: readonly DayRow[]; counts: 'past-due' | 'since-entry' }) {
  const words = useReadingWords();
  const zoom = useStore(({ transform }) => transform[2]);
  const ticks = useMemo(() => chooseTicks(rows, zoom), [rows, zoom]);
  const strip = useRef<HTMLDivElement>(null);
  const follow = useCallback(({ y }: Outlook) => {
    if (strip.current) strip.current.style.transform = `translateY(${y}px)`;
  }, []);
  useFollow(follow);
  return (
    <div className="se-ruler" title={words.rulerOf[counts]} aria-hidden="true">
      <div className="se-ruler-days">
        <div ref={strip} className="se-ruler-strip">
          {ticks.map(({ y, day, isNamed }) => (
            <span key={y} className="se-tick" data-named={isNamed || undefined} style={{ top: y * zoom }}>
              {sayDay(day)}
            </span>
          ))}
        </div>
      </div>
      <span className="se-ruler-head">{words.day}</span>
    </div>
  );
}
