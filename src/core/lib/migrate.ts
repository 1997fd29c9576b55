import { fail, succeed, type Result } from './result';

/** One step from a version to the next: named, pure, forward only, never changed once released. */
export type Migration = {
  readonly name: string;
  readonly up: (value: Record<string, unknown>) => Record<string, unknown>;
};

/** Why a document's version cannot be brought up to date. */
export type VersionProblem =
  | { readonly code: 'version-missing'; readonly values: Readonly<Record<string, never>> }
  | { readonly code: 'version-newer'; readonly values: { readonly version: number; readonly known: number } };

/**
 * Brings a raw document up to the present version by its list of migrations: version n means that the first
 * n - 1 migrations have run. The result carries the present version under the same key.
 */
export function migrate(
  raw: Record<string, unknown>,
  key: string,
  migrations: readonly Migration[],
): Result<Record<string, unknown>, VersionProblem> {
  const version = raw[key];
  const known = migrations.length + 1;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail({ code: 'version-missing', values: {} });
  }
  if (version > known) return fail({ code: 'version-newer', values: { version, known } });
  let value = raw;
  for (const migration of migrations.slice(version - 1)) value = migration.up(value);
  return succeed({ ...value, [key]: known });
}
