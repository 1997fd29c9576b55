import type { Segment } from '@/core/condition';
import type { Dictionary } from '@/core/dictionary';
import { digestText, toCanonicalJson } from '@/core/lib';
import type { Strategy } from '@/core/strategy';
import type { Template } from '@/core/template';

/** All documents of a workspace. Each has exactly one dictionary, whose id and name are the project's own. */
export type Project = {
  readonly id: string;
  readonly name: string;
  readonly dictionary: Dictionary;
  readonly segments: readonly Segment[];
  readonly templates: readonly Template[];
  readonly strategies: readonly Strategy[];
};

/** The documents a project is made of; those of one kind may come in any order. */
export type ProjectDocuments = Omit<Project, 'id' | 'name'>;

/** The project of these documents, each list in the order of its ids. */
export function createProject({ dictionary, segments, templates, strategies }: ProjectDocuments): Project {
  return {
    id: dictionary.id,
    name: dictionary.name,
    dictionary,
    segments: inOrder(segments),
    templates: inOrder(templates),
    strategies: inOrder(strategies),
  };
}

/** The digest of everything people edit: the same documents in any order have the same one. */
export function digestProject(project: ProjectDocuments): string {
  const { dictionary, segments, templates, strategies } = createProject(project);
  return digestText(toCanonicalJson({ dictionary, segments, templates, strategies }));
}

function inOrder<Document extends { readonly id: string }>(documents: readonly Document[]): Document[] {
  return [...documents].sort((one, other) => (one.id < other.id ? -1 : Number(one.id > other.id)));
}
