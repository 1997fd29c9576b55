import { useDraggable } from '@dnd-kit/core';
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { useVirtualRows } from '@/ui';
import { useCanvas } from '../canvas/canvas-context';
import { wantField } from '../canvas/want-field';
import { useObservable } from '../session/observable';
import { CarriedRows } from './carried-rows';
import type { Carrying } from './carrying';
import { followSelection } from './follow-selection';
import type { OutlineInUse } from './go-to-row';
import { OutlineHead } from './outline-head';
import { OutlineRowView } from './outline-row-view';
import { pointAtRow } from './point-at-row';
import { pressOutlineKey } from './press-outline-key';
import { useIsNarrow } from './use-is-narrow';
import { useRowFocus } from './use-row-focus';
import { useOutlineWords } from './words/use-outline-words';

const HEAD_HEIGHT = 28;
const ROW_HEIGHT = 27;
/** Where there is no room for columns, the sentence stands under the name. */
const NARROW = 700;
const NARROW_ROW_HEIGHT = 46;

/**
 * The rows of the outline as a grid of one Tab stop. Only the rows in sight are drawn, and the one the Tab key comes
 * to; each draws itself anew when its step changes.
 */
export function OutlineTable({ use, carrying }: { use: OutlineInUse; carrying: Carrying }) {
  const { session, outline, lines } = use;
  const words = useOutlineWords();
  const { overlay } = useCanvas();
  const grid = useRef<HTMLDivElement>(null);
  const active = useObservable(outline, (state) => state.active);
  const selected = useObservable(session.view.state, (state) => state.selected);
  const current = useObservable(session.view.state, (state) => state.current);
  const renaming = useObservable(session.renaming, ({ node }) => node);
  const hasCounts = useObservable(overlay, ({ counts: reached }) => reached.size > 0);
  const carried = useObservable(carrying, ({ ids }) => ids);
  // Other orders have no lines that something could be put into.
  const isFixed = useObservable(outline, ({ order }) => order !== 'path') || session.view.isReadOnly;
  // One for all rows: those in sight come and go while one of them is carried.
  const { listeners, setNodeRef } = useDraggable({ id: 'outline', disabled: isFixed });
  const isNarrow = useIsNarrow(grid, NARROW);
  const places = useMemo(() => new Map(lines.map(({ row }, at) => [row.key, at])), [lines]);
  const chosen = useMemo(() => new Set(selected), [selected]);
  const at = places.get(active ?? '') ?? (lines.length > 0 ? 0 : -1);
  const rowHeight = isNarrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
  const { rows, height, scrollTo } = useVirtualRows({
    scroller: grid,
    count: lines.length,
    rowHeight,
    headHeight: HEAD_HEIGHT,
    kept: [at, places.get(current ?? '') ?? -1],
  });
  const follow = useEffectEvent(() => followSelection(use));
  useEffect(() => follow(), [selected]);
  const show = useEffectEvent(() => at >= 0 && scrollTo(at));
  useLayoutEffect(() => {
    show();
  }, [active, lines, rowHeight]);
  useRowFocus(grid, lines[at]?.row.key, renaming !== undefined);

  const press = (event: KeyboardEvent) => {
    const anchor = event.target instanceof Element ? event.target.closest('[data-row]') : null;
    if (!anchor || event.target !== anchor) return;
    const page = Math.max(1, Math.floor((grid.current?.clientHeight ?? 0) / rowHeight) - 2);
    const { problems } = overlay.get();
    if (!pressOutlineKey({ ...use, press: event, anchor, page, problems, words })) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const point = (event: MouseEvent) => pointAtRow(use, event, places);
  // With Shift the focus stays where the selection begins until the click extends it.
  const keepFocus = (event: MouseEvent) => event.shiftKey && event.preventDefault();
  const edit = (event: MouseEvent) => {
    const step = rowOf(event)?.getAttribute('data-step');
    if (step) wantField(session, step, undefined);
  };
  const enter = ({ target }: { target: EventTarget }) => {
    const key = target instanceof Element ? target.getAttribute('data-row') : null;
    if (key !== null && key !== outline.get().active) outline.set({ active: key, anchor: key });
  };
  return (
    // The rows take the focus; the grid only hears what is done to them.
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus -- its rows are the stops
    <div
      ref={grid}
      role="treegrid"
      className="se-ogrid"
      data-steps
      data-narrow={isNarrow || undefined}
      data-counts={hasCounts || undefined}
      data-fixed={isFixed || undefined}
      data-carrying={carried.length > 0 || undefined}
      aria-label={words.outline}
      aria-rowcount={lines.length + 1}
      aria-colcount={6}
      aria-multiselectable="true"
      aria-readonly={session.view.isReadOnly}
      onKeyDown={press}
      onMouseDown={keepFocus}
      onClick={point}
      onDoubleClick={edit}
      onFocus={enter}
    >
      <OutlineHead />
      <div ref={setNodeRef} role="rowgroup" className="se-obody" style={{ height }} {...listeners}>
        {rows.map(({ index, start }) => {
          const line = lines[index];
          if (!line) return null;
          const { row } = line;
          return (
            <OutlineRowView
              key={row.key}
              line={line}
              index={index}
              start={start}
              isActive={index === at}
              isSelected={row.kind === 'step' && chosen.has(row.node)}
              isRenaming={row.kind === 'step' && renaming === row.node}
              isCarried={row.kind === 'step' && carried.includes(row.node)}
              session={session}
            />
          );
        })}
        <CarriedRows use={use} carrying={carrying} />
      </div>
      {lines.length === 0 && <p className="se-oempty">{words.empty}</p>}
    </div>
  );
}

function rowOf({ target }: MouseEvent): Element | null {
  return target instanceof Element ? target.closest('[data-row]') : null;
}
