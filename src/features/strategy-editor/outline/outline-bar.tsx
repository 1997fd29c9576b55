import { useEffect, useSyncExternalStore } from 'react';
import { Button, FilterIcon, PlusIcon, SearchField, SegmentedControl, ShieldIcon } from '@/ui';
import { ACTIONS } from '../actions/actions';
import { mayDo } from '../actions/press-keys';
import { wantField } from '../canvas/want-field';
import type { EditorSession } from '../session/editor-session';
import { useObservable } from '../session/observable';
import { ORDERS, type Outline } from './outline';
import { useOutlineWords } from './words/use-outline-words';

/** Over the rows: find one, put them in another order, show only those with problems, add a step. */
export function OutlineBar({
  session,
  outline,
  found,
}: {
  session: EditorSession;
  outline: Outline;
  found: number | undefined;
}) {
  const words = useOutlineWords();
  const { find, order, isProblemsOnly } = useObservable(outline, (state) => state);
  const { view } = session;
  const interrupts = useSyncExternalStore(view.source.subscribe, () => session.get().interrupts.length);
  useObservable(view.state, ({ selected }) => selected);
  useEffect(() => {
    if (found !== undefined) session.announce(words.found({ count: found }));
  }, [session, words, found]);
  const toTable = () => document.querySelector<HTMLElement>('.se-ogrid [data-row][tabindex="0"]')?.focus();
  return (
    <div className="se-obar">
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the field in it is what is typed in */}
      <div
        className="se-ofind"
        data-outline-find
        onKeyDown={({ key }) => {
          if (key === 'ArrowDown' || key === 'Enter') toTable();
        }}
      >
        <SearchField
          label={words.find}
          shortcut="/"
          value={find}
          onChange={(text) => outline.set({ find: text })}
        />
      </div>
      <SegmentedControl
        label={words.order}
        segments={ORDERS.map((value) => ({ value, label: words.orders[value] }))}
        value={order}
        onChange={(next) => outline.set({ order: next })}
      />
      <ToggleFilter isOn={isProblemsOnly} onChange={(isOn) => outline.set({ isProblemsOnly: isOn })}>
        {words.problemsOnly}
      </ToggleFilter>
      <span className="se-ospace" />
      <button
        type="button"
        className="se-chip"
        disabled={view.isReadOnly}
        onClick={() => wantField(session, undefined, 'interrupts')}
      >
        <ShieldIcon aria-hidden="true" />
        <b>{words.interrupts({ count: interrupts })}</b>
        <span className="muted">{words.interruptsWhen}</span>
      </button>
      <Button
        icon={<PlusIcon aria-hidden="true" />}
        isDisabled={!mayDo(session, ACTIONS['add-after'])}
        onPress={({ target }) => ACTIONS['add-after'].run(session, { anchor: target })}
      >
        {words.addStep}
      </Button>
    </div>
  );
}

function ToggleFilter(props: { isOn: boolean; onChange: (isOn: boolean) => void; children: string }) {
  const { isOn, onChange, children } = props;
  return (
    <button
      type="button"
      className="ui-button se-ofilter"
      data-variant="ghost"
      data-selected={isOn || undefined}
      aria-pressed={isOn}
      onClick={() => onChange(!isOn)}
    >
      <FilterIcon aria-hidden="true" />
      {children}
    </button>
  );
}
