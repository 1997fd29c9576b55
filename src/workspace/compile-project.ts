import { compile, messagesNeeded, type Compiled, type CompileOptions } from '@/core/compiler';
import type { MailCompiler } from '@/core/ports';
import type { Project } from '@/core/project';

/**
 * Lays out every message the strategies send, then compiles. A message that cannot be laid out is a diagnostic of its
 * template. Never rejects.
 */
export async function compileProject(
  project: Project,
  mailCompiler: MailCompiler,
  options: CompileOptions,
): Promise<Compiled> {
  const laidOut = await Promise.all(
    messagesNeeded(project, options.strategies).map(async ({ digest, mjml }): Promise<[string, string][]> => {
      const result = await mailCompiler.compile(mjml);
      return result.ok ? [[digest, result.value.html]] : [];
    }),
  );
  return compile(project, new Map(laidOut.flat()), options);
}
