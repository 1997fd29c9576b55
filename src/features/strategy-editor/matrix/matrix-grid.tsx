import { useMemo, useRef, useState } from 'react';
import type { Matrix, MatrixRow } from '@/core/strategy';
import { Picker } from '@/ui';
import type { EditorSession } from '../session/editor-session';
import { pressMatrixKey } from './press-matrix-key';
import { MatrixRowView, type GridProps } from './matrix-row-view';
import { copyRowTo, rowName } from './row-commands';
import { useActivePlace } from './use-active-place';
import { useRowDrag } from './use-row-drag';
import { MEASURES, useWindow } from './use-window';
import { useMatrixWords } from './words/use-matrix-words';

type Copying = { readonly row: MatrixRow; readonly anchor: Element };

/** The table itself: one stop of the Tab key, of which only what is in sight is drawn. */
export function MatrixGrid(props: {
  session: EditorSession;
  matrix: Matrix;
  /** Told when something in the table is chosen, so that the table stays. */
  onUse: () => void;
}) {
  const { session, matrix, onUse } = props;
  const words = useMatrixWords();
  const scroller = useRef<HTMLDivElement>(null);
  const sight = useWindow(scroller);
  const { active, goTo } = useActivePlace({ session, matrix, scroller });
  const [renaming, setRenaming] = useState<string>();
  const [copying, setCopying] = useState<Copying>();
  const hand = useMemo(() => ({ session, matrix, words }), [session, matrix, words]);
  const drag = useRowDrag(hand, scroller);
  const { rows } = matrix;
  const width = MEASURES.segment + matrix.columns * MEASURES.column + MEASURES.add;
  const [firstRow, endRow] = sight.rows;
  const shown = rows
    .map((row, index) => ({ row, index }))
    .filter(({ row, index }) => (index >= firstRow && index < endRow) || row.port === active.port);
  const grid = useMemo<GridProps>(
    () => ({
      hand,
      goTo,
      onRename: setRenaming,
      onCopy: (row, anchor) => setCopying({ row, anchor }),
      onUse,
    }),
    [hand, goTo, onUse],
  );
  return (
    <>
      {/* The cells take the focus; the grid hears their keys. */}
      {/* eslint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div
        ref={scroller}
        className="se-matrix-grid"
        role="grid"
        data-steps
        aria-label={words.matrix({ name: session.nameOf(matrix.split) })}
        aria-rowcount={rows.length + 1}
        aria-colcount={matrix.columns + 2}
        onKeyDown={(event) => pressMatrixKey(event, grid, active)}
      >
        <div role="row" className="se-mhead" aria-rowindex={1} style={{ width, height: MEASURES.head }}>
          <Headings matrix={matrix} columns={sight.columns} />
        </div>
        <div role="presentation" className="se-mbody" style={{ width, height: rows.length * MEASURES.row }}>
          {shown.map(({ row, index }) => (
            <MatrixRowView
              key={row.port}
              row={row}
              index={index}
              width={width}
              grid={grid}
              drag={drag}
              active={row.port === active.port ? active.column : undefined}
              columns={sight.columns}
              isRenaming={row.port === renaming}
            />
          ))}
        </div>
      </div>
      {copying && (
        <Picker
          label={words.copyToRow({ name: rowName(copying.row, words) })}
          placeholder={words.findRow}
          anchor={copying.anchor}
          groups={[
            {
              id: 'rows',
              entries: rows
                .filter(({ port }) => port !== copying.row.port)
                .map((row) => ({
                  id: row.port,
                  label: rowName(row, words),
                  onAction: () => copyRowTo(hand, copying.row, row),
                })),
            },
          ]}
          onClose={() => setCopying(undefined)}
        />
      )}
    </>
  );
}

function Headings({ matrix, columns: [first, end] }: { matrix: Matrix; columns: readonly [number, number] }) {
  const words = useMatrixWords();
  const numbers = Array.from({ length: matrix.columns }, (_, at) => at).filter(
    (at) => at >= first && at < end,
  );
  return (
    <>
      <div role="columnheader" aria-colindex={1} className="se-mcorner" style={{ width: MEASURES.segment }}>
        {words.segment}
      </div>
      {numbers.map((at) => (
        <div
          key={at}
          role="columnheader"
          aria-colindex={at + 2}
          style={{ left: MEASURES.segment + at * MEASURES.column, width: MEASURES.column }}
        >
          {words.step({ number: at + 1 })}
        </div>
      ))}
      <div
        role="columnheader"
        aria-colindex={matrix.columns + 2}
        style={{ left: MEASURES.segment + matrix.columns * MEASURES.column, width: MEASURES.add }}
      >
        {words.then}
      </div>
    </>
  );
}
