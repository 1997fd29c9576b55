import { z } from 'zod';
import { parseBundle, type Bundle } from '@/core/bundle';
import { caseSchema } from '@/core/contract';
import { parseInstant, type Instant } from '@/core/lib';
import { parseProject, type ReadProject } from '@/core/project';
import { Misused, Refused, type Terminal } from './command';
import { readJson, readText, refuseFile } from './files';

/** A bundle, through its door. */
export async function readBundle(file: string, terminal: Terminal): Promise<Bundle> {
  const opened = parseBundle(await readText(file));
  if (opened.ok) return opened.value;
  throw refuseFile(file, [opened.error], terminal);
}

/** A project, through its door, formatted text cleaned. */
export async function readProject(file: string, terminal: Terminal): Promise<ReadProject> {
  const text = await readText(file);
  const [{ JSDOM }, { createSanitiser }] = await Promise.all([
    import('jsdom'),
    import('@/adapters/sanitiser'),
  ]);
  const { window } = new JSDOM('');
  try {
    const sanitiser = createSanitiser(window);
    const opened = parseProject(text, (html, allowed) => sanitiser.clean(html, allowed));
    if (opened.ok) return opened.value;
    throw refuseFile(file, opened.error, terminal);
  } finally {
    window.close();
  }
}

const caseFileSchema = caseSchema.extend({
  strategy: z.uuid().optional(),
  startAt: z.string().transform(toInstant).optional(),
});

function toInstant(text: string, context: z.RefinementCtx): Instant {
  const instant = parseInstant(text);
  if (instant !== undefined) return instant;
  context.addIssue({ code: 'custom', message: 'not an instant' });
  return z.NEVER;
}

/** A case in a file: who and what, and if need be on which strategy and since when. */
export type CaseFile = z.infer<typeof caseFileSchema>;

/** A case, through its door. */
export async function readCase(file: string, terminal: Terminal): Promise<CaseFile> {
  const read = caseFileSchema.safeParse(await readJson(file, terminal));
  if (read.success) return read.data;
  const path = read.error.issues[0]?.path.map(String).join('.') ?? '';
  throw new Refused({ code: 'case-broken', values: { file, path } });
}

/** The strategy that is meant, by id or name: the one named, or the only one there is. */
export function chooseStrategy({ strategies }: Bundle, wanted: string | undefined): string {
  const known = Object.entries(strategies);
  const names = known.map(([, { name }]) => name);
  if (wanted === undefined) {
    const [only] = known;
    if (!only) throw new Refused({ code: 'strategy-none', values: {} });
    if (known.length === 1) return only[0];
    throw new Misused({ code: 'strategy-which', values: { names } });
  }
  const found = known.filter(([id, { name }]) => id === wanted || name === wanted);
  const [first] = found;
  if (!first || found.length > 1) throw new Refused({ code: 'strategy-unknown', values: { wanted, names } });
  return first[0];
}
