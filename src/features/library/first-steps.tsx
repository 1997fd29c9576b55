import { useState } from 'react';
import { CheckIcon, CrossIcon, IconButton, Link, SpokenOnly } from '@/ui';
import { useLibraryWords } from './words/use-library-words';
import type { LibraryWords } from './words/en';

/** One step of the way: whether it is behind us, and where it is done. */
export type FirstStep = {
  readonly id: keyof LibraryWords['steps'];
  readonly isDone: boolean;
  readonly href: string | undefined;
};

const PUT_AWAY = 'fairpath.first-steps';

/** The way from a list of customers to a run, for whoever is here for the first time; can be put away for good. */
export function FirstSteps({ steps }: { steps: readonly FirstStep[] }) {
  const words = useLibraryWords();
  const [isPutAway, setPutAway] = useState(() => localStorage.getItem(PUT_AWAY) !== null);
  const current = steps.findIndex(({ isDone }) => !isDone);
  if (isPutAway) return null;
  const putAway = () => {
    localStorage.setItem(PUT_AWAY, 'put away');
    setPutAway(true);
  };
  return (
    <section className="ui-card lib-steps" aria-labelledby="first-steps">
      <div className="lib-step">
        <h2 id="first-steps">{words.firstSteps}</h2>
        <p>{words.firstStepsHelp}</p>
      </div>
      <ol>
        {steps.map((step, index) => (
          <Step key={step.id} step={step} number={index + 1} isCurrent={index === current} />
        ))}
      </ol>
      <IconButton
        size="s"
        label={words.hideFirstSteps}
        icon={<CrossIcon aria-hidden="true" />}
        onPress={putAway}
      />
    </section>
  );
}

function Step({ step, number, isCurrent }: { step: FirstStep; number: number; isCurrent: boolean }) {
  const words = useLibraryWords();
  const { title, help } = words.steps[step.id];
  return (
    <li
      className="lib-step"
      aria-current={isCurrent ? 'step' : undefined}
      data-done={step.isDone || undefined}
    >
      <h3>
        <span className="lib-step-number" aria-hidden="true">
          {step.isDone ? <CheckIcon className="icon-s" /> : number}
        </span>
        {step.href === undefined ? title : <Link href={step.href}>{title}</Link>}
        {step.isDone && <SpokenOnly>{words.stepDone}</SpokenOnly>}
      </h3>
      <p>{help}</p>
    </li>
  );
}
