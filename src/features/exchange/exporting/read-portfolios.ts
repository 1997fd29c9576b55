import { fail, succeed, type Result } from '@/core/lib';
import { parseStoredPortfolio, type Portfolio } from '@/core/portfolio';
import type { PortfolioHeader, PortfolioStore } from '@/core/ports';

/** Every kept portfolio, whole; or the first that cannot be read. */
export async function readPortfolios(
  store: PortfolioStore,
): Promise<Result<readonly Portfolio[], Pick<PortfolioHeader, 'name'>>> {
  const listed = await store.list();
  if (!listed.ok) return fail({ name: '' });
  const read: Portfolio[] = [];
  for (const { id, name } of listed.value) {
    const stored = await store.read(id);
    const opened = stored.ok ? parseStoredPortfolio(stored.value) : stored;
    if (!opened.ok) return fail({ name });
    read.push(opened.value);
  }
  return succeed(read);
}
