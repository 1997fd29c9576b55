import type { MatrixRow } from '@/core/strategy';
import { PlusIcon } from '@/ui';
import { portAfter } from '../commands/after-selection';
import { addColumn, type Place } from './place';
import { rowName, type MatrixHand } from './row-commands';
import { SegmentCell } from './segment-cell';
import { StepCell } from './step-cell';
import type { RowDrag } from './use-row-drag';
import { MEASURES } from './use-window';

/** What every cell of the table is drawn with. It stays the same while one goes about in the table. */
export type GridProps = {
  readonly hand: MatrixHand;
  /** Goes to a cell: it takes the focus, and the step in it is selected. */
  readonly goTo: (place: Place) => void;
  readonly onRename: (port: string | undefined) => void;
  readonly onCopy: (row: MatrixRow, anchor: Element) => void;
  readonly onUse: () => void;
};

/** One row: the segment, its treatments as far as they are in sight, and what comes behind them. */
export function MatrixRowView(props: {
  row: MatrixRow;
  index: number;
  width: number;
  grid: GridProps;
  drag: RowDrag;
  /** The column of the active cell, when it is in this row. */
  active: number | undefined;
  /** The columns in sight. */
  columns: readonly [number, number];
  isRenaming: boolean;
}) {
  const { row, index, width, grid, drag, active, columns, isRenaming } = props;
  const { carried } = drag;
  const [first, end] = columns;
  const drop =
    carried && carried.to === index && carried.to !== carried.from
      ? carried.to < carried.from
        ? 'before'
        : 'after'
      : undefined;
  return (
    <div
      role="row"
      className="se-mrow"
      aria-rowindex={index + 2}
      data-dragged={carried?.port === row.port || undefined}
      data-drop={drop}
      style={{ width, height: MEASURES.row, transform: `translateY(${index * MEASURES.row}px)` }}
    >
      <SegmentCell
        row={row}
        index={index}
        grid={grid}
        drag={drag}
        isActive={active === 0}
        isRenaming={isRenaming}
      />
      {row.cells.map(
        (cell, at) =>
          ((at >= first && at < end) || active === at + 1) && (
            <StepCell
              key={cell.step}
              cell={cell}
              column={at + 1}
              port={row.port}
              grid={grid}
              isActive={active === at + 1}
            />
          ),
      )}
      <EndCell row={row} grid={grid} isActive={active === addColumn(row)} />
    </div>
  );
}

/** Behind the last treatment: where the branch goes on, and the button that adds a step before that. */
function EndCell({ row, grid, isActive }: { row: MatrixRow; grid: GridProps; isActive: boolean }) {
  const { hand, goTo } = grid;
  const { session, words } = hand;
  const name = rowName(row, words);
  const then = row.meets === undefined ? undefined : words.thenTo({ name: session.nameOf(row.meets) });
  const last = row.cells.at(-1);
  const isOver = last !== undefined && session.get().nodes[last.step]?.kind === 'exit';
  const label = isOver ? '' : (then ?? words.thenNothing);
  const isFixed = isOver || session.view.isReadOnly;
  const column = addColumn(row);
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      style={{ left: MEASURES.segment + row.cells.length * MEASURES.column, width: MEASURES.add }}
      {...(isFixed && { tabIndex: isActive ? 0 : -1, 'data-active': isActive || undefined })}
    >
      {isFixed ? (
        <span className="se-mthen">{label}</span>
      ) : (
        <button
          type="button"
          className="se-madd"
          data-add=""
          tabIndex={isActive ? 0 : -1}
          data-active={isActive || undefined}
          aria-label={words.addStepTo({ name })}
          onFocus={() => {
            if (!isActive) goTo({ port: row.port, column });
          }}
          onClick={({ currentTarget }) => pickAtEnd(hand, row, currentTarget)}
        >
          <PlusIcon className="icon-s" aria-hidden="true" />
          <span>{label === '' ? words.addStep : label}</span>
        </button>
      )}
    </div>
  );
}

/** Asks for a step to add behind a row's last one. */
export function pickAtEnd({ session, matrix }: MatrixHand, row: MatrixRow, anchor: Element): void {
  const last = row.cells.at(-1);
  const after = last ? portAfter(session.get(), last.step) : { source: matrix.split, port: row.port };
  if (after) session.picking.set({ now: { mode: 'add', ...after, anchor } });
}
