import '../../css/find.css';
import { useEffect, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { ArrowDownIcon, ArrowUpIcon, CrossIcon, IconButton, SearchField } from '@/ui';
import { bringIntoView, focusStep } from '../../canvas/focus-step';
import type { EditorSession } from '../../session/editor-session';
import { useObservable } from '../../session/observable';
import { useReadingWords } from '../words/use-reading-words';
import { FoundList } from './found-list';
import { useFound } from './use-found';

/** The search over the strategy, while it is open. */
export function FindBar({ session }: { session: EditorSession }) {
  const query = useObservable(session.reading, ({ find }) => find);
  return query === undefined ? null : <OpenFindBar session={session} query={query} />;
}

function OpenFindBar({ session, query }: { session: EditorSession; query: string }) {
  const words = useReadingWords();
  const found = useFound(query);
  const [at, setAt] = useState<number>();
  const cameFrom = useRef<Element>(undefined);
  useSaidCount(session, query, found.length);
  const go = (index: number) => {
    const next = (index + found.length) % found.length;
    const id = found[next];
    if (id === undefined) return;
    setAt(next);
    session.view.select([id]);
    bringIntoView(session.view, id, true);
    session.announce(words.found({ at: next + 1, count: found.length, name: session.nameOf(id) }));
  };
  /** Back to where one was, or to the step one has come to. */
  const close = () => {
    session.reading.set({ find: undefined });
    const [chosen = session.view.state.get().current] = session.view.state.get().selected;
    const before = cameFrom.current;
    if (at === undefined && before instanceof HTMLElement && before.isConnected)
      before.focus({ preventScroll: true });
    else if (chosen !== undefined) focusStep(session.view, chosen);
  };
  const remember = ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
  };
  const turn = (step: 1 | -1) => go(at === undefined ? (step === 1 ? 0 : -1) : at + step);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'F3' || (event.key === 'Enter' && isField(event.target)))
      turn(event.shiftKey ? -1 : 1);
    else if (event.key === 'ArrowDown' && isField(event.target)) turn(1);
    else if (event.key === 'ArrowUp' && isField(event.target)) turn(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isAsked = query.trim() !== '';
  return (
    <search className="se-find" aria-label={words.find} onKeyDownCapture={press} onFocusCapture={remember}>
      <div className="se-find-bar">
        <SearchField
          label={words.find}
          value={query}
          autoFocus
          onChange={(find) => {
            setAt(undefined);
            session.reading.set({ find });
          }}
        />
        <span className="se-find-count">
          {isAsked &&
            (found.length === 0
              ? words.findNone
              : words.findCount({ at: at === undefined ? 0 : at + 1, count: found.length }))}
        </span>
        <IconButton
          size="s"
          label={words.findPrevious}
          shortcut="Shift F3"
          icon={<ArrowUpIcon className="icon-s" />}
          isDisabled={found.length === 0}
          onPress={() => turn(-1)}
        />
        <IconButton
          size="s"
          label={words.findNext}
          shortcut="F3"
          icon={<ArrowDownIcon className="icon-s" />}
          isDisabled={found.length === 0}
          onPress={() => turn(1)}
        />
        <IconButton
          size="s"
          label={words.findClose}
          shortcut="Esc"
          icon={<CrossIcon className="icon-s" />}
          onPress={close}
        />
      </div>
      {found.length > 0 && <FoundList found={found} at={at} onChoose={go} />}
    </search>
  );
}

function isField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement;
}

/** Says how many steps were found, once nobody types on. */
function useSaidCount({ announce }: EditorSession, query: string, count: number): void {
  const words = useReadingWords();
  useEffect(() => {
    if (query.trim() === '') return undefined;
    const timer = setTimeout(() => announce(words.foundCount({ count })), 500);
    return () => clearTimeout(timer);
  }, [announce, words, query, count]);
}
