import { BUNDLE_FORMAT, parseBundleValue, type Bundle } from '@/core/bundle';
import { fail, FILE_LIMITS, parseJson, succeed, type Diagnostic, type Result } from '@/core/lib';
import {
  parseProjectValue,
  parseSources,
  planImport,
  PROJECT_FORMAT,
  type ImportPlan,
  type Project,
  type ReadProject,
} from '@/core/project';
import type { CleanHtml } from '@/core/template';

/** What a file would bring: documents, with the bundle they came in if any, or a bundle that can only be run. */
export type Incoming =
  | { readonly kind: 'plan'; readonly plan: ImportPlan; readonly bundle?: Bundle }
  | { readonly kind: 'run-only'; readonly bundle: Bundle };

/** Why a file is not taken: a word of this feature, or what a door found. */
export type ImportRefusal =
  | { readonly code: 'file-too-large' | 'file-not-text' | 'file-unknown' | 'file-unreadable' }
  | { readonly diagnostics: readonly Diagnostic[] };

/** The most bytes a text within the limits can have. */
const MAX_BYTES = 4 * FILE_LIMITS.maxCharacters;

/** Reads a file through its doors and plans what it would do to a project; changes nothing. */
export async function readImport(
  file: File,
  project: Project,
  clean: CleanHtml,
): Promise<Result<Incoming, ImportRefusal>> {
  const text = await readText(file);
  if (!text.ok) return text;
  const json = parseJson(text.value, FILE_LIMITS);
  if (!json.ok) {
    const at = { document: { kind: 'project', id: '' } } as const;
    return fail({ diagnostics: [{ ...json.error, severity: 'error', at }] });
  }
  switch (formatOf(json.value)) {
    case PROJECT_FORMAT:
      return planFrom(parseProjectValue(json.value, clean), project);
    case BUNDLE_FORMAT:
      return readBundle(json.value, project, clean);
    default:
      return fail({ code: 'file-unknown' });
  }
}

async function readText(file: File): Promise<Result<string, ImportRefusal>> {
  if (file.size > MAX_BYTES) return fail({ code: 'file-too-large' });
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return fail({ code: 'file-unreadable' });
  }
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail({ code: 'file-not-text' });
  }
}

function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
}

function readBundle(value: unknown, project: Project, clean: CleanHtml): Result<Incoming, ImportRefusal> {
  const opened = parseBundleValue(value);
  if (!opened.ok) return fail({ diagnostics: [opened.error] });
  const bundle = opened.value;
  if (!bundle.sources) return succeed({ kind: 'run-only', bundle });
  return planFrom(parseSources(bundle.sources, clean), project, bundle);
}

function planFrom(
  read: Result<ReadProject, readonly Diagnostic[]>,
  project: Project,
  bundle?: Bundle,
): Result<Incoming, ImportRefusal> {
  if (!read.ok) return fail({ diagnostics: read.error });
  return succeed({ kind: 'plan', plan: planImport(project, read.value), ...(bundle && { bundle }) });
}
