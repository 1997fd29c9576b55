import { BUCKETS } from '@/core/dictionary';
import type { PortfolioSummary } from '@/core/portfolio';
import { DataTable, Meter, useFormat } from '@/ui';
import { usePortfolioWords } from '../words/use-portfolio-words';

type Row = { readonly bucket: (typeof BUCKETS)[number] | 'unknown'; readonly count: number };

/** How many claims stand in each band of days past due. */
export function BucketTable({ summary: { buckets, imported } }: { summary: PortfolioSummary }) {
  const words = usePortfolioWords();
  const format = useFormat();
  const rows: Row[] = [...BUCKETS, 'unknown' as const]
    .map((bucket) => ({ bucket, count: buckets[bucket] }))
    .filter(({ bucket, count }) => bucket !== 'unknown' || count > 0);
  const share = (count: number) => (imported === 0 ? 0 : count / imported);
  return (
    <DataTable
      label={words.ages}
      density="tight"
      rows={rows}
      rowId={({ bucket }) => bucket}
      columns={[
        {
          id: 'bucket',
          heading: words.bucket,
          isRowHeader: true,
          width: '110px',
          cell: ({ bucket }) => words.buckets[bucket],
        },
        {
          id: 'bar',
          heading: words.share,
          cell: ({ bucket, count }) => (
            <Meter
              isBare
              label={words.buckets[bucket]}
              value={share(count) * 100}
              valueLabel={format.percent(share(count), 1)}
            />
          ),
        },
        {
          id: 'share',
          heading: words.share,
          hideHeading: true,
          isNumber: true,
          width: '64px',
          cell: ({ count }) => format.percent(share(count), 1),
        },
        {
          id: 'count',
          heading: words.cases,
          isNumber: true,
          width: '96px',
          cell: ({ count }) => <b>{format.number(count)}</b>,
        },
      ]}
    />
  );
}
