import { useMemo, useRef } from 'react';
import type { Diagnostic } from '@/core/lib';
import { Button, DeleteIcon } from '@/ui';
import { removeSteps } from '../commands/remove-steps';
import { focusStep } from '../canvas/focus-step';
import { useObservable } from '../session/observable';
import { useSession } from '../session/session-context';
import { useEditorWords } from '../words/use-editor-words';
import { StepInspector } from './step-inspector';
import { StrategyInspector } from './strategy-inspector';
import { useFieldFocus } from './use-field-focus';
import { useWayBack } from './use-way-back';

/** The settings of what is selected: a step, or with nothing selected, the strategy itself. */
export function Inspector({ problems }: { problems: readonly Diagnostic[] }) {
  const words = useEditorWords();
  const session = useSession();
  const root = useRef<HTMLDivElement>(null);
  const selected = useObservable(session.view.state, (state) => state.selected);
  const [only] = selected;
  useFieldFocus(session, root);
  useWayBack(session, root);
  const own = useMemo(
    () => problems.filter(({ at }) => at.node === (selected.length === 1 ? only : undefined)),
    [problems, selected, only],
  );
  return (
    <section ref={root} className="se-inspector" aria-label={words.inspector}>
      {selected.length === 0 && <StrategyInspector problems={own} />}
      {selected.length === 1 && only !== undefined && <StepInspector key={only} id={only} problems={own} />}
      {selected.length > 1 && <ManySelected ids={selected} />}
    </section>
  );
}

function ManySelected({ ids }: { ids: readonly string[] }) {
  const words = useEditorWords();
  const session = useSession();
  const remove = () => {
    const heir = removeSteps(session, ids);
    if (heir !== undefined) focusStep(session.view, heir);
  };
  return (
    <div className="se-part">
      <h2>{words.selectedCount({ count: ids.length })}</h2>
      <div>
        <Button icon={<DeleteIcon aria-hidden="true" />} onPress={remove}>
          {words.removeSelected}
        </Button>
      </div>
    </div>
  );
}
