import { DAY, fromDayNumber } from '@/core/lib';
import { generatePortfolio, toStoredPortfolio } from '@/core/portfolio';
import type { StoreProblem } from '@/core/ports';
import { useServices } from '@/workspace';
import { usePortfolioWords } from '../words/use-portfolio-words';

/** The seed of the demo, so that everyone looks at the same people. */
const SEED = 20_260_901;

/** Keeps a portfolio of people who do not exist; answers with what kept it from being kept. */
export function useDemoPortfolio(): () => Promise<StoreProblem | undefined> {
  const { portfolios, ids, clock } = useServices();
  const words = usePortfolioWords();
  return async () => {
    const asOf = fromDayNumber(Math.floor(clock.now() / DAY));
    const demo = generatePortfolio({ id: ids.create(), name: words.demoName, seed: SEED, size: 500, asOf });
    const saved = await portfolios.save(toStoredPortfolio(demo));
    return saved.ok ? undefined : saved.error;
  };
}
