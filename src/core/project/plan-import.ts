import type { Dictionary } from '@/core/dictionary';
import { toCanonicalJson, type Diagnostic, type DocumentKind } from '@/core/lib';
import type { Portfolio } from '@/core/portfolio';
import type { ReadProject, RemovedPart } from './parse-project';
import { createProject, type Project } from './project';

/** The kinds of document a project is made of. */
export type ProjectDocumentKind = Extract<DocumentKind, 'dictionary' | 'segment' | 'template' | 'strategy'>;

/** One document of a plan. `before` is the name it had here, where it is replaced under another one. */
export type PlannedDocument = {
  readonly kind: ProjectDocumentKind;
  readonly id: string;
  readonly name: string;
  readonly before?: string;
};

/** Two documents that would bear the same name: one that comes in, and another that is here. Both stay. */
export type NameClash = {
  readonly kind: ProjectDocumentKind;
  readonly name: string;
  readonly incoming: string;
  readonly present: string;
};

/**
 * What an import would do, before it does it. `documents` are to be saved as they stand; `replacedDictionary` is the
 * id of the present dictionary where another takes its place; `refused` keeps all of it from being done.
 */
export type ImportPlan = {
  readonly added: readonly PlannedDocument[];
  readonly replaced: readonly PlannedDocument[];
  readonly unchanged: readonly PlannedDocument[];
  readonly conflicts: readonly NameClash[];
  readonly removed: readonly RemovedPart[];
  readonly refused: readonly Diagnostic[];
  readonly documents: readonly DocumentToSave[];
  readonly portfolios: readonly Portfolio[];
  readonly replacedDictionary?: string;
};

/** A document a plan saves, with its kind. */
export type DocumentToSave = {
  [Kind in ProjectDocumentKind]: { readonly kind: Kind; readonly document: DocumentsByKind[Kind] };
}[ProjectDocumentKind];

type DocumentsByKind = {
  dictionary: Dictionary;
  segment: Project['segments'][number];
  template: Project['templates'][number];
  strategy: Project['strategies'][number];
};

/**
 * Plans an import into a project without touching it. Documents are known by their ids: a known one is replaced, a
 * new one added. A workspace has one dictionary: one that says nothing yet gives way, else what comes in is joined
 * to it, field by field, and the incoming value counts.
 */
export function planImport(current: Project, incoming: ReadProject): ImportPlan {
  const dictionary = joinDictionaries(current.dictionary, incoming.project.dictionary);
  const after = createProject({ ...incoming.project, dictionary });
  const present = new Map(listDocuments(current).map((entry) => [entry.document.id, entry]));
  const planned = listDocuments(after).map((entry) => ({ entry, known: present.get(entry.document.id) }));
  const refused = planned.flatMap(({ entry, known }) =>
    known && known.kind !== entry.kind ? [refuseKind(entry, known)] : [],
  );
  const sameKind = planned.filter(({ entry, known }) => !known || known.kind === entry.kind);
  const changed = sameKind.filter(({ entry, known }) => !known || differ(entry.document, known.document));
  return {
    added: changed.filter(({ known }) => !known).map(({ entry }) => toPlanned(entry)),
    replaced: changed.flatMap(({ entry, known }) => (known ? [toPlanned(entry, known)] : [])),
    unchanged: sameKind.filter((one) => !changed.includes(one)).map(({ entry }) => toPlanned(entry)),
    conflicts: changed.flatMap(({ entry }) => findClash(entry, current)),
    removed: incoming.removed,
    refused,
    documents: changed.map(({ entry }) => entry),
    portfolios: incoming.portfolios,
    ...(dictionary.id !== current.dictionary.id && { replacedDictionary: current.dictionary.id }),
  };
}

function joinDictionaries(present: Dictionary, incoming: Dictionary): Dictionary {
  if (present.id === incoming.id) return incoming;
  const saysNothing = present.fields.length === 0 && Object.keys(present.constants).length === 0;
  if (saysNothing) return incoming;
  const comesIn = new Map(incoming.fields.map((field) => [field.key, field]));
  const known = new Set(present.fields.map(({ key }) => key));
  return {
    ...present,
    fields: [
      ...present.fields.map((field) => comesIn.get(field.key) ?? field),
      ...incoming.fields.filter(({ key }) => !known.has(key)),
    ],
    constants: { ...present.constants, ...incoming.constants },
  };
}

function listDocuments({ dictionary, segments, templates, strategies }: Project): DocumentToSave[] {
  return [
    { kind: 'dictionary', document: dictionary },
    ...segments.map((document) => ({ kind: 'segment' as const, document })),
    ...templates.map((document) => ({ kind: 'template' as const, document })),
    ...strategies.map((document) => ({ kind: 'strategy' as const, document })),
  ];
}

function differ(one: unknown, other: unknown): boolean {
  return toCanonicalJson(one) !== toCanonicalJson(other);
}

function toPlanned(
  { kind, document: { id, name } }: DocumentToSave,
  known?: DocumentToSave,
): PlannedDocument {
  const before = known?.document.name;
  return { kind, id, name, ...(before !== undefined && before !== name && { before }) };
}

/** A name is no identity, but two of one kind with the same name are hard to tell apart. */
function findClash({ kind, document: { id, name } }: DocumentToSave, current: Project): NameClash[] {
  const namesake = listDocuments(current).find(
    (entry) =>
      entry.kind === kind &&
      kind !== 'dictionary' &&
      entry.document.id !== id &&
      entry.document.name === name,
  );
  return namesake ? [{ kind, name, incoming: id, present: namesake.document.id }] : [];
}

function refuseKind(entry: DocumentToSave, known: DocumentToSave): Diagnostic {
  return {
    code: 'project-id-taken',
    severity: 'error',
    at: { document: { kind: entry.kind, id: entry.document.id } },
    values: { name: entry.document.name, present: known.document.name },
  };
}
