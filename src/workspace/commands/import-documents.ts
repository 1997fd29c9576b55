import { fail, succeed, type Phrase, type Result } from '@/core/lib';
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
};

type Prepared = { readonly request: SaveRequest; readonly before?: DocumentOf[StoredKind] };

/**
 * Keeps documents that come in together, in place of those of the same id: all of them or, when one is being
 * edited in another tab or the disk is full, none. Where one is open, it changes as by any other step.
 */
export const importDocuments: Command<{ readonly documents: readonly IncomingDocument[] }, ImportReceipt> = {
  id: 'import-documents',
  can: (_workspace, { documents }) => documents.length > 0,
  async run(workspace, { documents }) {
    const releases: (() => void)[] = [];
    try {
      const prepared: Prepared[] = [];
      for (const incoming of documents) {
        const result = await prepare(workspace, incoming, releases);
        if (!result.ok) return result;
        prepared.push(result.value);
      }
      const saved = await workspace.services.documents.save(prepared.map(({ request }) => request));
      return saved.ok ? succeed(receiptOf(prepared)) : saved;
    } finally {
      for (const release of releases) release();
    }
  },
};

async function prepare(
  workspace: Workspace,
  { kind, document }: IncomingDocument,
  releases: (() => void)[],
): Promise<Result<Prepared, CommandProblem>> {
  const { id, name } = document;
  const label: Phrase = { code: 'document-imported', values: { name } };
  const isKept = workspace.project.getState().headers.some((header) => header.id === id);
  const fresh: SaveRequest = { id, kind, name, revision: 0, epoch: 0, document, patches: [], label };
  if (!isKept) return succeed({ request: fresh });
  const held = await workspace.hold(kind, id);
  if (!held.ok) {
    // What is kept cannot be opened; the import puts something whole in its place.
    const position = await workspace.services.documents.takeEpoch(id);
    return position.ok ? succeed({ request: { ...fresh, ...position.value } }) : position;
  }
  const { open, release } = held.value;
  releases.push(release);
  await open.flush();
  const before = open.store.getState().document;
  const request = open.prepare(document, label);
  return request ? succeed({ request, before }) : fail({ code: 'document-elsewhere', values: { id } });
}

function receiptOf(prepared: readonly Prepared[]): ImportReceipt {
  return {
    created: prepared.flatMap(({ request, before }) =>
      before ? [] : [{ kind: request.kind, id: request.id }],
    ),
    replaced: prepared.flatMap(({ request, before }) =>
      before ? [{ kind: request.kind, document: before }] : [],
    ),
  };
}
