import type { PortfolioHeader } from '@/core/ports';
import { DataTable, Link, useFormat, type Column } from '@/ui';
import { useLibraryWords } from './words/use-library-words';

/** The portfolios that are kept; they are worked on in their own place. */
export function PortfolioTable({ label, rows }: { label: string; rows: readonly PortfolioHeader[] }) {
  const words = useLibraryWords();
  const format = useFormat();
  const columns: readonly Column<PortfolioHeader>[] = [
    {
      id: 'name',
      heading: words.name,
      isRowHeader: true,
      cell: ({ name }) => (
        <Link href="/portfolios" isQuiet>
          {name === '' ? words.unnamed : name}
        </Link>
      ),
    },
    {
      id: 'claims',
      heading: words.claims,
      isNumber: true,
      width: '150px',
      cell: ({ cases }) => format.number(cases),
    },
    { id: 'as-of', heading: words.asOf, width: '160px', cell: ({ asOf }) => format.date(asOf) },
  ];
  return <DataTable label={label} columns={columns} rows={rows} rowId={({ id }) => id} />;
}
