import { useState } from 'react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';

const STEP = 16;

/**
 * Two panels with a line between them that can be dragged, or moved with the arrow keys. The size in
 * pixels is that of `side`, which stands first, or last when `sideIsLast`. Folded, the side is as large as said, with no
 * line to drag; the size it had comes back afterwards.
 */
export function SplitPanel(props: {
  label: string;
  direction?: 'row' | 'column';
  side: ReactNode;
  sideIsLast?: boolean;
  initialSize: number;
  min?: number;
  max?: number;
  foldedTo?: number | undefined;
  children: ReactNode;
}) {
  const {
    foldedTo,
    label,
    direction = 'row',
    side,
    sideIsLast = false,
    initialSize,
    min = 160,
    max = 640,
    children,
  } = props;
  const [size, setSize] = useState(initialSize);
  const grow = (by: number) => setSize((now) => Math.min(max, Math.max(min, now + (sideIsLast ? -by : by))));
  const isFolded = foldedTo !== undefined;
  const style = direction === 'row' ? { width: foldedTo ?? size } : { height: foldedTo ?? size };
  const sidePanel = (
    <div className="ui-split-side" data-folded={isFolded || undefined} style={style}>
      {side}
    </div>
  );
  return (
    <div className="ui-split" data-direction={direction}>
      {!sideIsLast && sidePanel}
      {sideIsLast && <div className="ui-split-rest">{children}</div>}
      {!isFolded && (
        <SplitHandle label={label} direction={direction} value={{ now: size, min, max }} grow={grow} />
      )}
      {sideIsLast && sidePanel}
      {!sideIsLast && <div className="ui-split-rest">{children}</div>}
    </div>
  );
}

function SplitHandle(props: {
  label: string;
  direction: 'row' | 'column';
  value: { now: number; min: number; max: number };
  grow: (by: number) => void;
}) {
  const { label, direction, value, grow } = props;
  const [isDragging, setDragging] = useState(false);
  const isRow = direction === 'row';
  const stepOf: Partial<Record<string, number>> = isRow
    ? { ArrowLeft: -STEP, ArrowRight: STEP, Home: -Infinity, End: Infinity }
    : { ArrowUp: -STEP, ArrowDown: STEP, Home: -Infinity, End: Infinity };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = stepOf[event.key];
    if (by === undefined) return;
    event.preventDefault();
    grow(by);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (isDragging) grow(isRow ? event.movementX : event.movementY);
  };
  return (
    // A separator that can be moved is a control (WAI-ARIA window splitter), which the rule does not know.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="ui-split-handle"
      role="separator"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
      tabIndex={0}
      aria-label={label}
      aria-orientation={isRow ? 'vertical' : 'horizontal'}
      aria-valuenow={Math.round(value.now)}
      aria-valuemin={value.min}
      aria-valuemax={value.max}
      data-dragging={isDragging || undefined}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragging(true);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => setDragging(false)}
      onPointerCancel={() => setDragging(false)}
    />
  );
}
