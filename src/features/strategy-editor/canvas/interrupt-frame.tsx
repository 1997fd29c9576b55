import { INTERRUPT_KINDS, type Interrupt, type InterruptKind } from '@/core/policy';
import type { Strategy } from '@/core/strategy';
import { ShieldIcon } from '@/ui';
import { useStore } from '@xyflow/react';
import { useState, useSyncExternalStore } from 'react';
import { CARD } from '../layout/sizes';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';
import { useCanvas } from './canvas-context';
import { frameOf } from './first-viewport';
import { wantField } from './want-field';

/** The ones a strategy is told by come first; the rest are counted. */
const FIRST: readonly InterruptKind[] = ['paid', 'promise', 'plan', 'dispute', 'hardship'];

/** What the chips measure on the screen, in pixels: their edges, about a letter, and what stands around them. */
const CHIP = { edges: 24, letter: 6.2, gap: 6, lead: 30 };

/** What stops or holds the strategy at any time, as a frame around all of it. */
export function InterruptFrame() {
  const words = useEditorWords();
  const { view, session } = useCanvas();
  const bounds = useObservable(view.state, ({ scene }) => scene.bounds);
  const interrupts = useSyncExternalStore(view.source.subscribe, () => view.source.get().interrupts);
  const nodes = useSyncExternalStore(view.source.subscribe, () => view.source.get().nodes);
  const [first, setFirst] = useState(() => entryIn(nodes));
  // There is one entry as a rule, and it stays: it is looked for again when it is none any more.
  if (nodes[first]?.kind !== 'entry' && entryIn(nodes) !== first) setFirst(entryIn(nodes));
  const entry = useObservable(view.state, ({ scene }) => scene.positions.get(first));
  const { left, top, right, bottom } = frameOf(bounds);
  // The chips keep their size on the screen when the picture is seen from afar.
  const scale = useStore(({ transform }) => Math.max(1, 1 / transform[2]));
  const screen = useStore(({ width }) => width);
  const room = Math.min((right - left) / scale, screen > 0 ? screen : Number.POSITIVE_INFINITY) - CHIP.lead;
  const chips = inOrder(interrupts).map(({ kind, action }) => ({
    kind,
    name: words.interrupts[kind],
    action: words.interruptActions[action],
  }));
  const { hasLead, shown, width } = foldChips(chips, words.checkedBefore, room);
  const rest = chips.slice(shown);
  const half = (width / 2 + CHIP.lead / 2) * scale;
  // Over the beginning, where one looks first, and inside the frame.
  const middle = Math.min(right - half, Math.max(left + half, (entry?.x ?? 0) + CARD.width / 2));
  const edit = () => session && wantField(session, undefined, 'interrupts');
  return (
    <div
      className="se-frame"
      style={{ transform: `translate(${left}px,${top}px)`, width: right - left, height: bottom - top }}
    >
      <div
        className="se-frame-top nopan"
        style={{ left: middle - left, transform: `translateX(-50%) scale(${scale})` }}
      >
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
          {hasLead && words.checkedBefore}
        </button>
        {chips.slice(0, shown).map(({ kind, name, action }) => (
          <span key={kind} className="se-chip" title={words.interruptHelp[kind]}>
            <b>{name}</b>
            <span className="muted">→ {action}</span>
          </span>
        ))}
        {rest.length > 0 && (
          <button
            type="button"
            className="se-chip"
            data-more
            tabIndex={-1}
            aria-label={words.editInterrupts}
            title={rest.map(({ name, action }) => `${name} → ${action}`).join('\n')}
            onClick={edit}
          >
            <b>{words.interruptMore({ count: rest.length })}</b>
          </button>
        )}
      </div>
    </div>
  );
}

type Chip = { readonly name: string; readonly action: string };

/** How many chips stand in a row that has so much room, and how wide it is then; the sixth and later fold anyway. */
function foldChips(
  chips: readonly Chip[],
  lead: string,
  room: number,
): { hasLead: boolean; shown: number; width: number } {
  const leadWidth = CHIP.edges + 17 + lead.length * CHIP.letter;
  const more = CHIP.edges + 3 * CHIP.letter + CHIP.gap;
  if (leadWidth + more > room) return { hasLead: false, shown: 0, width: CHIP.edges + 17 + more };
  let width = leadWidth + more;
  let shown = 0;
  for (const { name, action } of chips.slice(0, FIRST.length)) {
    const next = width + CHIP.gap + CHIP.edges + (name.length + action.length + 3) * CHIP.letter;
    if (next > room) break;
    width = next;
    shown += 1;
  }
  return { hasLead: true, shown, width };
}

function entryIn(nodes: Strategy['nodes']): string {
  return Object.values(nodes).find(({ kind }) => kind === 'entry')?.id ?? '';
}

function inOrder(interrupts: Strategy['interrupts']): readonly Interrupt[] {
  const order = [...FIRST, ...INTERRUPT_KINDS.filter((kind) => !FIRST.includes(kind))];
  return [...interrupts].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}
