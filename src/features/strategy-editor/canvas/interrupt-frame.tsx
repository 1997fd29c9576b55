import { INTERRUPT_KINDS, type Interrupt, type InterruptKind } from '@/core/policy';
import type { Strategy } from '@/core/strategy';
import { ShieldIcon } from '@/ui';
import { useStore } from '@xyflow/react';
import { useSyncExternalStore } from 'react';
import { CARD } from '../layout/sizes';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';
import { useCanvas } from './canvas-context';
import { frameOf } from './first-viewport';
import { wantField } from './want-field';

/** The ones a strategy is told by come first; the rest are counted. */
const FIRST: readonly InterruptKind[] = ['paid', 'promise', 'plan', 'dispute', 'hardship'];

/** How many of them a canvas has room for, by its width in pixels. */
function roomFor(width: number): number {
  return width > 0 && width < 700 ? 3 : FIRST.length;
}

/** About how wide the chips are together. */
const CHIPS = 860;

/** What stops or holds the strategy at any time, as a frame around all of it. */
export function InterruptFrame() {
  const words = useEditorWords();
  const { view, session } = useCanvas();
  const bounds = useObservable(view.state, ({ scene }) => scene.bounds);
  const interrupts = useSyncExternalStore(view.source.subscribe, () => view.source.get().interrupts);
  const entry = useObservable(view.state, ({ scene }) => scene.positions.get(entryIn(view.source.get())));
  const { left, top, right, bottom } = frameOf(bounds);
  // Over the beginning, where one looks first, and inside the frame.
  const middle = Math.min(right - CHIPS / 2, Math.max(left + CHIPS / 2, (entry?.x ?? 0) + CARD.width / 2));
  const chips = inOrder(interrupts);
  const shown = useStore(({ width }) => roomFor(width));
  const edit = () => session && wantField(session, undefined, 'interrupts');
  return (
    <div
      className="se-frame"
      style={{ transform: `translate(${left}px,${top}px)`, width: right - left, height: bottom - top }}
    >
      <div className="se-frame-top nopan" style={{ left: middle - left }}>
        <button
          type="button"
          className="se-chip"
          data-lead
          tabIndex={-1}
          aria-label={words.editInterrupts}
          onClick={edit}
          disabled={!session}
        >
          <ShieldIcon aria-hidden="true" />
          {words.checkedBefore}
        </button>
        {chips.slice(0, shown).map(({ kind, action }) => (
          <span key={kind} className="se-chip">
            <b>{words.interrupts[kind]}</b>
            <span className="muted">→ {words.interruptActions[action]}</span>
          </span>
        ))}
        {chips.length > shown && (
          <span
            className="se-chip"
            title={chips
              .slice(shown)
              .map(({ kind, action }) => `${words.interrupts[kind]} → ${words.interruptActions[action]}`)
              .join('\n')}
          >
            <b>{words.interruptMore({ count: chips.length - shown })}</b>
          </span>
        )}
      </div>
    </div>
  );
}

function entryIn({ nodes }: Strategy): string {
  return Object.values(nodes).find(({ kind }) => kind === 'entry')?.id ?? '';
}

function inOrder(interrupts: Strategy['interrupts']): readonly Interrupt[] {
  const order = [...FIRST, ...INTERRUPT_KINDS.filter((kind) => !FIRST.includes(kind))];
  return [...interrupts].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}
