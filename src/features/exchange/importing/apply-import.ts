import { fail, succeed, type Result } from '@/core/lib';
import { toStoredPortfolio } from '@/core/portfolio';
import type { PortfolioStore, StoredPortfolio } from '@/core/ports';
import type { ImportPlan } from '@/core/project';
import {
  importDocuments,
  takeBackImport,
  type CommandProblem,
  type ImportReceipt,
  type Workspace,
} from '@/workspace';

/** What an import did, for taking it back. */
export type AppliedImport = {
  readonly receipt: ImportReceipt | undefined;
  readonly portfolios: readonly { readonly id: string; readonly before: StoredPortfolio | undefined }[];
};

/** Does what a plan says, all of it or nothing: what was done before something failed is taken back. */
export async function applyImport(
  workspace: Workspace,
  store: PortfolioStore,
  plan: ImportPlan,
): Promise<Result<AppliedImport, CommandProblem>> {
  const done: { id: string; before: StoredPortfolio | undefined }[] = [];
  for (const portfolio of plan.portfolios) {
    const before = await store.read(portfolio.id);
    const saved = await store.save(toStoredPortfolio(portfolio));
    if (!saved.ok) {
      await takeBackImported(workspace, store, { receipt: undefined, portfolios: done });
      return saved;
    }
    done.push({ id: portfolio.id, before: before.ok ? before.value : undefined });
  }
  if (plan.documents.length === 0) return succeed({ receipt: undefined, portfolios: done });
  const { documents, replacedDictionary } = plan;
  const removals = replacedDictionary === undefined ? [] : [replacedDictionary];
  const imported = await importDocuments.run(workspace, { documents, removals });
  if (imported.ok) return succeed({ receipt: imported.value, portfolios: done });
  await takeBackImported(workspace, store, { receipt: undefined, portfolios: done });
  return fail(imported.error);
}

/** Takes an import back: what was there before is there again, what was new is gone. */
export async function takeBackImported(
  workspace: Workspace,
  store: PortfolioStore,
  { receipt, portfolios }: AppliedImport,
): Promise<Result<void, CommandProblem>> {
  const undone = receipt ? await takeBackImport.run(workspace, receipt) : succeed(undefined);
  if (!undone.ok) return undone;
  for (const { id, before } of portfolios) {
    const back = before ? await store.save(before) : await store.remove(id);
    if (!back.ok) return back;
  }
  return succeed(undefined);
}
