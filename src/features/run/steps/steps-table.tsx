import { DataTable, LinkButton, Meter, useFormat } from '@/ui';
import { useRunWords } from '../words/use-run-words';
import type { StepRow } from './list-steps';

/** Every step with how many claims reached it and how many are there now: the picture, read as a table. */
export function StepsTable(props: {
  rows: readonly StepRow[];
  total: number;
  onShow: (step: string) => void;
}) {
  const { rows, total, onShow } = props;
  const words = useRunWords();
  const format = useFormat();
  return (
    <DataTable
      label={words.steps}
      rows={rows}
      rowId={({ id }) => id}
      columns={[
        { id: 'step', heading: words.step, isRowHeader: true, cell: (row) => <StepCell row={row} /> },
        {
          id: 'bar',
          heading: words.reached,
          hideHeading: true,
          width: '22%',
          cell: ({ name, reached }) => (
            <Meter
              isBare
              label={words.reachedBar({ name, count: format.number(reached) })}
              value={reached}
              max={Math.max(1, total)}
              valueLabel={format.percent(total === 0 ? 0 : reached / total, 1)}
            />
          ),
        },
        {
          id: 'reached',
          heading: words.reached,
          isNumber: true,
          width: '96px',
          cell: ({ reached }) => <b>{format.number(reached)}</b>,
        },
        {
          id: 'share',
          heading: words.share,
          isNumber: true,
          width: '84px',
          cell: ({ reached }) => (
            <span className="muted">{format.percent(total === 0 ? 0 : reached / total, 1)}</span>
          ),
        },
        {
          id: 'waiting',
          heading: words.waiting,
          isNumber: true,
          width: '96px',
          cell: ({ id, name, waiting }) =>
            waiting === 0 ? (
              <span className="muted">0</span>
            ) : (
              <LinkButton
                label={words.showWaiting({ name, count: format.number(waiting) })}
                onPress={() => onShow(id)}
              >
                {format.number(waiting)}
              </LinkButton>
            ),
        },
      ]}
    />
  );
}

function StepCell({ row }: { row: StepRow }) {
  const { Icon } = row;
  return (
    <span className="run-step" data-family={row.family}>
      <Icon aria-hidden="true" />
      <span>
        <b>{row.name}</b>
        <span className="run-sentence">{row.sentence}</span>
      </span>
    </span>
  );
}
