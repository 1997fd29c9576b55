import { useStore } from '@xyflow/react';
import { useCallback, useRef } from 'react';
import { useFollow, type Outlook } from '../use-follow';
import { useReadingWords } from '../words/use-reading-words';
import { sayDay } from '../say-days';
import type { StageLane } from './stage-lanes';

/** Farther than any picture goes, in pixels of the screen. */
const FAR = 100_000;
const LABEL = { height: 22, gap: 8 };

/** The stages behind the picture. Their names stay in sight for as long as their lane does. */
export function Lanes({ lanes }: { lanes: readonly StageLane[] }) {
  const words = useReadingWords();
  const zoom = useStore(({ transform }) => transform[2]);
  const bands = useRef<HTMLDivElement>(null);
  const labels = useRef<HTMLDivElement>(null);
  const follow = useCallback(
    (outlook: Outlook) => {
      if (bands.current) bands.current.style.transform = `translateY(${outlook.y}px)`;
      for (const [at, label] of [...(labels.current?.children ?? [])].entries()) {
        const lane = lanes[at];
        if (lane && label instanceof HTMLElement) placeLabel(label, lane, outlook);
      }
    },
    [lanes],
  );
  useFollow(follow);
  return (
    <div className="se-lanes" aria-hidden="true">
      <div ref={bands} className="se-lanes-bands">
        {lanes.map(({ stage, top, bottom }) => {
          const start = Number.isFinite(top) ? top * zoom : -FAR;
          const end = Number.isFinite(bottom) ? bottom * zoom : FAR;
          return (
            <div
              key={top}
              className="se-lane"
              data-stage={stage}
              style={{ top: start, height: end - start }}
            />
          );
        })}
      </div>
      <div ref={labels}>
        {lanes.map(({ stage, top, from, to }) => (
          <span key={top} className="se-lane-name" data-stage={stage}>
            <b>{words.stages[stage]}</b>{' '}
            {words.stageDays({
              from: from === undefined ? undefined : sayDay(from),
              to: to === undefined ? undefined : sayDay(to),
            })}
          </span>
        ))}
      </div>
    </div>
  );
}

/** At the top of its lane, or of what is seen of it. */
function placeLabel(label: HTMLElement, { top, bottom }: StageLane, { y, zoom, height }: Outlook): void {
  const start = Math.max(top * zoom + y, 0) + LABEL.gap;
  const end = Math.min(bottom * zoom + y, height) - LABEL.height - LABEL.gap;
  label.style.visibility = end < LABEL.gap || start > height - LABEL.height ? 'hidden' : 'visible';
  label.style.transform = `translateY(${Math.min(start, end)}px)`;
}
