import { z } from 'zod';
import { parseSegment } from '@/core/condition';
import { parseDictionary } from '@/core/dictionary';
import {
  FILE_LIMITS,
  fail,
  migrate,
  parseJson,
  succeed,
  type Diagnostic,
  type DocumentKind,
  type Migration,
  type Result,
} from '@/core/lib';
import { parsePortfolio, type Portfolio } from '@/core/portfolio';
import { parseStrategy } from '@/core/strategy';
import { sanitiseTemplate, type CleanHtml, type Template } from '@/core/template';
import { createProject, type Project } from './project';
import { MAX_DOCUMENTS, MAX_PORTFOLIOS, PROJECT_FORMAT } from './project-file';

/** Something a document lost at the door, with the document it was in. `path` is dotted, `what` the thing itself. */
export type RemovedPart = {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly what: string;
};

/** What a project file holds once every document of it has come through its own door. */
export type ReadProject = {
  readonly project: Project;
  readonly portfolios: readonly Portfolio[];
  readonly removed: readonly RemovedPart[];
};

/** The project file's steps from version to version, oldest first; appended to, never changed. */
export const projectMigrations: readonly Migration[] = [];

const documentsSchema = z.array(z.unknown()).max(MAX_DOCUMENTS);

/** The frame of a project file; what is in it is asked of each document's own door. */
const frameSchema = z.strictObject({
  format: z.literal(PROJECT_FORMAT),
  formatVersion: z.number(),
  dictionary: z.unknown(),
  segments: documentsSchema,
  templates: documentsSchema,
  strategies: documentsSchema,
  portfolios: z.array(z.unknown()).max(MAX_PORTFOLIOS).optional(),
});

/**
 * The door for project files: size, depth, JSON, keys, version, frame, then every document's own door, with
 * formatted text cleaned by `clean`. All of it comes in or none: what is refused is named document by document.
 * Never throws.
 */
export function parseProject(text: string, clean: CleanHtml): Result<ReadProject, readonly Diagnostic[]> {
  const json = parseJson(text, FILE_LIMITS);
  return json.ok ? parseProjectValue(json.value, clean) : fail([refuse(json.error.code, json.error.values)]);
}

/** The same door for a value that is JSON already: the sources of a bundle. */
export function parseProjectValue(
  value: unknown,
  clean: CleanHtml,
): Result<ReadProject, readonly Diagnostic[]> {
  if (!isRecord(value) || value['format'] !== PROJECT_FORMAT) return fail([refuse('project-not-ours', {})]);
  const current = migrate(value, 'formatVersion', projectMigrations);
  if (!current.ok) return fail([refuse(current.error.code, current.error.values)]);
  const frame = frameSchema.safeParse(current.value);
  if (!frame.success) {
    return fail([refuse('project-shape', { path: frame.error.issues[0]?.path.map(String).join('.') ?? '' })]);
  }
  return readDocuments(frame.data, clean);
}

type Frame = z.infer<typeof frameSchema>;
type Door<Document> = (
  raw: unknown,
) => Result<Document, { readonly code: string; readonly values: Diagnostic['values'] }>;

function readDocuments(frame: Frame, clean: CleanHtml): Result<ReadProject, readonly Diagnostic[]> {
  const problems: Diagnostic[] = [];
  const removed: RemovedPart[] = [];
  const readAll = <Document>(kind: DocumentKind, raw: readonly unknown[], door: Door<Document>): Document[] =>
    raw.flatMap((one) => {
      const opened = door(one);
      if (!opened.ok) problems.push(refuseDocument(kind, one, opened.error));
      return opened.ok ? [opened.value] : [];
    });
  const openTemplate = (raw: unknown): ReturnType<Door<Template>> => {
    const opened = sanitiseTemplate(raw, clean);
    if (!opened.ok) return opened;
    const { id, name } = opened.value.template;
    removed.push(...opened.value.removed.map((part) => ({ kind: 'template' as const, id, name, ...part })));
    return succeed(opened.value.template);
  };
  const [dictionary] = readAll('dictionary', [frame.dictionary], parseDictionary);
  const segments = readAll('segment', frame.segments, parseSegment);
  const templates = readAll('template', frame.templates, openTemplate);
  const strategies = readAll('strategy', frame.strategies, parseStrategy);
  const portfolios = readAll('portfolio', frame.portfolios ?? [], parsePortfolio);
  problems.push(
    ...findTwins([
      ...(dictionary ? [dictionary] : []),
      ...segments,
      ...templates,
      ...strategies,
      ...portfolios,
    ]),
  );
  if (!dictionary || problems.length > 0) return fail(problems);
  return succeed({
    project: createProject({ dictionary, segments, templates, strategies }),
    portfolios,
    removed,
  });
}

/** Two documents of one id would overwrite each other. */
function findTwins(documents: readonly { readonly id: string; readonly name: string }[]): Diagnostic[] {
  const seen = new Set<string>();
  return documents.flatMap(({ id, name }) => {
    if (seen.has(id)) return [refuse('project-id-twice', { id, name })];
    seen.add(id);
    return [];
  });
}

function refuseDocument(
  kind: DocumentKind,
  raw: unknown,
  { code, values }: { readonly code: string; readonly values: Diagnostic['values'] },
): Diagnostic {
  const id = isRecord(raw) && typeof raw['id'] === 'string' ? raw['id'].slice(0, 64) : '';
  const name = isRecord(raw) && typeof raw['name'] === 'string' ? raw['name'].slice(0, 200) : '';
  const isNewer = code === 'version-newer';
  return {
    code: isNewer ? 'project-document-newer' : 'project-document-broken',
    severity: 'error',
    at: { document: { kind, id } },
    values: { kind, name, path: code === 'version-missing' ? 'schemaVersion' : '', ...values },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(code: string, values: Diagnostic['values']): Diagnostic {
  return { code, severity: 'error', at: { document: { kind: 'project', id: '' } }, values };
}
