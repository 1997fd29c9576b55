import type { PortfolioSummary } from '@/core/portfolio';
import { useFormat, useLocale } from '@/ui';
import { usePortfolioWords } from '../words/use-portfolio-words';
import { compactMoney } from './compact-money';

/** The three numbers that say what a portfolio is: people, money, and how many can be reached. */
export function Tiles({ summary }: { summary: PortfolioSummary }) {
  const words = usePortfolioWords();
  const format = useFormat();
  const { tag } = useLocale();
  const { customers, arrears, unreachable } = summary;
  const [largest, ...more] = [...arrears].sort((one, other) => other.minor - one.minor);
  return (
    <dl className="pf-tiles">
      <div>
        <dt>{words.customers(customers)}</dt>
        <dd>{format.number(customers)}</dd>
      </div>
      <div>
        <dt>{more.length > 0 ? words.andMore(more.length) : words.inArrears}</dt>
        <dd>{largest ? compactMoney(largest, tag) : '–'}</dd>
      </div>
      <div>
        <dt>{words.reachable}</dt>
        <dd>{customers === 0 ? '–' : format.percent(1 - unreachable / customers, 1)}</dd>
      </div>
    </dl>
  );
}
