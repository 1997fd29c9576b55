import { useSensor, useSensors, type DndContextProps, type DragMoveEvent } from '@dnd-kit/core';
import { useEffect, useRef, useState } from 'react';
import { checkRun, placesToMove } from '@/core/strategy';
import { moveStepsInLine } from '../changing/move-steps-in-line';
import { useEditorWords } from '../words/use-editor-words';
import { createCarrying, NOTHING_CARRIED, type Carrying } from './carrying';
import { goToRow, type OutlineInUse } from './go-to-row';
import { keyOf, placeInLine } from './place-in-line';
import { RowMouseSensor, RowTouchSensor, stepAt } from './row-sensors';
import { openRow } from './toggle-row';

const MOUSE = { activationConstraint: { distance: 4 } };
const TOUCH = { activationConstraint: { delay: 180, tolerance: 8 } };
/** The table scrolls when rows are carried to its upper or lower edge. */
const SCROLL = { threshold: { x: 0, y: 0.12 }, layoutShiftCompensation: false };
/** What happens is said by the app's own live region; the rows are told about by what they are. */
const SPOKEN = {
  screenReaderInstructions: { draggable: '' },
  restoreFocus: false,
  announcements: {
    onDragStart: silent,
    onDragMove: silent,
    onDragOver: silent,
    onDragEnd: silent,
    onDragCancel: silent,
  },
};
/** How long carried rows rest on a closed one until it opens, in milliseconds. */
const REST = 600;

/** How steps are carried to another place in their lines: as on the canvas, and to the same places. */
export function useRowCarrying(use: OutlineInUse): {
  carrying: Carrying;
  handlers: Omit<DndContextProps, 'children'>;
} {
  const { session } = use;
  const words = useEditorWords();
  const [carrying] = useState(createCarrying);
  const start = useRef<Start>(undefined);
  const openSoon = useOpenSoon(use);
  const sensors = useSensors(useSensor(RowMouseSensor, MOUSE), useSensor(RowTouchSensor, TOUCH));
  const end = () => {
    openSoon(undefined);
    carrying.set(NOTHING_CARRIED);
  };
  return {
    carrying,
    handlers: {
      sensors,
      autoScroll: SCROLL,
      accessibility: SPOKEN,
      onDragStart({ activatorEvent }) {
        start.current = startOf(activatorEvent);
        const ids = start.current && takeUp(use, start.current.step);
        if (ids)
          carrying.set({
            ids,
            allowed: new Set(placesToMove(session.get(), ids).map(keyOf)),
            rowHeight: start.current?.rowHeight ?? 1,
          });
      },
      onDragMove(event) {
        if (carrying.get().ids.length === 0 || !start.current) return;
        const at = pointOf(start.current, event);
        carrying.set({ at });
        openSoon(at && Math.floor(at.y / start.current.rowHeight));
      },
      onDragCancel() {
        if (carrying.get().ids.length > 0) session.announce(words.dragCancelled);
        end();
      },
      onDragEnd() {
        const { ids, at, rowHeight, allowed } = carrying.get();
        const place = at && placeInLine(session.get(), { lines: use.lines, allowed }, at.y / rowHeight);
        end();
        if (place) moveStepsInLine(session, ids, place.way);
        else if (ids.length > 0) session.announce(words.dragCancelled);
      },
    },
  };
}

function silent(): undefined {
  return undefined;
}

/** Where rows were taken up: by which step, and where in the rows that was. */
type Start = {
  readonly step: string;
  readonly body: Element;
  readonly rowHeight: number;
  readonly x: number;
  readonly y: number;
};

function startOf(event: Event): Start | undefined {
  const { target } = event;
  const step = stepAt(target);
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  const body = row?.parentElement;
  const point = event instanceof MouseEvent ? event : touchOf(event);
  if (step === undefined || !body || !point) return undefined;
  const { left, top } = body.getBoundingClientRect();
  return { step, body, rowHeight: row.offsetHeight, x: point.clientX - left, y: point.clientY - top };
}

function touchOf(event: Event): Touch | undefined {
  return 'TouchEvent' in globalThis && event instanceof TouchEvent ? event.touches[0] : undefined;
}

/** What is carried: the selected steps, or the one that is not among them, which is selected then. */
function takeUp(use: OutlineInUse, step: string): readonly string[] | undefined {
  const { session, lines } = use;
  const { selected } = session.view.state.get();
  const ids = selected.includes(step) ? selected : [step];
  const at = lines.findIndex(({ row }) => row.key === step);
  goToRow(use, at, ids === selected ? 'look' : 'select');
  const refused = checkRun(session.get(), ids);
  if (refused) session.announce(session.words.changing.refused[refused.code]);
  return refused ? undefined : ids;
}

/** Where the pointer is among the rows, how far they scrolled included; undefined when it has left the table. */
function pointOf({ x, y, body }: Start, { delta }: DragMoveEvent): { x: number; y: number } | undefined {
  const at = { x: x + delta.x, y: y + delta.y };
  const { left, top } = body.getBoundingClientRect();
  const table = body.parentElement?.getBoundingClientRect();
  const isInside =
    table !== undefined &&
    left + at.x >= table.left &&
    left + at.x <= table.right &&
    top + at.y >= table.top &&
    top + at.y <= table.bottom;
  return isInside ? at : undefined;
}

/** Opens a closed row as soon as carried ones have rested on it. */
function useOpenSoon({ outline, lines }: OutlineInUse): (index: number | undefined) => void {
  const resting = useRef<{ key: string; timer: ReturnType<typeof setTimeout> }>(undefined);
  useEffect(() => () => clearTimeout(resting.current?.timer), []);
  return (index) => {
    const line = index === undefined ? undefined : lines[index];
    const key = line?.isOpen === false ? line.row.key : undefined;
    if (key === resting.current?.key) return;
    clearTimeout(resting.current?.timer);
    resting.current = undefined;
    if (key === undefined) return;
    resting.current = { key, timer: setTimeout(() => openRow(outline, key), REST) };
  };
}
