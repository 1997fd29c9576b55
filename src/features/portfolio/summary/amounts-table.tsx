import { formatMoney, type Money } from '@/core/lib';
import type { PortfolioSummary } from '@/core/portfolio';
import { DataTable, useLocale } from '@/ui';
import { usePortfolioWords } from '../words/use-portfolio-words';

/** The sums of a portfolio, one row a currency, exact to the smallest unit. */
export function AmountsTable({ summary: { arrears, outstanding } }: { summary: PortfolioSummary }) {
  const words = usePortfolioWords();
  const { tag } = useLocale();
  const currencies = [...new Set([...arrears, ...outstanding].map(({ currency }) => currency))].sort();
  const amount = (sums: readonly Money[], currency: string) => {
    const sum = sums.find((known) => known.currency === currency);
    return sum ? formatMoney(sum, tag) : '–';
  };
  return (
    <DataTable
      label={words.amounts}
      density="tight"
      rows={currencies}
      rowId={(currency) => currency}
      columns={[
        { id: 'currency', heading: words.currencyColumn, isRowHeader: true, cell: (currency) => currency },
        {
          id: 'arrears',
          heading: words.arrears,
          isNumber: true,
          cell: (currency) => <b>{amount(arrears, currency)}</b>,
        },
        {
          id: 'outstanding',
          heading: words.outstanding,
          isNumber: true,
          cell: (currency) => amount(outstanding, currency),
        },
      ]}
    />
  );
}
