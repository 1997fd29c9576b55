import {
  checkJson,
  digestText,
  FILE_LIMITS,
  fail,
  migrate,
  parseJson,
  succeed,
  toCanonicalJson,
  type Diagnostic,
  type Migration,
  type Result,
} from '@/core/lib';
import { BUNDLE_FORMAT, bundleSchema, type Bundle } from './bundle-schema';
import { checkReferences } from './check-references';

/** The bundle format's steps from version to version, oldest first. */
const bundleMigrations: readonly Migration[] = [];

/**
 * The door for bundle files: size, depth, JSON, keys, version, schema, references, digest. Comes back with the
 * bundle or with one diagnostic that says what is wrong; never throws.
 */
export function parseBundle(text: string): Result<Bundle, Diagnostic> {
  const json = parseJson(text, FILE_LIMITS);
  return json.ok ? readBundle(json.value) : refuse(json.error.code, json.error.values);
}

/** The same door for a value that is JSON already (from a backend or a worker). */
export function parseBundleValue(value: unknown): Result<Bundle, Diagnostic> {
  const json = checkJson(value, FILE_LIMITS.maxDepth);
  return json.ok ? readBundle(json.value) : refuse(json.error.code, json.error.values);
}

function readBundle(value: unknown): Result<Bundle, Diagnostic> {
  if (!isRecord(value) || value['format'] !== BUNDLE_FORMAT) return refuse('bundle-not-ours', {});
  const current = migrate(value, 'formatVersion', bundleMigrations);
  if (!current.ok) return refuse(current.error.code, current.error.values);
  const read = bundleSchema.safeParse(current.value);
  if (!read.success) {
    const issue = read.error.issues[0];
    // A key nobody knows stands in what the path names, so it is named as well.
    const path = [
      ...(issue?.path ?? []),
      ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []),
    ];
    return refuse('bundle-shape', { path: path.map(String).join('.'), reason: issue?.message ?? '' });
  }
  const dangling = checkReferences(read.data);
  if (dangling) return refuse('bundle-dangling', dangling);
  if (!keepsDigest(value, read.data)) return refuse('bundle-digest', { digest: read.data.digest });
  return succeed(read.data);
}

/**
 * The digest is asked of the bundle as it was written, before any migration: it stays what its publisher signed for,
 * however many versions later it is read. Sources have a digest of their own, which whoever opens them asks.
 */
function keepsDigest(written: Record<string, unknown>, { digest }: Bundle): boolean {
  const { digest: _digest, sources: _sources, ...runs } = written;
  return digestText(toCanonicalJson(runs)) === digest;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(code: string, values: Diagnostic['values']): { ok: false; error: Diagnostic } {
  return fail({ code, severity: 'error', at: { document: { kind: 'bundle', id: '' } }, values });
}
