import type { ColumnMapping, Mapping } from '../mapping';
import type { ImportPhrase } from '../words/en';

/** A mapping that is known beforehand: which columns it recognises, and what it says of amounts and lateness. */
export type Preset = {
  readonly id: string;
  readonly name: ImportPhrase;
  /** The columns it must find, each by any of its spellings; case, spaces and marks do not matter. */
  readonly needs: readonly (readonly string[])[];
  readonly columns: readonly { readonly names: readonly string[]; readonly mapping: ColumnMapping }[];
  readonly defaults: Mapping['defaults'];
  readonly credits: Mapping['credits'];
};

/** A column name without case, accents, spaces and marks, so that "Pay_0" and "PAY 0" are one. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

/** The mapping a preset makes of a file's columns; undefined when a column it needs is missing. */
export function applyPreset(preset: Preset, header: readonly string[]): Mapping | undefined {
  const byName = new Map(header.map((name) => [foldName(name), name]));
  const find = (names: readonly string[]): string | undefined =>
    names.map((name) => byName.get(foldName(name))).find((name) => name !== undefined);
  if (!preset.needs.every((names) => find(names) !== undefined)) return undefined;
  const columns: Record<string, ColumnMapping> = {};
  for (const { names, mapping } of preset.columns) {
    const name = find(names);
    if (name !== undefined) columns[name] = mapping;
  }
  return { schemaVersion: 1, columns, defaults: preset.defaults, credits: preset.credits, preset: preset.id };
}
