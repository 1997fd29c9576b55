import { useEffect, useState } from 'react';
import type { PortfolioHeader, StoreProblem } from '@/core/ports';
import { useServices } from './workspace-context';

/** What is kept of portfolios, the last saved first; `ready` is false until it has been read once. */
export type PortfolioList = {
  readonly ready: boolean;
  readonly headers: readonly PortfolioHeader[];
  /** Why they could not be read the last time. */
  readonly problem?: StoreProblem;
};

/** Lists the portfolios and follows what changes, in this window and others. What was read stays when a later reading fails. */
export function usePortfolios(): PortfolioList {
  const { portfolios } = useServices();
  const [list, setList] = useState<PortfolioList>({ ready: false, headers: [] });
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const listed = await portfolios.list();
      if (isGone) return;
      setList(({ headers }) =>
        listed.ok ? { ready: true, headers: listed.value } : { ready: true, headers, problem: listed.error },
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
