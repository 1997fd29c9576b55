import { useEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { Diagnostic } from '@/core/lib';
import type { Judgement } from '@/core/lint';
import { OkIcon, VirtualList } from '@/ui';
import { useObservable } from '../session/observable';
import type { EditorSession } from '../session/editor-session';
import { useEditorWords } from '../words/use-editor-words';
import { groupProblems, type ProblemGroup } from './group-problems';
import { keyOfProblem } from './judged';
import { ProblemGroupHead } from './problem-group-head';
import { ProblemRow } from './problem-row';
import { SetAsideDialog } from './set-aside-dialog';
import type { ShownSeverities } from './severity-filter';

const ROW_HEIGHT = 28;

type Row =
  | { readonly kind: 'head'; readonly key: string; readonly group: ProblemGroup; readonly isOpen: boolean }
  | { readonly kind: 'problem'; readonly key: string; readonly problem: Diagnostic };

/** What the checks have found, by step, the worst first; under it what has been set aside. */
export function ProblemList(props: {
  session: EditorSession;
  judgement: Judgement;
  shown: ShownSeverities;
  setAside: ReactNode;
}) {
  const { session, judgement, shown, setAside } = props;
  const words = useEditorWords();
  const place = useObservable(session.judged, (judged) => judged.place);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<Diagnostic>();
  const root = useRef<HTMLDivElement>(null);
  const open = judgement.open.filter(({ severity }) => shown.has(severity));
  const rows = listRows(open, folded);
  const dealWith = useFocusAfter(root, rows);
  const current = rows.findIndex((row) => row.kind === 'problem' && row.key === place);
  useEffect(() => {
    root.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  const toggle = (key: string) => {
    const next = new Set(folded);
    if (!next.delete(key)) next.add(key);
    setFolded(next);
  };
  return (
    <div ref={root} className="se-problems">
      {open.length === 0 ? (
        <>
          {judgement.open.length === 0 ? (
            <AllWell isSure />
          ) : (
            <p className="se-dock-none">{words.allFiltered}</p>
          )}
          {setAside}
        </>
      ) : (
        <VirtualList
          className="se-problem-list"
          label={words.problemList}
          rowHeight={ROW_HEIGHT}
          rows={rows}
          shownIndex={current < 0 ? undefined : current}
          after={setAside}
        >
          {(row) =>
            row.kind === 'head' ? (
              <ProblemGroupHead group={row.group} isOpen={row.isOpen} onToggle={() => toggle(row.key)} />
            ) : (
              <ProblemRow
                session={session}
                problem={row.problem}
                isCurrent={row.key === place}
                onSetAside={() => setAsked(row.problem)}
                onDealtWith={() => dealWith(row.key)}
              />
            )
          }
        </VirtualList>
      )}
      {asked && (
        <SetAsideDialog
          session={session}
          problem={asked}
          onClose={(isDone) => {
            if (isDone) dealWith(keyOfProblem(asked));
            setAsked(undefined);
          }}
        />
      )}
    </div>
  );
}

/** That there are no problems, once that is sure. */
export function AllWell({ isSure }: { isSure: boolean }) {
  const words = useEditorWords();
  if (!isSure) return <p className="se-dock-none">{words.checking}</p>;
  return (
    <p className="se-dock-none">
      <OkIcon className="tone-ok" aria-hidden="true" />
      {words.noProblems}
    </p>
  );
}

/** A step with a single problem needs a heading too: it says where the problem is. */
function listRows(problems: readonly Diagnostic[], folded: ReadonlySet<string>): Row[] {
  const seen = new Map<string, number>();
  return groupProblems(problems).flatMap((group): Row[] => {
    const key = `at ${group.node ?? ''}`;
    const isOpen = !folded.has(key);
    const head: Row = { kind: 'head', key, group, isOpen };
    if (!isOpen) return [head];
    const own = group.problems.map((problem): Row => {
      const name = keyOfProblem(problem);
      const times = seen.get(name) ?? 0;
      seen.set(name, times + 1);
      return { kind: 'problem', key: times === 0 ? name : `${name} ${times}`, problem };
    });
    return [head, ...own];
  });
}

/** Where a row goes that had the focus, the one that comes into its place takes it. */
function useFocusAfter(root: RefObject<HTMLDivElement | null>, rows: readonly Row[]) {
  const gone = useRef<{ key: string; at: number }>(undefined);
  useEffect(() => {
    const left = gone.current;
    if (!left || rows.some(({ key }) => key === left.key)) return;
    gone.current = undefined;
    if (document.activeElement !== document.body) return;
    const buttons = root.current?.querySelectorAll<HTMLElement>('.se-problem-jump, .se-problem-group');
    if (buttons && buttons.length > 0) buttons.item(Math.min(left.at, buttons.length - 1)).focus();
  }, [root, rows]);
  return (key: string) => {
    gone.current = { key, at: rows.findIndex((row) => row.key === key) };
  };
}
