import type { MatrixRow } from '@/core/strategy';
import {
  ArrowDownIcon,
  ArrowUpIcon,
  DeleteIcon,
  DuplicateIcon,
  EditIcon,
  PlusIcon,
  RenameIcon,
  type MenuGroup,
} from '@/ui';
import { wantField } from '../canvas/want-field';
import type { GridProps } from './matrix-row-view';
import { moveRow, removeRow } from './row-commands';

/** What can be done with a row; keys do the same. */
export function rowMenu(grid: GridProps, row: MatrixRow, index: number, anchor: Element): MenuGroup[] {
  const { hand, onRename, onCopy } = grid;
  const { matrix, words } = hand;
  const isElse = row.name === null;
  const last = matrix.rows.length - 2;
  const step = (to: number) => () => {
    if (moveRow(hand, row, to)) grid.goTo({ port: row.port, column: 0 });
  };
  const own: MenuGroup = {
    id: 'segment',
    entries: [
      {
        id: 'condition',
        label: words.editCondition,
        icon: <EditIcon aria-hidden="true" />,
        shortcut: 'Enter',
        onAction: () => editCondition(grid, row),
      },
      {
        id: 'rename',
        label: words.rename,
        icon: <RenameIcon aria-hidden="true" />,
        shortcut: 'F2',
        onAction: () => onRename(row.port),
      },
      {
        id: 'up',
        label: words.moveUp,
        icon: <ArrowUpIcon aria-hidden="true" />,
        shortcut: 'Alt ↑',
        isDisabled: index === 0,
        onAction: step(index - 1),
      },
      {
        id: 'down',
        label: words.moveDown,
        icon: <ArrowDownIcon aria-hidden="true" />,
        shortcut: 'Alt ↓',
        isDisabled: index === last,
        onAction: step(index + 1),
      },
    ],
  };
  const steps: MenuGroup = {
    id: 'steps',
    entries: [
      {
        id: 'first',
        label: words.addFirst,
        icon: <PlusIcon aria-hidden="true" />,
        shortcut: 'A',
        onAction: () => pickFirst(grid, row, anchor),
      },
      {
        id: 'copy',
        label: words.copyTo,
        icon: <DuplicateIcon aria-hidden="true" />,
        shortcut: 'C',
        isDisabled: row.cells.length === 0,
        onAction: () => onCopy(row, anchor),
      },
    ],
  };
  const gone: MenuGroup = {
    id: 'remove',
    entries: [
      {
        id: 'remove',
        label: words.removeSegment,
        icon: <DeleteIcon aria-hidden="true" />,
        shortcut: 'Del',
        tone: 'danger',
        isDisabled: last === 0,
        onAction: () => removeRow(hand, row),
      },
    ],
  };
  return isElse ? [steps] : [own, steps, gone];
}

/** Goes to the settings of the split, to the condition of the row's branch. */
export function editCondition({ hand }: GridProps, row: MatrixRow): void {
  const { session, matrix } = hand;
  const at = matrix.rows.indexOf(row);
  wantField(session, matrix.split, row.name === null ? undefined : `branches.${at}.condition`);
}

/** Asks for a step to add in front of all others of a row. */
export function pickFirst({ hand }: GridProps, row: MatrixRow, anchor: Element): void {
  const { session, matrix } = hand;
  session.picking.set({ now: { mode: 'add', source: matrix.split, port: row.port, anchor } });
}
