import { toStoredPortfolio } from '@/core/portfolio';
import { seedWorkspace, type Services } from '@/workspace';
import { createDemoPortfolio } from '../../mocks/data/demo-portfolio';
import { createDemoProject } from '../../mocks/data/demo-project';

/** Puts the demo into stores that hold nothing; code of its own, fetched once in a browser's life. */
export async function putDemo({
  documents,
  portfolios,
}: Pick<Services, 'documents' | 'portfolios'>): Promise<void> {
  const seeded = await seedWorkspace(documents, createDemoProject());
  if (seeded.ok && seeded.value) await portfolios.save(toStoredPortfolio(createDemoPortfolio()));
}
