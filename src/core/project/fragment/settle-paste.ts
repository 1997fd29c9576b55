import { renameIn, segmentsIn, type Segment } from '@/core/condition';
import { dictionarySchema } from '@/core/dictionary';
import { toCanonicalJson } from '@/core/lib';
import { renameUses, type Piece } from '@/core/strategy';
import type { Template } from '@/core/template';
import type { DocumentToSave } from '../plan-import';
import type { Project } from '../project';
import { usesOf, type Fragment } from './fragment';
import { nameCopyWithin, partsThatDiffer } from './parts-that-differ';
import { renameFieldsIn } from './rename-fields-in';
import { settleFields } from './settle-fields';

/** Something a fragment brings along: a template or segment by id, an own field by key. */
export type Carried = {
  readonly kind: 'template' | 'segment' | 'field';
  readonly id: string;
  readonly name: string;
};

/** Something a fragment brings that is here already, but says something else. `differs` names the parts. */
export type PasteConflict = Carried & { readonly mine: string; readonly differs: readonly string[] };

/** What a conflict is settled by: use what is here, or take theirs beside it under another id. */
export type PasteChoice = 'mine' | 'theirs';

/** What settling needs: the choices by id (mine where none is made), new ids, and what a copy is called. */
export type PasteMakers = {
  readonly choices: ReadonlyMap<string, PasteChoice>;
  readonly createId: () => string;
  readonly nameCopy: (name: string) => string;
};

/** What a paste comes to: the steps with their references settled, and the documents to save before they go in. */
export type SettledPaste = {
  readonly piece: Piece;
  readonly documents: readonly DocumentToSave[];
  readonly conflicts: readonly PasteConflict[];
  /** What is here already and used as it is; what comes in; and of that, what comes in as a copy. */
  readonly reused: readonly Carried[];
  readonly added: readonly Carried[];
};

/**
 * Settles what a fragment brings against a project, without touching it: the same thing under the same id is used,
 * the same content under another id too, what is missing comes in, and what differs is used or copied as chosen. What
 * names a copy follows it: a segment that asks for a copied one is itself copied.
 */
export function settlePaste(fragment: Fragment, project: Project, makers: PasteMakers): SettledPaste {
  const carried = usesOf(fragment, fragment);
  const found: Findings = { conflicts: [], reused: [], added: [] };
  const { fields, names: fieldNames } = settleFields(carried.fields, project, { ...makers, found });
  const hands = { ...makers, found, taken: idsOf(project) };
  const segmentNames = new Map<string, string>();
  const segments = innerFirst(carried.segments).flatMap((segment) => {
    const names = { fields: fieldNames, segments: segmentNames };
    const renamed = { ...segment, condition: renameIn(segment.condition, names) };
    return settle(
      { kind: 'segment', raw: segment, renamed, here: project.segments, names: segmentNames },
      hands,
    );
  });
  const templateNames = new Map<string, string>();
  const templates = carried.templates.flatMap((template) => {
    const renamed = renameFieldsIn(template, fieldNames);
    return settle(
      { kind: 'template', raw: template, renamed, here: project.templates, names: templateNames },
      hands,
    );
  });
  const names = { fields: fieldNames, segments: segmentNames, templates: templateNames };
  const nodes = Object.entries(fragment.nodes).map(([id, node]) => [id, renameUses(node, names)] as const);
  const { edges, groups, positions, line } = fragment;
  const dictionary = { ...project.dictionary, fields: [...project.dictionary.fields, ...fields] };
  const isRoom = fields.length > 0 && dictionarySchema.safeParse(dictionary).success;
  return {
    piece: { nodes: Object.fromEntries(nodes), edges, groups, positions, line },
    documents: [
      ...(isRoom ? [{ kind: 'dictionary' as const, document: dictionary }] : []),
      ...segments.map((document) => ({ kind: 'segment' as const, document })),
      ...templates.map((document) => ({ kind: 'template' as const, document })),
    ],
    ...found,
  };
}

/** What settling has come upon so far. */
export type Findings = { conflicts: PasteConflict[]; reused: Carried[]; added: Carried[] };
/** What everything is settled with. */
export type Hands = PasteMakers & { readonly found: Findings };

type Question<Document> = {
  readonly kind: 'template' | 'segment';
  readonly raw: Document;
  /** What it says once what it names is settled. */
  readonly renamed: Document;
  readonly here: readonly Document[];
  readonly names: Map<string, string>;
};

/** Settles one document; answers with what is to be saved, and notes under which id it is known from now on. */
function settle<Document extends Segment | Template>(
  { kind, raw, renamed, here, names }: Question<Document>,
  { found, choices, createId, nameCopy, taken }: Hands & { readonly taken: Set<string> },
): Document[] {
  const { id, name } = raw;
  const known = here.find((document) => document.id === id);
  const twin = known && isSame(known, renamed) ? known : findTwin(renamed, here);
  if (twin) {
    if (twin.id !== id) names.set(id, twin.id);
    found.reused.push({ kind, id: twin.id, name: twin.name });
    return [];
  }
  const isOnlyRenamed = known && isSame(known, raw);
  if (known && !isOnlyRenamed) {
    found.conflicts.push({ kind, id, name, mine: known.name, differs: partsThatDiffer(known, raw) });
    if (choices.get(id) !== 'theirs') return [];
  }
  if (!taken.has(id)) {
    taken.add(id);
    found.added.push({ kind, id, name });
    return [renamed];
  }
  const copy = { ...renamed, id: createId(), name: known ? nameCopyWithin(200, nameCopy(name)) : name };
  names.set(id, copy.id);
  found.added.push({ kind, id: copy.id, name: copy.name });
  return [copy];
}

/** Another document here that says the same, best under the same name. */
function findTwin<Document extends Segment | Template>(
  wanted: Document,
  here: readonly Document[],
): Document | undefined {
  const content = contentOf(wanted);
  const twins = here.filter((document) => contentOf(document) === content);
  return twins.find(({ name }) => name === wanted.name) ?? twins[0];
}

function contentOf({ id: _id, name: _name, ...content }: Segment | Template): string {
  return toCanonicalJson(content);
}

/** The segments so that each comes after those it asks for; in a ring, somewhere is the first. */
function innerFirst(segments: readonly Segment[]): Segment[] {
  const known = new Map(segments.map((segment) => [segment.id, segment]));
  const ordered = new Set<Segment>();
  const entered = new Set<string>();
  const visit = (id: string): void => {
    const segment = known.get(id);
    if (!segment || entered.has(id)) return;
    entered.add(id);
    for (const inner of segmentsIn(segment.condition)) visit(inner);
    ordered.add(segment);
  };
  for (const { id } of segments) visit(id);
  return [...ordered];
}

function idsOf({ dictionary, segments, templates, strategies }: Project): Set<string> {
  return new Set([dictionary, ...segments, ...templates, ...strategies].map(({ id }) => id));
}

function isSame(one: unknown, other: unknown): boolean {
  return toCanonicalJson(one) === toCanonicalJson(other);
}
