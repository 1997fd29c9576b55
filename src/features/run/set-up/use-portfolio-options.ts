import { useEffect, useState } from 'react';
import type { PortfolioHeader } from '@/core/ports';
import { useServices } from '@/workspace';

/** What can be run: every portfolio kept here, the last saved first; undefined until it has been read. */
export function usePortfolioOptions(): readonly PortfolioHeader[] | undefined {
  const { portfolios } = useServices();
  const [headers, setHeaders] = useState<readonly PortfolioHeader[]>();
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const listed = await portfolios.list();
      if (!isGone) setHeaders(listed.ok ? listed.value : []);
    };
    void read();
    const stop = portfolios.watch(() => void read());
    return () => {
      isGone = true;
      stop();
    };
  }, [portfolios]);
  return headers;
}
