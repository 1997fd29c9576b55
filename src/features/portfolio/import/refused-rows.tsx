import { useState } from 'react';
import { say } from '@/core/lib';
import { importWords, toRejectedCsv, type RowFault } from '@/core/portfolio';
import { Button, Card, DownloadIcon, SegmentedControl, useFormat, useLocale, VirtualTable } from '@/ui';
import type { Column } from '@/ui';
import { usePortfolioWords } from '../words/use-portfolio-words';
import { downloadText } from './download-text';
import type { Outcome } from './use-outcome';

/** Every row that is not taken and every value left empty, with line and reason; the whole list can be kept as a file. */
export function RefusedRows({ outcome, file }: { outcome: Outcome; file: string }) {
  const words = usePortfolioWords();
  const { locale } = useLocale();
  const [view, setView] = useState<'rejected' | 'emptied'>('rejected');
  const { rejected, emptied, summary } = outcome.result;
  const shown = view === 'rejected' ? rejected : emptied;
  const download = () =>
    downloadText(`${file.replace(/\.\w{2,4}$/, '')}-${view}.csv`, toRejectedCsv(shown, locale));
  return (
    <Card
      title={view === 'rejected' ? words.rejected : words.emptied}
      isFlush
      aside={
        <>
          <span>{words.ofRows({ count: shown.length, rows: summary.rowsIn })}</span>
          {emptied.length > 0 && (
            <SegmentedControl
              label={words.view}
              value={view}
              onChange={setView}
              segments={[
                { value: 'rejected', label: words.rejected },
                { value: 'emptied', label: words.emptied },
              ]}
            />
          )}
          {shown.length > 0 && (
            <Button
              size="s"
              variant="ghost"
              icon={<DownloadIcon className="icon-s" aria-hidden="true" />}
              onPress={download}
            >
              {words.download}
            </Button>
          )}
        </>
      }
    >
      {shown.length === 0 ? (
        <p className="pf-none">{view === 'rejected' ? words.noneRejected : words.noneEmptied}</p>
      ) : (
        <FaultTable faults={shown} label={view === 'rejected' ? words.rejected : words.emptied} />
      )}
    </Card>
  );
}

function FaultTable({ faults, label }: { faults: readonly RowFault[]; label: string }) {
  const words = usePortfolioWords();
  const { locale } = useLocale();
  const format = useFormat();
  const columns: Column<RowFault>[] = [
    {
      id: 'row',
      heading: words.row,
      isNumber: true,
      width: '84px',
      cell: ({ line }) => <span className="muted">{format.number(line)}</span>,
    },
    { id: 'column', heading: words.column, width: 'minmax(0, 2fr)', cell: ({ column }) => column ?? '' },
    {
      id: 'value',
      heading: words.value,
      width: 'minmax(0, 2fr)',
      cell: ({ value }) => <bdi className="mono">{value}</bdi>,
    },
    {
      id: 'reason',
      heading: words.reason,
      width: 'minmax(0, 5fr)',
      cell: ({ reason }) => say(importWords[locale], reason),
    },
  ];
  return (
    <VirtualTable
      label={label}
      columns={columns}
      rowCount={faults.length}
      rowAt={(at) => faults[at]}
      height={`${Math.min(faults.length, 6) * 34 + 36}px`}
    />
  );
}
