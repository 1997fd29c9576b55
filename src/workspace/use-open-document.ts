import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { StoredKind } from '@/core/ports';
import type { DocumentOf, OpenProblem } from './document-kinds';
import type { OpenDocument } from './open-document';
import type { OpenDocumentState } from './open-document-state';
import { useWorkspace } from './workspace-context';

/** Where opening a document stands. */
export type Opening<Kind extends StoredKind> =
  | { readonly status: 'opening' }
  | { readonly status: 'open'; readonly open: OpenDocument<DocumentOf[Kind]> }
  | { readonly status: 'failed'; readonly problem: OpenProblem };

const OPENING = { status: 'opening' } as const;

/** Opens a document for as long as the component is on the screen; all who open it share one. */
export function useOpenDocument<Kind extends StoredKind>(kind: Kind, id: string): Opening<Kind> {
  const workspace = useWorkspace();
  const [found, setFound] = useState<{ readonly of: string; readonly opening: Opening<Kind> }>();
  const wanted = `${kind}/${id}`;

  useEffect(() => {
    let letGo: (() => void) | undefined;
    let isGone = false;
    void workspace.hold(kind, id).then((held) => {
      if (held.ok && isGone) held.value.release();
      if (isGone) return;
      if (held.ok) letGo = held.value.release;
      const opening: Opening<Kind> = held.ok
        ? { status: 'open', open: held.value.open }
        : { status: 'failed', problem: held.error };
      setFound({ of: wanted, opening });
    });
    return () => {
      isGone = true;
      letGo?.();
    };
  }, [workspace, kind, id, wanted]);

  return found?.of === wanted ? found.opening : OPENING;
}

/** Reads a part of an open document's state and follows it. The selector returns a part, never a new value. */
export function useDocumentState<Document, Part>(
  open: OpenDocument<Document>,
  select: (state: OpenDocumentState<Document>) => Part,
): Part {
  return useStore(open.store, select);
}
