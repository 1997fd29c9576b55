import { createMailCompiler } from '@/adapters/mjml/node';
import type { Bundle } from '@/core/bundle';
import { compile, messagesNeeded } from '@/core/compiler';
import { toCanonicalJson } from '@/core/lib';
import { writeProject, type Project } from '@/core/project';
import { createDemoProject } from '../../mocks/data/demo-project';

/** The demo project as a file. */
export function demoProjectText(): string {
  return writeProject(createDemoProject());
}

/** A bundle of a project, its messages laid out; it is a mistake of the test when it has errors. */
export async function compileForTest(project: Project, withSources = false): Promise<Bundle> {
  const compiler = createMailCompiler();
  const messages = new Map<string, string>();
  for (const { digest, mjml } of messagesNeeded(project)) {
    const laidOut = await compiler.compile(mjml);
    if (laidOut.ok) messages.set(digest, laidOut.value.html);
  }
  const { bundle, diagnostics } = compile(project, messages, { version: 1, withSources });
  if (!bundle) throw new Error(`The project does not compile: ${JSON.stringify(diagnostics)}`);
  return bundle;
}

/** The demo's bundle as a file. */
export async function demoBundleText(withSources = false): Promise<string> {
  return `${toCanonicalJson(await compileForTest(createDemoProject(), withSources))}\n`;
}
