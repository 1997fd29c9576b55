import { describeCondition } from '@/core/condition';
import type { MatrixRow } from '@/core/strategy';
import { DotsIcon, GripIcon, IconButton } from '@/ui';
import { useVoice } from '../canvas/canvas-context';
import { NameField } from '../naming/name-field';
import type { GridProps } from './matrix-row-view';
import { renameRow, rowName } from './row-commands';
import { rowMenu } from './row-menu';
import type { RowDrag } from './use-row-drag';
import { MEASURES } from './use-window';

/** The head of a row: who the segment is, with the ways to change it. */
export function SegmentCell(props: {
  row: MatrixRow;
  index: number;
  grid: GridProps;
  drag: RowDrag;
  isActive: boolean;
  isRenaming: boolean;
}) {
  const { row, index, grid, drag, isActive, isRenaming } = props;
  const { session, words } = grid.hand;
  const name = rowName(row, words);
  const isOwn = row.name !== null && !session.view.isReadOnly;
  const askMenu = (at: { x: number; y: number }) => {
    const anchor = document.activeElement ?? document.body;
    session.menu.set({
      now: { at, label: words.rowMenu({ name }), groups: rowMenu(grid, row, index, anchor) },
    });
  };
  return (
    // The name in it takes the focus; a right click anywhere on it asks for the menu.
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      role="rowheader"
      className="se-msegment"
      aria-colindex={1}
      data-else={row.name === null || undefined}
      style={{ width: MEASURES.segment }}
      onContextMenu={(event) => {
        if (session.view.isReadOnly) return;
        event.preventDefault();
        event.stopPropagation();
        askMenu({ x: event.clientX, y: event.clientY });
      }}
    >
      {isOwn && (
        <span
          className="se-mgrip"
          aria-hidden="true"
          onPointerDown={(event) => drag.take(event, row, index)}
          onPointerMove={drag.carry}
          onPointerUp={() => drag.put(row)}
          onPointerCancel={drag.cancel}
        >
          <GripIcon className="icon-s" />
        </span>
      )}
      {isRenaming ? (
        <NameEditor row={row} grid={grid} />
      ) : (
        <button
          type="button"
          className="se-mname"
          data-segment={row.port}
          data-active={isActive || undefined}
          // The split itself stands here: whoever looks for it, such as Escape from its settings, comes here.
          data-step={isActive ? grid.hand.matrix.split : undefined}
          tabIndex={isActive ? 0 : -1}
          title={name}
          onFocus={() => {
            if (!isActive) grid.goTo({ port: row.port, column: 0 });
          }}
          onClick={() => {
            grid.onUse();
            grid.goTo({ port: row.port, column: 0 });
          }}
          onDoubleClick={() => {
            if (isOwn) grid.onRename(row.port);
          }}
        >
          <b dir="auto">{name}</b>
          <Condition row={row} grid={grid} />
        </button>
      )}
      {!session.view.isReadOnly && (
        <IconButton
          label={words.rowMenu({ name })}
          size="s"
          excludeFromTabOrder
          icon={<DotsIcon />}
          onPress={({ target }) => {
            const box = target.getBoundingClientRect();
            askMenu({ x: box.left, y: box.bottom });
          }}
        />
      )}
    </div>
  );
}

function Condition({ row, grid }: { row: MatrixRow; grid: GridProps }) {
  const { session, matrix, words } = grid.hand;
  const voice = useVoice();
  const split = session.get().nodes[matrix.split];
  const branch =
    split?.kind === 'split' ? split.settings.branches.find(({ id }) => id === row.port) : undefined;
  const sentence = branch?.condition ? describeCondition(branch.condition, voice) : words.noCondition;
  const aside = row.aside.length > 0 ? ` · ${words.aside({ count: row.aside.length })}` : '';
  return <span>{(row.name === null ? words.everyoneElseHelp : sentence) + aside}</span>;
}

/** A segment's name, written in the head of its row. */
function NameEditor({ row, grid }: { row: MatrixRow; grid: GridProps }) {
  const { words } = grid.hand;
  const end = (name: string | undefined, isLeft: boolean) => {
    grid.onRename(undefined);
    if (name !== undefined) renameRow(grid.hand, row, name);
    if (!isLeft) grid.goTo({ port: row.port, column: 0 });
  };
  return (
    <NameField
      className="se-mrename"
      label={words.nameOfSegment({ name: rowName(row, words) })}
      name={row.name ?? ''}
      onEnd={end}
    />
  );
}
