import { useMemo } from 'react';
import { checkProject } from '@/core/lint';
import type { Project } from '@/core/project';
import { useLocale } from '@/ui';
import { useDocumentList, useProject } from '@/workspace';
import { createDescriber } from './describe-documents';
import type { LibraryRow } from './library-row';
import { listRows } from './list-rows';
import { useLibraryWords } from './words/use-library-words';

/** The project and its documents as rows; undefined until everything kept has been read once. */
export function useLibrary():
  { readonly project: Project; readonly rows: readonly LibraryRow[] } | undefined {
  const project = useProject();
  const { locale } = useLocale();
  const words = useLibraryWords();
  const { headers: strategies } = useDocumentList('strategy');
  const { headers: templates } = useDocumentList('template');
  const { headers: segments } = useDocumentList('segment');
  const diagnostics = useMemo(() => (project ? checkProject(project) : []), [project]);
  return useMemo(() => {
    if (!project) return undefined;
    const headers = [...strategies, ...templates, ...segments];
    return {
      project,
      rows: listRows(project, headers, diagnostics, createDescriber(project, locale, words)),
    };
  }, [project, strategies, templates, segments, diagnostics, locale, words]);
}
