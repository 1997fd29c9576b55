import { useEffect, useState } from 'react';
import type { PortfolioHeader, StoreProblem } from '@/core/ports';
import { useServices } from '@/workspace';

/** What is kept of portfolios, followed as it changes. */
export type PortfolioList = {
  readonly isReady: boolean;
  readonly headers: readonly PortfolioHeader[];
  readonly problem?: StoreProblem;
};

export function usePortfolios(): PortfolioList {
  const { portfolios } = useServices();
  const [list, setList] = useState<PortfolioList>({ isReady: false, headers: [] });
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const listed = await portfolios.list();
      if (isGone) return;
      setList(
        listed.ok
          ? { isReady: true, headers: listed.value }
          : { isReady: true, headers: [], problem: listed.error },
      );
    };
    void read();
    const stop = portfolios.watch(() => void read());
    return () => {
      isGone = true;
      stop();
    };
  }, [portfolios]);
  return list;
}
