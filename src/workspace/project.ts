import { createDictionary, type Dictionary } from '@/core/dictionary';
import type { DocumentOf } from './document-kinds';
import type { ProjectState } from './project-store';

/** All documents of a workspace, each list in the order of its ids. */
export type Project = {
  readonly strategies: readonly DocumentOf['strategy'][];
  readonly segments: readonly DocumentOf['segment'][];
  readonly templates: readonly DocumentOf['template'][];
  readonly dictionary: Dictionary;
};

/** What a workspace without a dictionary of its own reads by: the base fields alone. */
const BASE_DICTIONARY = createDictionary('00000000-0000-7000-8000-000000000000');

/** The project that documents make up; of several dictionaries the oldest one counts. */
export function projectOf(documents: ProjectState['documents']): Project {
  return {
    strategies: inOrder(documents.strategy),
    segments: inOrder(documents.segment),
    templates: inOrder(documents.template),
    dictionary: inOrder(documents.dictionary)[0] ?? BASE_DICTIONARY,
  };
}

function inOrder<Document extends { readonly id: string }>(
  documents: ReadonlyMap<string, Document>,
): Document[] {
  return [...documents.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
