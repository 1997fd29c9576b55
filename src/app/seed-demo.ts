import type { Services } from '@/workspace';

/**
 * Puts the demo into a browser that has never kept anything, so that nobody begins with an empty screen. Whatever
 * goes wrong, the app opens all the same.
 */
export async function seedDemo({
  documents,
  portfolios,
}: Pick<Services, 'documents' | 'portfolios'>): Promise<void> {
  const [kept, removed] = await Promise.all([documents.list(), documents.listRemoved()]);
  const isFirstVisit = kept.ok && removed.ok && kept.value.length + removed.value.length === 0;
  if (!isFirstVisit) return;
  const { putDemo } = await import('./put-demo');
  await putDemo({ documents, portfolios });
}
