import { useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { sayDay } from '../say-days';
import { useFollow, type Outlook } from '../use-follow';
import { useReadingWords } from '../words/use-reading-words';
import { chooseTicks } from './choose-ticks';
import type { DayRow } from './day-rows';

/** How long the days may be stretched along while one comes closer, in milliseconds, before they are set anew. */
const SET_AFTER = 100;

/** Stretched further than this they could not be read: then they are set at once. */
const MOST_STRETCHED = 1.25;

/** The days at the left edge, in rows, not to scale: they go up and down with the picture. */
export function Ruler({ rows, counts }: { rows: readonly DayRow[]; counts: 'past-due' | 'since-entry' }) {
  const words = useReadingWords();
  const store = useStoreApi();
  const [zoom, setZoom] = useState(() => store.getState().transform[2]);
  const ticks = useMemo(() => chooseTicks(rows, zoom), [rows, zoom]);
  const strip = useRef<HTMLDivElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const follow = useCallback(
    (outlook: Outlook) => {
      if (!strip.current) return;
      const stretched = outlook.zoom / zoom;
      strip.current.style.transform = `translateY(${outlook.y}px) scaleY(${stretched})`;
      if (stretched === 1) return;
      if (Math.max(stretched, 1 / stretched) > MOST_STRETCHED) {
        setZoom(outlook.zoom);
        return;
      }
      waiting.current ??= setTimeout(() => {
        waiting.current = undefined;
        setZoom(store.getState().transform[2]);
      }, SET_AFTER);
    },
    [store, zoom],
  );
  useFollow(follow);
  useEffect(
    () => () => {
      clearTimeout(waiting.current);
      waiting.current = undefined;
    },
    [],
  );
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
