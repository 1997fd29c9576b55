import { useState } from 'react';
import { hasErrors, toCanonicalJson, type Diagnostic } from '@/core/lib';
import { digestProject, writeProject, type Project } from '@/core/project';
import { compileProject, useServices } from '@/workspace';
import { useExchangeWords } from '../words/use-exchange-words';
import { readPortfolios } from './read-portfolios';
import { saveFile, toFileName } from './save-file';

/** What a bundle is to be made of. */
export type BundleChoice = {
  readonly strategies: readonly string[];
  readonly version: number;
  readonly withSources: boolean;
};

/** What became of the last export. */
export type ExportOutcome =
  | {
      readonly kind: 'saved';
      readonly name: string;
      readonly digest: string;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly kind: 'blocked'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'failed'; readonly sentence: string };

/** The two ways out of the workspace, and what became of the last one taken. */
export type Exporter = {
  readonly isBusy: boolean;
  readonly outcome: ExportOutcome | undefined;
  readonly exportProject: (project: Project, withPortfolios: boolean) => void;
  readonly exportBundle: (project: Project, choice: BundleChoice) => void;
};

export function useExport(): Exporter {
  const { portfolios, mailCompiler } = useServices();
  const words = useExchangeWords();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<ExportOutcome>();

  async function take(work: () => Promise<ExportOutcome>): Promise<void> {
    setBusy(true);
    setOutcome(undefined);
    setOutcome(await work());
    setBusy(false);
  }

  async function saveProject(project: Project, withPortfolios: boolean): Promise<ExportOutcome> {
    const read = withPortfolios ? await readPortfolios(portfolios) : undefined;
    if (read && !read.ok) return { kind: 'failed', sentence: words.portfolioUnreadable(read.error) };
    const name = `${toFileName(project.name)}.project.json`;
    saveFile(name, writeProject(project, read?.value ?? []));
    return { kind: 'saved', name, digest: digestProject(project), diagnostics: [] };
  }

  async function saveBundle(project: Project, choice: BundleChoice): Promise<ExportOutcome> {
    const { bundle, diagnostics } = await compileProject(project, mailCompiler, choice);
    if (!bundle || hasErrors(diagnostics)) return { kind: 'blocked', diagnostics };
    const name = `${toFileName(bundle.name)}.v${choice.version}.bundle.json`;
    saveFile(name, `${toCanonicalJson(bundle)}\n`);
    return { kind: 'saved', name, digest: bundle.digest, diagnostics };
  }

  return {
    isBusy,
    outcome,
    exportProject: (project, withPortfolios) => void take(() => saveProject(project, withPortfolios)),
    exportBundle: (project, choice) => void take(() => saveBundle(project, choice)),
  };
}
