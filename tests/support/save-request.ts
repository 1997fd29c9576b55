import type { SaveRequest } from '@/core/ports';

/** A request to keep a segment-like document as a new one; what a test is about is given. */
export function saveRequest(given: Partial<SaveRequest> & { readonly id: string }): SaveRequest {
  const name = given.name ?? 'A document';
  return {
    kind: 'segment',
    name,
    revision: 0,
    epoch: 0,
    document: { id: given.id, name },
    patches: [],
    label: { code: 'document-created', values: { name } },
    ...given,
  };
}
