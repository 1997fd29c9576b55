import type { Diagnostic } from '@/core/lib';
import type { DocumentHeader } from '@/core/ports';
import type { Project } from '@/core/project';
import type { Describer } from './describe-documents';
import type { EditableKind, LibraryRow } from './library-row';

/** Every document of a project as rows, the last edited first. */
export function listRows(
  project: Project,
  headers: readonly DocumentHeader[],
  diagnostics: readonly Diagnostic[],
  describe: Describer,
): LibraryRow[] {
  const savedAt = new Map(headers.map((header) => [header.id, header.savedAt]));
  const toRow = (
    kind: EditableKind,
    { id, name }: { id: string; name: string },
    sentence: string,
    href?: string,
  ) => ({
    kind,
    id,
    name,
    sentence,
    errors: count(diagnostics, id, 'error'),
    warnings: count(diagnostics, id, 'warning'),
    savedAt: savedAt.get(id) ?? 0,
    ...(href !== undefined && { href }),
  });
  const rows: LibraryRow[] = [
    ...project.strategies.map((it) => toRow('strategy', it, describe.strategy(it), `/strategies/${it.id}`)),
    ...project.templates.map((it) => toRow('template', it, describe.template(it), `/templates/${it.id}`)),
    ...project.segments.map((it) => toRow('segment', it, describe.segment(it))),
  ];
  return rows.sort((one, other) => other.savedAt - one.savedAt || one.name.localeCompare(other.name));
}

function count(diagnostics: readonly Diagnostic[], id: string, severity: Diagnostic['severity']): number {
  return diagnostics.filter(
    (diagnostic) => diagnostic.at.document.id === id && diagnostic.severity === severity,
  ).length;
}
