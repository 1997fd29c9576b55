import type { KeyboardEvent } from 'react';
import type { MatrixRow } from '@/core/strategy';
import { pickAtEnd, type GridProps } from './matrix-row-view';
import { addColumn, placeAfterKey, type Place } from './place';
import { moveRow, removeRow } from './row-commands';
import { editCondition, pickFirst } from './row-menu';
import { MEASURES } from './use-window';

/** What the keys do in the table. Steps have the keys of all actions besides; heads of rows have their own. */
export function pressMatrixKey(event: KeyboardEvent<HTMLElement>, grid: GridProps, active: Place): void {
  const { target, key, currentTarget } = event;
  if (!(target instanceof HTMLElement) || target.tagName === 'INPUT' || event.defaultPrevented) return;
  const { matrix } = grid.hand;
  const row = matrix.rows.find(({ port }) => port === active.port);
  if (!row) return;
  const isMod = event.ctrlKey || event.metaKey;
  if (
    event.altKey
      ? pressWithAlt(grid, row, { key, active })
      : pressPlain(grid, row, { key, isMod, target, active })
  ) {
    event.preventDefault();
    return;
  }
  if (event.altKey || event.shiftKey) return;
  const page = Math.max(1, Math.floor((currentTarget.clientHeight - MEASURES.head) / MEASURES.row) - 1);
  const to = placeAfterKey(matrix, active, { key, isFar: isMod, page });
  if (!to) return;
  event.preventDefault();
  grid.onUse();
  grid.goTo(to);
}

/** Alt with an arrow changes the order of the segments. */
function pressWithAlt(
  grid: GridProps,
  row: MatrixRow,
  { key, active }: { key: string; active: Place },
): boolean {
  const { hand, goTo } = grid;
  if (active.column !== 0 || hand.session.view.isReadOnly) return false;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
  const at = hand.matrix.rows.indexOf(row);
  if (moveRow(hand, row, key === 'ArrowUp' ? at - 1 : at + 1)) goTo({ port: row.port, column: 0 });
  return true;
}

function pressPlain(
  grid: GridProps,
  row: MatrixRow,
  { key, isMod, target, active }: { key: string; isMod: boolean; target: HTMLElement; active: Place },
): boolean {
  const { hand } = grid;
  const { column } = active;
  if (isMod) return false;
  if (column > 0 && column < addColumn(row))
    return key.toLowerCase() === 'w' && selectWait(grid, row, column);
  if (hand.session.view.isReadOnly) return false;
  if (column === addColumn(row)) {
    if (key.toLowerCase() !== 'a' && key !== '+') return false;
    pickAtEnd(hand, row, target);
    return true;
  }
  return pressOnSegment(grid, row, { key, target });
}

function pressOnSegment(
  grid: GridProps,
  row: MatrixRow,
  { key, target }: { key: string; target: HTMLElement },
): boolean {
  const isElse = row.name === null;
  switch (key) {
    case 'Enter':
      editCondition(grid, row);
      return true;
    case 'F2':
      if (!isElse) grid.onRename(row.port);
      return true;
    case 'Delete':
    case 'Backspace':
      removeRow(grid.hand, row);
      return true;
    case 'a':
    case 'A':
    case '+':
      pickFirst(grid, row, target);
      return true;
    case 'c':
    case 'C':
      grid.onCopy(row, target);
      return true;
    default:
      return false;
  }
}

/** Goes through a treatment and the waits before it, one after the other. */
function selectWait({ hand: { session } }: GridProps, row: MatrixRow, column: number): boolean {
  const cell = row.cells[column - 1];
  if (!cell || cell.waits.length === 0) return false;
  const ring = [cell.step, ...[...cell.waits].reverse()];
  const [now = cell.step] = session.view.state.get().selected;
  const next = ring[(ring.indexOf(now) + 1) % ring.length] ?? cell.step;
  session.view.select([next]);
  session.announce(session.nameOf(next));
  return true;
}
