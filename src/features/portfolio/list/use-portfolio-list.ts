import { useEffect, useState } from 'react';
import type { PortfolioHeader, StoreProblem } from '@/core/ports';
import { useServices } from '@/workspace';

export type PortfolioList = {
  /** Undefined until the list has been read once. */
  readonly headers?: readonly PortfolioHeader[];
  readonly problem?: StoreProblem;
};

/** The kept portfolios, following what changes in this window and others. */
export function usePortfolioList(): PortfolioList {
  const { portfolios } = useServices();
  const [list, setList] = useState<PortfolioList>({});
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const found = await portfolios.list();
      if (isGone) return;
      setList(
        found.ok
          ? { headers: found.value }
          : ({ headers }) => ({ ...(headers && { headers }), problem: found.error }),
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
