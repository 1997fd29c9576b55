import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Phrase } from '@/core/lib';
import { restoreDocument } from './commands/restore-document';
import type { AnyOpenDocument } from './open-document';
import type { OpenDocumentState } from './open-document-state';
import type { Workspace } from './workspace';
import { useWorkspace } from './workspace-context';

/** One way out of a trouble, with its name. */
export type WayOut = { readonly label: Phrase; readonly take: () => void };

/** Something that keeps a document from being kept, or what became of it: a sentence, and the ways out. */
export type Trouble = {
  /** The document's name. */
  readonly name: string;
  readonly sentence: Phrase;
  readonly isGrave: boolean;
  readonly waysOut: readonly WayOut[];
};

/** Every document open in this tab. */
export function useOpenDocuments(): readonly AnyOpenDocument[] {
  return useStore(useWorkspace().open, ({ documents }) => documents);
}

/** What stands between an open document and the disk; undefined when nothing does. */
export function useTrouble(open: AnyOpenDocument): Trouble | undefined {
  const workspace = useWorkspace();
  const name = useStore(open.store, (state) => state.document.name);
  const problem = useStore(open.store, (state) => state.problem);
  const saved = useStore(open.store, (state) => state.saved);
  const recoveredFrom = useStore(open.store, (state) =>
    state.past.length === 0 ? state.recoveredFrom : undefined,
  );
  return useMemo(
    () => troubleOf(workspace, open, { name, problem, saved, recoveredFrom }),
    [workspace, open, name, problem, saved, recoveredFrom],
  );
}

type Facts = Pick<OpenDocumentState<unknown>, 'problem' | 'saved' | 'recoveredFrom'> & {
  readonly name: string;
};

function troubleOf(
  workspace: Workspace,
  open: AnyOpenDocument,
  { name, problem, saved, recoveredFrom }: Facts,
): Trouble | undefined {
  if (problem && (saved === 'failed' || problem.code === 'document-missing')) {
    return { name, sentence: problem, isGrave: true, waysOut: waysOutOf(workspace, open, problem.code) };
  }
  if (recoveredFrom === undefined) return undefined;
  const sentence = { code: 'document-recovered', values: { revision: recoveredFrom } };
  return { name, sentence, isGrave: false, waysOut: [] };
}

function waysOutOf(workspace: Workspace, open: AnyOpenDocument, code: string): readonly WayOut[] {
  const way = (name: string, take: () => unknown): WayOut => ({
    label: { code: name, values: {} },
    take: () => void take(),
  });
  switch (code) {
    case 'document-conflict':
      return [way('keep-mine', () => open.overwrite()), way('take-theirs', () => open.reload())];
    case 'document-fenced':
      return [way('take-over', () => open.takeOver()), way('take-theirs', () => open.reload())];
    case 'document-missing':
      return [way('take-from-bin', () => restoreDocument.run(workspace, { id: open.id }))];
    case 'document-unfit':
      return [way('undo-last', () => open.undo())];
    default:
      return [way('try-again', () => open.flush())];
  }
}
