import { createMailCompiler } from '@/adapters/mjml/node';
import { compile, messagesNeeded } from '@/core/compiler';
import { toProjectFile, type Project } from '@/core/project';
import { cpuTimes, round } from './cpu-time';
import { createLargeProject } from './large-project';
import type { Measurement } from './measurement';

const NODES = 100;
const TEMPLATES = 20;
const TARGET = 50;

/** As many projects as it takes to have forgotten the first one when its turn comes again. */
const PROJECTS = 12;

/**
 * How many CPU milliseconds a compile of a strategy of 100 nodes with 20 templates takes, checks and digest included,
 * messages laid out before. Every compile is of documents not seen before. The peer writes the same documents as JSON
 * and reads them back.
 */
export async function measure(): Promise<Measurement> {
  const projects = Array.from({ length: PROJECTS }, (_, at) => createLargeProject(NODES, TEMPLATES, `${at}`));
  const messages = await layOut(projects);
  const run = (project: Project) => compile(project, messages, { version: 1 });
  const [first] = projects;
  const { bundle, diagnostics } = first ? run(first) : { diagnostics: [] };
  if (!bundle) throw new Error(`What is measured does not compile: ${JSON.stringify(diagnostics[0])}`);
  const files = projects.map((project) => toProjectFile(project));
  const times = cpuTimes({
    compile: takeTurns(projects, run),
    json: takeTurns(files, (file) => JSON.parse(JSON.stringify(file)) as unknown),
  });
  const value = round(times.compile);
  return {
    name: 'compile-100',
    value,
    unit: 'ms',
    target: TARGET,
    pass: value <= TARGET,
    peer: { name: 'JSON there and back', value: round(times.json) },
    ratio: round(times.compile / times.json),
    note: `${NODES} nodes, ${Object.keys(bundle.templates).length} templates in two languages; CPU time, median of 5`,
  };
}

/** What the mail compiler made of the first project stands for all: the compile reads it, whatever it says. */
async function layOut(projects: readonly Project[]): Promise<ReadonlyMap<string, string>> {
  const compiler = createMailCompiler();
  const [first, ...others] = projects.map((project) => messagesNeeded(project));
  const messages = new Map<string, string>();
  for (const [at, { digest, mjml }] of (first ?? []).entries()) {
    const laidOut = await compiler.compile(mjml);
    if (!laidOut.ok) throw new Error(`A message cannot be laid out: ${laidOut.error.values.detail}`);
    messages.set(digest, laidOut.value.html);
    for (const other of others) messages.set(other[at]?.digest ?? '', laidOut.value.html);
  }
  return messages;
}

function takeTurns<Item>(items: readonly Item[], use: (item: Item) => unknown): () => unknown {
  let turn = 0;
  return () => {
    const item = items[turn % items.length];
    turn += 1;
    return item && use(item);
  };
}
