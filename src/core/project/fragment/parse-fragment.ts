import { z } from 'zod';
import { parseSegment } from '@/core/condition';
import { dictionarySchema } from '@/core/dictionary';
import {
  fail,
  migrate,
  nodeIdSchema,
  parseJson,
  succeed,
  type JsonProblem,
  type Migration,
  type PhraseValues,
  type Result,
} from '@/core/lib';
import { createStrategy, listPorts, NODE_DEFINITIONS, parseStrategy, type Piece } from '@/core/strategy';
import { sanitiseTemplate, type CleanHtml, type Template } from '@/core/template';
import { FRAGMENT_FORMAT, FRAGMENT_LIMITS, type Fragment, type FragmentProblem } from './fragment';

/** A fragment through its door, with the names of its templates that lost something there. */
export type ReadFragment = { readonly fragment: Fragment; readonly cleaned: readonly string[] };

/** A fragment's steps from version to version, oldest first; appended to, never changed. */
const fragmentMigrations: readonly Migration[] = [];

const waySchema = z.strictObject({ source: nodeIdSchema, port: nodeIdSchema });

/** The frame of a fragment; what is in it is asked of each document's own door. */
const frameSchema = z.strictObject({
  format: z.literal(FRAGMENT_FORMAT),
  formatVersion: z.literal(1),
  nodes: z.unknown(),
  edges: z.unknown(),
  groups: z.unknown(),
  positions: z.unknown(),
  line: z.strictObject({ head: nodeIdSchema, tail: waySchema.nullable() }).nullable(),
  templates: z.array(z.unknown()).max(5000),
  segments: z.array(z.unknown()).max(5000),
  fields: dictionarySchema.shape.fields,
});

type Frame = z.infer<typeof frameSchema>;
type Opened<Value> = Result<Value, FragmentProblem>;

/**
 * The door for text from a clipboard: size, depth, JSON, keys, version, frame, then the steps as those of a strategy
 * and every document through its own door, formatted text cleaned by `clean`. Never throws, whatever the text.
 */
export function parseFragment(text: string, clean: CleanHtml): Opened<ReadFragment> {
  const json = parseJson(text, FRAGMENT_LIMITS);
  if (!json.ok) return fail(sayJson(json.error, text.includes(FRAGMENT_FORMAT)));
  if (!isRecord(json.value) || json.value['format'] !== FRAGMENT_FORMAT) return refuse('fragment-not-ours');
  const current = migrate(json.value, 'formatVersion', fragmentMigrations);
  if (!current.ok) {
    return current.error.code === 'version-newer'
      ? refuse('fragment-newer', current.error.values)
      : refuse('fragment-broken', { path: 'formatVersion' });
  }
  const frame = frameSchema.safeParse(current.value);
  if (!frame.success) return refuse('fragment-broken', { path: pathOf(frame.error) });
  return readFrame(frame.data, clean);
}

function readFrame(frame: Frame, clean: CleanHtml): Opened<ReadFragment> {
  const piece = readPiece(frame);
  if (!piece.ok) return piece;
  const cleaned: string[] = [];
  const templates = readAll('template', frame.templates, (raw): ReturnType<Door<Template>> => {
    const opened = sanitiseTemplate(raw, clean);
    if (!opened.ok) return opened;
    if (opened.value.removed.length > 0) cleaned.push(opened.value.template.name);
    return succeed(opened.value.template);
  });
  if (!templates.ok) return templates;
  const segments = readAll('segment', frame.segments, parseSegment);
  if (!segments.ok) return segments;
  const { fields } = frame;
  const ids = [...templates.value, ...segments.value].map(({ id }) => id);
  const twice = findTwin(ids) ?? findTwin(fields.map(({ key }) => key));
  if (twice !== undefined) return refuse('fragment-broken', { path: twice });
  const fragment: Fragment = {
    format: FRAGMENT_FORMAT,
    formatVersion: 1,
    ...piece.value,
    templates: templates.value,
    segments: segments.value,
    fields,
  };
  return succeed({ fragment, cleaned });
}

/** The steps are held against the door of strategies, in a strategy made for them. */
function readPiece({ nodes, edges, groups, positions, line }: Frame): Opened<Piece> {
  const shell = createStrategy('00000000-0000-7000-8000-000000000000', '', 'UTC');
  const opened = parseStrategy({ ...shell, nodes, edges, groups, layout: { mode: 'free', positions } });
  if (!opened.ok) return refuse('fragment-broken', { path: String(opened.error.values['path'] ?? '') });
  const { value } = opened;
  if (Object.keys(value.nodes).length === 0) return refuse('fragment-broken', { path: 'nodes' });
  const piece = {
    nodes: value.nodes,
    edges: value.edges,
    groups: value.groups,
    positions: value.layout.positions,
    line,
  };
  return isLineOf(piece) ? succeed(piece) : refuse('fragment-broken', { path: 'line' });
}

function isLineOf({ nodes, line }: Piece): boolean {
  if (!line) return true;
  const head = Object.hasOwn(nodes, line.head) ? nodes[line.head] : undefined;
  const { tail } = line;
  const last = tail && Object.hasOwn(nodes, tail.source) ? nodes[tail.source] : undefined;
  const isOpen = !tail || (last !== undefined && listPorts(last).some(({ id }) => id === tail.port));
  return head !== undefined && NODE_DEFINITIONS[head.kind].hasInput && isOpen;
}

type Door<Document> = (
  raw: unknown,
) => Result<Document, { readonly code: string; readonly values: PhraseValues }>;

function readAll<Document>(
  kind: 'template' | 'segment',
  raw: readonly unknown[],
  door: Door<Document>,
): Opened<Document[]> {
  const documents: Document[] = [];
  for (const one of raw) {
    const opened = door(one);
    if (!opened.ok) {
      const name = isRecord(one) && typeof one['name'] === 'string' ? one['name'].slice(0, 200) : '';
      const isNewer = opened.error.code === 'version-newer';
      return refuse(isNewer ? 'fragment-document-newer' : 'fragment-document-broken', { kind, name });
    }
    documents.push(opened.value);
  }
  return succeed(documents);
}

function findTwin(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return ids.find((id) => seen.size === seen.add(id).size);
}

/** Text that never says it is a fragment is simply something else, whatever is wrong with it as JSON. */
function sayJson({ code, values }: JsonProblem, isMeant: boolean): FragmentProblem {
  switch (code) {
    case 'json-too-large':
      return { code: 'fragment-too-large', values };
    case 'json-too-deep':
      return { code: 'fragment-too-deep', values };
    case 'json-forbidden-key':
      return { code: 'fragment-forbidden-key', values };
    default:
      return isMeant
        ? { code: 'fragment-broken', values: { path: '' } }
        : { code: 'fragment-not-ours', values: {} };
  }
}

function pathOf(error: z.ZodError): string {
  return error.issues[0]?.path.map(String).join('.') ?? '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(code: FragmentProblem['code'], values: PhraseValues = {}): Opened<never> {
  return fail({ code, values });
}
