import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
  type DragMoveEvent,
} from '@dnd-kit/core';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { PaletteItem } from '../nodes/node-view';
import { PALETTE_ITEMS } from '../nodes/node-views';
import type { DropTarget, EditorSession } from '../session/editor-session';
import { useEditorWords } from '../words/use-editor-words';
import { dropStep } from './drop-step';
import { dropTargetAt } from './drop-target';
import { toNextInsertionPoint } from './insertion-points';

const KEYS = { start: ['Space'], end: ['Space', 'Enter'], cancel: ['Escape', 'Tab'] };
const MOUSE = { activationConstraint: { distance: 4 } };
const TOUCH = { activationConstraint: { delay: 180, tolerance: 8 } };
const KEYBOARD = { keyboardCodes: KEYS, coordinateGetter: toNextInsertionPoint };

/** Lets steps be dragged from the palette onto the canvas: by mouse, by touch, and by the arrow keys. */
export function PaletteDrag({ session, children }: { session: EditorSession; children: ReactNode }) {
  const words = useEditorWords();
  const [item, setItem] = useState<PaletteItem>();
  const sensors = useSensors(
    useSensor(MouseSensor, MOUSE),
    useSensor(TouchSensor, TOUCH),
    useSensor(KeyboardSensor, KEYBOARD),
  );
  const accessibility = useMemo(
    () => ({
      screenReaderInstructions: { draggable: words.paletteDrag },
      // What happens is said by the app's own live region, in the same words as everything else.
      announcements: {
        onDragStart: silent,
        onDragMove: silent,
        onDragOver: silent,
        onDragEnd: silent,
        onDragCancel: silent,
      },
    }),
    [words],
  );
  const end = () => {
    setItem(undefined);
    session.drop.set({ target: undefined });
  };
  return (
    <DndContext
      sensors={sensors}
      accessibility={accessibility}
      autoScroll={false}
      onDragStart={({ active, activatorEvent }) => {
        const picked = PALETTE_ITEMS.find(({ id }) => id === active.data.current?.['item']);
        setItem(picked);
        if (picked && activatorEvent instanceof KeyboardEvent)
          session.announce(words.dragging({ name: picked.labelOf(words) }));
      }}
      onDragMove={(event) => item && follow(session, item, event)}
      onDragCancel={() => {
        end();
        session.announce(words.dragCancelled);
      }}
      onDragEnd={(event) => {
        end();
        if (item) drop(session, item, event);
      }}
    >
      {children}
      <DragOverlay dropAnimation={null} className="se-drag" zIndex={250}>
        {item && (
          <span className="se-drag-card" data-family={item.family}>
            <item.Icon aria-hidden="true" />
            {item.labelOf(words)}
          </span>
        )}
      </DragOverlay>
    </DndContext>
  );
}

function silent(): undefined {
  return undefined;
}

function follow(session: EditorSession, item: PaletteItem, event: DragMoveEvent): void {
  const target = targetOf(session, item, pointOf(event));
  const before = session.drop.get().target;
  if (isSame(before, target)) return;
  session.drop.set({ target });
  if (event.activatorEvent instanceof KeyboardEvent) session.announce(sayTarget(session, target));
}

function drop(session: EditorSession, item: PaletteItem, event: DragEndEvent): void {
  const point = pointOf(event);
  const target = targetOf(session, item, point);
  if (target && point) dropStep(session, item, { target, point });
}

function targetOf(
  { get, words }: EditorSession,
  item: PaletteItem,
  point: { x: number; y: number } | undefined,
): DropTarget | undefined {
  const strategy = get();
  return point && dropTargetAt(strategy, point, { node: item.create(strategy, words) });
}

/** Where the pointer is; what is carried by keys counts as being at its own middle. */
function pointOf({ activatorEvent, delta, active }: DragMoveEvent): { x: number; y: number } | undefined {
  const start = activatorEvent instanceof MouseEvent ? activatorEvent : touchOf(activatorEvent);
  if (start) return { x: start.clientX + delta.x, y: start.clientY + delta.y };
  const box = active.rect.current.translated;
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : undefined;
}

function touchOf(event: Event): Touch | undefined {
  return 'TouchEvent' in globalThis && event instanceof TouchEvent ? event.touches[0] : undefined;
}

function isSame(one: DropTarget | undefined, other: DropTarget | undefined): boolean {
  if (one?.kind !== other?.kind) return false;
  return one === other || one?.kind === 'canvas' || (other?.kind !== 'canvas' && one?.id === other?.id);
}

function sayTarget({ words, nameOf, get }: EditorSession, target: DropTarget | undefined): string {
  const { dragOver } = words;
  switch (target?.kind) {
    case undefined:
      return dragOver.nothing();
    case 'canvas':
      return dragOver.canvas();
    case 'node':
      return dragOver.node({ source: nameOf(target.id) });
    case 'open':
      return dragOver.open({ source: nameOf(target.source) });
    case 'edge':
      return dragOver.edge({
        source: nameOf(target.source),
        target: nameOf(get().edges[target.id]?.target ?? ''),
      });
  }
}
