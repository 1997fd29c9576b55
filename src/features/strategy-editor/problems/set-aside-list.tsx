import type { Ref } from 'react';
import type { Diagnostic } from '@/core/lib';
import type { Judgement } from '@/core/lint';
import type { Suppression } from '@/core/strategy';
import { Button, ChevronDownIcon, ChevronRightIcon, HideIcon } from '@/ui';
import { restoreProblem } from '../commands/set-aside-problem';
import { useStep } from '../canvas/canvas-context';
import { nameOf } from '../nodes/node-views';
import type { EditorSession } from '../session/editor-session';
import { useEditorWords } from '../words/use-editor-words';
import { sayProblem } from './say-problems';

type Entry = {
  readonly place: Omit<Suppression, 'reason'>;
  readonly reason: string;
  /** What it says; undefined where it is not said any more. */
  readonly problem: Diagnostic | undefined;
};

/** Says how much has been set aside, where there is no room for it, and shows it. */
export function SetAsideButton({
  ref,
  judgement,
  onShow,
}: {
  ref: Ref<HTMLButtonElement>;
  judgement: Judgement | undefined;
  onShow: () => void;
}) {
  const words = useEditorWords();
  const count = judgement ? listEntries(judgement).length : 0;
  return (
    count > 0 && (
      <span className="se-set-aside">
        <Button ref={ref} size="s" onPress={onShow}>
          {words.setAsideHead({ count })}
        </Button>
      </span>
    )
  );
}

/** What has been set aside and why, each with the way back. */
export function SetAsideList(props: {
  ref: Ref<HTMLButtonElement>;
  session: EditorSession;
  judgement: Judgement;
  isShown: boolean;
  onShow: (isShown: boolean) => void;
}) {
  const { ref, session, judgement, isShown, onShow } = props;
  const words = useEditorWords();
  const entries = listEntries(judgement);
  if (entries.length === 0) return null;
  const Chevron = isShown ? ChevronDownIcon : ChevronRightIcon;
  return (
    <section className="se-set-aside">
      <button
        ref={ref}
        type="button"
        className="se-problem-group"
        aria-expanded={isShown}
        onClick={() => onShow(!isShown)}
      >
        <Chevron aria-hidden="true" />
        <HideIcon aria-hidden="true" />
        <span className="se-problem-step">{words.setAsideHead({ count: entries.length })}</span>
      </button>
      {isShown && (
        <ul>
          {entries.map((entry) => (
            <li key={`${entry.place.code} ${entry.place.node ?? ''} ${entry.place.field ?? ''}`}>
              <SetAsideRow session={session} entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function SetAsideRow({ session, entry }: { session: EditorSession; entry: Entry }) {
  const words = useEditorWords();
  const { place, reason, problem } = entry;
  const node = useStep(place.node ?? '');
  const step = node ? nameOf(node, words) : words.wholeStrategy;
  const sentence = problem ? sayProblem(session, problem) : place.code;
  return (
    <div className="se-set-aside-row">
      <span className="se-problem-say">
        {problem ? <b>{sentence}</b> : <i>{words.unusedNote}</i>} <span>{reason}</span>
      </span>
      <span className="se-problem-place">{step}</span>
      <span className="se-problem-code">{place.code}</span>
      {!session.view.isReadOnly && (
        <Button
          size="s"
          aria-label={(problem ? words.restoreOf : words.forgetOf)({ rule: place.code, step })}
          onPress={() => restoreProblem(session, place, sentence)}
        >
          {problem ? words.restore : words.forget}
        </Button>
      )}
    </div>
  );
}

function listEntries({ setAside, unused }: Judgement): Entry[] {
  return [
    ...setAside.map(({ diagnostic: problem, reason }) => ({
      place: { code: problem.code, node: problem.at.node ?? null, field: problem.at.field ?? null },
      reason,
      problem,
    })),
    ...unused.map(({ reason, ...place }) => ({ place, reason, problem: undefined })),
  ];
}
