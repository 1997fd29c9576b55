import { memo } from 'react';
import type { EditorSession } from '../session/editor-session';
import type { OutlineLine } from './outline-lines';
import { HeadingCells } from './heading-cells';
import { StepCells } from './step-cells';
import { WayCells } from './way-cells';

/** What a row is drawn from besides itself. */
export type RowProps = {
  line: OutlineLine;
  index: number;
  start: number;
  isActive: boolean;
  isSelected: boolean;
  isRenaming: boolean;
  /** Whether it is on its way to another place. */
  isCarried: boolean;
  session: EditorSession;
};

/** One row of the outline. The grid around it hears the keys and the pointer. */
export const OutlineRowView = memo(function OutlineRowView(props: RowProps) {
  const { line, index, start, isActive, isSelected, isCarried, session } = props;
  const { row, position, size, isOpen } = line;
  return (
    <div
      role="row"
      className="se-orow"
      data-row={row.key}
      data-kind={row.kind}
      {...(row.kind === 'step' ? { 'data-step': row.node } : { 'data-way': '' })}
      tabIndex={isActive ? 0 : -1}
      aria-level={row.level}
      aria-posinset={position}
      aria-setsize={size}
      aria-rowindex={index + 2}
      aria-expanded={isOpen}
      aria-selected={isSelected}
      data-carried={isCarried || undefined}
      style={{ transform: `translateY(${start}px)` }}
    >
      {row.kind === 'step' && <StepCells {...props} row={row} />}
      {(row.kind === 'way' || row.kind === 'on') && <WayCells row={row} isOpen={isOpen} session={session} />}
      {(row.kind === 'group' || row.kind === 'heading' || row.kind === 'section') && (
        <HeadingCells row={row} isOpen={isOpen} session={session} />
      )}
    </div>
  );
});
