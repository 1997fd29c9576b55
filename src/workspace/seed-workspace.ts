import { succeed, type Result } from '@/core/lib';
import type { ProjectDocuments } from '@/core/project';
import type { DocumentStore, SaveRequest, StoredKind, StoreProblem } from '@/core/ports';
import type { KeptDocument } from './document-kinds';

/**
 * Puts a project into a store that has never held anything, all of it or nothing; false when there is something,
 * be it in the bin.
 */
export async function seedWorkspace(
  documents: DocumentStore,
  project: ProjectDocuments,
): Promise<Result<boolean, StoreProblem>> {
  const [listed, removed] = await Promise.all([documents.list(), documents.listRemoved()]);
  if (!listed.ok) return listed;
  if (!removed.ok) return removed;
  if (listed.value.length + removed.value.length > 0) return succeed(false);
  const saved = await documents.save(newDocumentsOf(project));
  return saved.ok ? succeed(true) : saved;
}

/** What saving every document of a project as a new one asks of a store. */
function newDocumentsOf({ strategies, segments, templates, dictionary }: ProjectDocuments): SaveRequest[] {
  const request = (kind: StoredKind) => (document: KeptDocument) => ({
    kind,
    id: document.id,
    name: document.name,
    revision: 0,
    epoch: 0,
    document,
    patches: [],
    label: { code: 'document-created', values: { name: document.name } },
  });
  return [
    request('dictionary')(dictionary),
    ...segments.map(request('segment')),
    ...templates.map(request('template')),
    ...strategies.map(request('strategy')),
  ];
}
