import { useState } from 'react';
import { say } from '@/core/lib';
import { describeDiagnostic } from '@/core/lint';
import type { ImportPlan, Project } from '@/core/project';
import { useLocale, useToast, useWords } from '@/ui';
import { useServices, useWorkspace, WORKSPACE_WORDS } from '@/workspace';
import { useExchangeWords } from '../words/use-exchange-words';
import { applyImport, takeBackImported, type AppliedImport } from './apply-import';
import { readImport, type ImportRefusal, type Incoming } from './read-import';

/** Where an import stands. `file` is its name throughout. */
export type ImportState =
  | { readonly step: 'waiting' }
  | { readonly step: 'reading'; readonly file: string }
  | { readonly step: 'refused'; readonly file: string; readonly sentences: readonly string[] }
  | { readonly step: 'read'; readonly file: string; readonly incoming: Incoming; readonly isBusy: boolean }
  | { readonly step: 'done'; readonly file: string; readonly count: number; readonly applied: AppliedImport };

/** One import, from the file to its undo. */
export type Importer = {
  readonly state: ImportState;
  readonly read: (file: File) => void;
  readonly apply: (plan: ImportPlan) => void;
  readonly takeBack: (applied: AppliedImport) => void;
  readonly leave: () => void;
};

export function useImport(project: Project): Importer {
  const { portfolios, loadSanitiser } = useServices();
  const workspace = useWorkspace();
  const words = useExchangeWords();
  const workspaceWords = useWords(WORKSPACE_WORDS);
  const { locale } = useLocale();
  const show = useToast();
  const [state, setState] = useState<ImportState>({ step: 'waiting' });
  const file = state.step === 'waiting' ? '' : state.file;

  const tell = (refusal: ImportRefusal): readonly string[] =>
    'code' in refusal
      ? [words[refusal.code]]
      : refusal.diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, locale).sentence);

  async function read(chosen: File): Promise<void> {
    setState({ step: 'reading', file: chosen.name });
    const sanitiser = await loadSanitiser();
    const incoming = await readImport(chosen, project, (html, allowed) => sanitiser.clean(html, allowed));
    setState(
      incoming.ok
        ? { step: 'read', file: chosen.name, incoming: incoming.value, isBusy: false }
        : { step: 'refused', file: chosen.name, sentences: tell(incoming.error) },
    );
  }

  async function apply(plan: ImportPlan): Promise<void> {
    setState((now) => (now.step === 'read' ? { ...now, isBusy: true } : now));
    const applied = await applyImport(workspace, portfolios, plan);
    const count = plan.documents.length + plan.portfolios.length;
    setState(
      applied.ok
        ? { step: 'done', file, count, applied: applied.value }
        : { step: 'refused', file, sentences: [say(workspaceWords, applied.error)] },
    );
  }

  async function takeBack(applied: AppliedImport): Promise<void> {
    const before = state;
    // Gone at once, so that a second click finds nothing to take back.
    setState({ step: 'waiting' });
    const undone = await takeBackImported(workspace, portfolios, applied);
    if (undone.ok) {
      show({ tone: 'ok', title: words.takenBack });
      return;
    }
    setState((now) => (now.step === 'waiting' ? before : now));
    show({ tone: 'bad', title: words.failed, detail: say(workspaceWords, undone.error) });
  }

  return {
    state,
    read: (chosen) => void read(chosen),
    apply: (plan) => void apply(plan),
    takeBack: (applied) => void takeBack(applied),
    leave: () => setState({ step: 'waiting' }),
  };
}
