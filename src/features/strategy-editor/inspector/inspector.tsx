import { useMemo, useRef } from 'react';
import type { Diagnostic } from '@/core/lib';
import { ActionButtons } from '../actions/action-buttons';
import { useObservable } from '../session/observable';
import { useSession } from '../session/session-context';
import { useEditorWords } from '../words/use-editor-words';
import { StepInspector } from './step-inspector';
import { StrategyInspector } from './strategy-inspector';
import { useEqual } from './use-equal';
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
  const found = useMemo(
    () => problems.filter(({ at }) => at.node === (selected.length === 1 ? only : undefined)),
    [problems, selected, only],
  );
  const own = useEqual(found);
  return (
    <section ref={root} className="se-inspector" aria-label={words.inspector}>
      {selected.length === 0 && <StrategyInspector problems={own} />}
      {selected.length === 1 && only !== undefined && <StepInspector key={only} id={only} problems={own} />}
      {selected.length > 1 && <ManySelected ids={selected} />}
    </section>
  );
}

/** Several steps have no settings in common; what can be done with all of them stands here. */
function ManySelected({ ids }: { ids: readonly string[] }) {
  const words = useEditorWords();
  const session = useSession();
  return (
    <>
      <header className="se-inspector-head">
        <div>
          <h2>{words.selectedCount({ count: ids.length })}</h2>
        </div>
      </header>
      <div className="se-part">
        <ActionButtons session={session} groups={['arrange', 'clipboard', 'step', 'selection']} />
      </div>
    </>
  );
}
