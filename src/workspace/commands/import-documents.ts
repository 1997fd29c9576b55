import { fail, succeed, type Result } from '@/core/lib';
import type { SaveRequest, StoredKind } from '@/core/ports';
import type { DocumentOf } from '../document-kinds';
import type { Workspace } from '../workspace';
import type { Command, CommandProblem } from './command';

/** A document that comes in, through its door already. */
export type IncomingDocument = { readonly kind: StoredKind; readonly document: DocumentOf[StoredKind] };

/** What an import did, for taking it back: what is new, and what stood there before. */
export type ImportReceipt = {
  readonly created: readonly { readonly kind: StoredKind; readonly id: string }[];
  readonly replaced: readonly IncomingDocument[];
  /** What went into the bin to make way. */
  readonly removed: readonly string[];
};

/** What comes in, and the ids of documents that make way for it. */
export type ImportInput = {
  readonly documents: readonly IncomingDocument[];
  readonly removals?: readonly string[];
};

type Prepared = { readonly request: SaveRequest; readonly before?: DocumentOf[StoredKind] };

/**
 * Keeps documents that come in together, in place of those of the same id: all of them or, when one is being
 * edited in another tab or the disk is full, none. Where one is open, it changes as by any other step.
 */
export const importDocuments: Command<ImportInput, ImportReceipt> = {
  id: 'import-documents',
  can: (_workspace, { documents }) => documents.length > 0,
  async run(workspace, { documents, removals = [] }) {
    const { services } = workspace;
    const listed = await services.documents.list();
    if (!listed.ok) return listed;
    const kept = new Set(listed.value.map(({ id }) => id));
    const releases: (() => void)[] = [];
    try {
      const prepared: Prepared[] = [];
      for (const incoming of documents) {
        const isNew = !kept.has(incoming.document.id);
        const result = isNew
          ? succeed({ request: requestFor(incoming) })
          : await replace(workspace, incoming, releases);
        if (!result.ok) return result;
        prepared.push(result.value);
      }
      const going = removals.filter((id) => kept.has(id));
      const requests = prepared.map(({ request }) => request);
      const saved = await services.documents.save(requests, going);
      return saved.ok ? succeed({ ...receiptOf(prepared), removed: going }) : saved;
    } finally {
      for (const release of releases) release();
    }
  },
};

async function replace(
  workspace: Workspace,
  incoming: IncomingDocument,
  releases: (() => void)[],
): Promise<Result<Prepared, CommandProblem>> {
  const { kind, document } = incoming;
  const { id } = document;
  const held = await workspace.hold(kind, id);
  if (!held.ok) {
    // What is kept cannot be opened; the import puts something whole in its place.
    const position = await workspace.services.documents.takeEpoch(id);
    return position.ok ? succeed({ request: { ...requestFor(incoming), ...position.value } }) : position;
  }
  const { open, release } = held.value;
  releases.push(release);
  await open.flush();
  const before = open.store.getState().document;
  const request = open.prepare(document, requestFor(incoming).label);
  return request ? succeed({ request, before }) : fail({ code: 'document-elsewhere', values: { id } });
}

function requestFor({ kind, document }: IncomingDocument): SaveRequest {
  const { id, name } = document;
  const label = { code: 'document-imported', values: { name } };
  return { id, kind, name, revision: 0, epoch: 0, document, patches: [], label };
}

function receiptOf(prepared: readonly Prepared[]): Omit<ImportReceipt, 'removed'> {
  return {
    created: prepared.flatMap(({ request, before }) =>
      before ? [] : [{ kind: request.kind, id: request.id }],
    ),
    replaced: prepared.flatMap(({ request, before }) =>
      before ? [{ kind: request.kind, document: before }] : [],
    ),
  };
}
