import { useEffect, useState } from 'react';
import { parseStoredPortfolio, type Portfolio } from '@/core/portfolio';
import { useServices } from '@/workspace';

/** A portfolio as it is read: not chosen or not yet there, there, or not readable. */
export type ReadPortfolio =
  | { readonly status: 'none' | 'reading' | 'failed' }
  | { readonly status: 'read'; readonly portfolio: Portfolio };

/** Reads a portfolio from where it is kept. */
export function useTriedPortfolio(id: string | undefined): ReadPortfolio {
  const { portfolios } = useServices();
  const [read, setRead] = useState<{ id: string; portfolio: Portfolio | undefined }>();
  useEffect(() => {
    if (id === undefined) return;
    let isGone = false;
    void portfolios.read(id).then((stored) => {
      const opened = stored.ok ? parseStoredPortfolio(stored.value) : stored;
      if (!isGone) setRead({ id, portfolio: opened.ok ? opened.value : undefined });
    });
    return () => {
      isGone = true;
    };
  }, [portfolios, id]);
  if (id === undefined) return { status: 'none' };
  if (read?.id !== id) return { status: 'reading' };
  return read.portfolio ? { status: 'read', portfolio: read.portfolio } : { status: 'failed' };
}
