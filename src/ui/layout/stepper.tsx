import { CheckIcon } from '../icons';
import { useKitWords } from '../words/use-kit-words';
import { SpokenOnly } from './visually-hidden';

/** The steps of a longer task, in order: which are done, and which one this is. */
export function Stepper(props: { label: string; steps: readonly string[]; current: number }) {
  const { label, steps, current } = props;
  const words = useKitWords();
  return (
    <ol className="ui-stepper" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === current ? 'step' : undefined}
          data-state={index < current ? 'done' : undefined}
        >
          <span className="ui-step-number" aria-hidden="true">
            {index < current ? <CheckIcon className="icon-s" /> : index + 1}
          </span>
          {step}
          {index < current && <SpokenOnly>{words.done}</SpokenOnly>}
        </li>
      ))}
    </ol>
  );
}
