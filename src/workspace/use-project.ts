import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Dictionary } from '@/core/dictionary';
import type { DocumentHeader, StoredKind } from '@/core/ports';
import type { Project } from '@/core/project';
import type { DocumentOf } from './document-kinds';
import { dictionaryOf, projectOf } from './project';
import { useWorkspace } from './workspace-context';
import type { BrokenDocument } from './project-store';

/** What is kept of a kind, the last saved first; `ready` is false until it has been read once. */
export type DocumentList = { readonly ready: boolean; readonly headers: readonly DocumentHeader[] };

/** Lists the documents of a kind and follows what changes. */
export function useDocumentList(kind: StoredKind): DocumentList {
  const { project } = useWorkspace();
  const headers = useStore(project, (state) => state.headers);
  const ready = useStore(project, (state) => state.ready);
  return useMemo(
    () => ({ ready, headers: headers.filter((header) => header.kind === kind) }),
    [ready, headers, kind],
  );
}

/** Every document of the workspace as it stands, unsaved changes included; undefined until it has been read once. */
export function useProject(): Project | undefined {
  const { project } = useWorkspace();
  const documents = useStore(project, (state) => state.documents);
  const ready = useStore(project, (state) => state.ready);
  return useMemo(() => (ready ? projectOf(documents) : undefined), [ready, documents]);
}

/** Every document of a kind as it stands, in the order of their ids. The list stays the same while others change. */
export function useDocuments<Kind extends StoredKind>(kind: Kind): readonly DocumentOf[Kind][] {
  const known: ReadonlyMap<string, DocumentOf[Kind]> = useStore(
    useWorkspace().project,
    ({ documents }) => documents[kind],
  );
  return useMemo(() => [...known.keys()].sort().flatMap((id) => known.get(id) ?? []), [known]);
}

/** The dictionary the workspace is read by; without one of its own, the base fields. */
export function useDictionary(): Dictionary {
  return useStore(useWorkspace().project, ({ documents }) => dictionaryOf(documents));
}

/** Kept documents that cannot be opened, and why. */
export function useBrokenDocuments(): readonly BrokenDocument[] {
  return useStore(useWorkspace().project, (state) => state.broken);
}
