import { CheckIcon, ErrorIcon, SaveIcon } from '../icons';

/** Whether what was drawn is safe, in a word, beside the name of the document. */
export function SavedState({ state, label }: { state: 'saved' | 'saving' | 'failed'; label: string }) {
  return (
    <span className="ui-saved" data-state={state} role="status">
      {state === 'saved' && <CheckIcon className="icon-s tone-ok" aria-hidden="true" />}
      {state === 'saving' && <SaveIcon className="icon-s" aria-hidden="true" />}
      {state === 'failed' && <ErrorIcon className="icon-s" aria-hidden="true" />}
      {label}
    </span>
  );
}
