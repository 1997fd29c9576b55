import { MAX_VERSION } from '@/core/bundle';
import { compile, messagesNeeded } from '@/core/compiler';
import { toCanonicalJson } from '@/core/lib';
import type { Project } from '@/core/project';
import { Refused, type CliCommand } from '../command';
import { writeWhole } from '../files';
import { readProject } from '../read-documents';
import { readOptions, readWhole, requireOption } from '../read-options';
import { spell, tell } from './lint';

/** Turns a project into a bundle. Nothing is written while an error stands in the way. */
export const compileCommand: CliCommand = {
  name: 'compile',
  usage: 'compile <project.json> --out <bundle.json> [--version <n>] [--strategy <id>]… [--sources]',
  async run(args, terminal) {
    const { files, values } = readOptions(args, 1, {
      out: { type: 'string' },
      version: { type: 'string', default: '1' },
      strategy: { type: 'string', multiple: true },
      sources: { type: 'boolean', default: false },
    });
    const out = requireOption(values.out, 'out');
    const version = readWhole(values.version, 'version', { least: 1, most: MAX_VERSION });
    const [file = ''] = files;
    const { project } = await readProject(file, terminal);
    const unknown = values.strategy?.find((id) => project.strategies.every((strategy) => strategy.id !== id));
    if (unknown !== undefined) {
      const names = project.strategies.map(({ name }) => name);
      throw new Refused({ code: 'strategy-unknown', values: { wanted: unknown, names } });
    }
    const messages = await layOut(project, values.strategy);
    const { bundle, diagnostics } = compile(project, messages, {
      version,
      withSources: values.sources,
      ...(values.strategy && { strategies: values.strategy }),
    });
    if (bundle) await writeWhole(out, `${toCanonicalJson(bundle)}\n`, [file]);
    const { id, name, digest } = bundle ?? { id: project.id, name: project.name, digest: null };
    terminal.print({
      bundle: bundle ? { id, version, digest, name, file: out } : null,
      diagnostics: diagnostics.map((diagnostic) => spell(diagnostic, terminal.locale)),
    });
    for (const diagnostic of diagnostics) terminal.say(tell(diagnostic, terminal.locale));
    return bundle !== undefined;
  },
};

async function layOut(
  project: Project,
  strategies: readonly string[] | undefined,
): Promise<ReadonlyMap<string, string>> {
  const { createMailCompiler } = await import('@/adapters/mjml/node');
  const compiler = createMailCompiler();
  const messages = new Map<string, string>();
  for (const { digest, mjml } of messagesNeeded(project, strategies)) {
    const laidOut = await compiler.compile(mjml);
    if (!laidOut.ok) throw new Refused(laidOut.error);
    messages.set(digest, laidOut.value.html);
  }
  return messages;
}
