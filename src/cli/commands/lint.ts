import { hasErrors, type Diagnostic, type Locale } from '@/core/lib';
import { checkProject, describeDiagnostic } from '@/core/lint';
import { digestProject } from '@/core/project';
import type { CliCommand } from '../command';
import { readProject } from '../read-documents';
import { readOptions } from '../read-options';

/** Says everything that is wrong with a project. */
export const lintCommand: CliCommand = {
  name: 'lint',
  usage: 'lint <project.json>',
  async run(args, terminal) {
    const { files } = readOptions(args, 1, {});
    const { project, removed } = await readProject(files[0] ?? '', terminal);
    const diagnostics = checkProject(project);
    terminal.print({
      project: { id: project.id, name: project.name, digest: digestProject(project) },
      errors: count(diagnostics, 'error'),
      warnings: count(diagnostics, 'warning'),
      infos: count(diagnostics, 'info'),
      diagnostics: diagnostics.map((diagnostic) => spell(diagnostic, terminal.locale)),
      removed,
    });
    for (const diagnostic of diagnostics) terminal.say(tell(diagnostic, terminal.locale));
    return !hasErrors(diagnostics);
  },
};

/** A diagnostic with its words, for a machine. */
export function spell(diagnostic: Diagnostic, locale: Locale) {
  return { ...diagnostic, ...describeDiagnostic(diagnostic, locale) };
}

/** A diagnostic on one line, for a person. */
export function tell(diagnostic: Diagnostic, locale: Locale): string {
  const { document, node, field } = diagnostic.at;
  const place = [`${document.kind} ${document.id}`, node, field].filter((part) => part !== undefined);
  return `${diagnostic.severity}: ${place.join(' › ')}: ${describeDiagnostic(diagnostic, locale).sentence}`;
}

function count(diagnostics: readonly Diagnostic[], severity: Diagnostic['severity']): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}
