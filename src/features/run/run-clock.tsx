import { Button, ForwardIcon, ProgressBar, useFormat } from '@/ui';
import type { Run, Work } from './run-state';
import { dateOf, dayOf } from './start-of-day';
import type { RunControl } from './use-run';
import { useRunWords } from './words/use-run-words';

const STEPS = [1, 7, 30];

/** Which day it is in the run, and how to go on. */
export function RunClock({ run, control, zone }: { run: Run; control: RunControl; zone: string }) {
  const words = useRunWords();
  const format = useFormat();
  const { work } = control;
  const day = dayOf(run.startedAt, run.now);
  return (
    <div className="run-clock">
      <p className="run-day" aria-live="polite">
        <b>{words.day({ day })}</b>{' '}
        <span className="muted">{format.date(dateOf(run.startedAt, day, zone))}</span>
      </p>
      {work ? (
        <WorkBar work={work} onStop={control.stop} />
      ) : (
        <div className="run-forward">
          {STEPS.map((days) => (
            <Button
              key={days}
              aria-label={words.forwardLabel({ days })}
              icon={days === 1 ? <ForwardIcon aria-hidden="true" /> : undefined}
              onPress={() => control.advance(days)}
            >
              {words.forward({ days })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** How far long work has come, and a way to end it. */
export function WorkBar({ work, onStop }: { work: Work; onStop: () => void }) {
  const words = useRunWords();
  const format = useFormat();
  const { what, day, progress } = work;
  const label = what === 'advancing' ? words.working.advancing({ day }) : words.working[what];
  const done = progress && { done: format.number(progress.done), total: format.number(progress.total) };
  return (
    <div className="run-work">
      <ProgressBar
        label={label}
        value={progress?.done}
        max={Math.max(1, progress?.total ?? 1)}
        valueLabel={done && (what === 'advancing' ? words.customersDone(done) : words.progress(done))}
        {...(what !== 'compiling' && { onCancel: onStop })}
      />
    </div>
  );
}
