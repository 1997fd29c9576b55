import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(process.env['FAIRPATH_CORPUS'] ?? '../shared/data');

/** Whether the collection of real files lies beside the project (or where FAIRPATH_CORPUS says). */
export const hasCorpus = existsSync(root);

/**
 * The path of a real file nobody here wrote, in the collection beside the project.
 * Ask inside `test.skipIf(!corpusHere())`, or let it throw: a CI run without the collection must not pass.
 */
export function corpus(...parts: string[]): string {
  const file = path.join(root, ...parts);
  if (!existsSync(file)) {
    throw new Error(
      `The real file ${parts.join('/')} is not in ${root}. Set FAIRPATH_CORPUS to where it is.`,
    );
  }
  return file;
}

/**
 * Whether tests on real files can run. Where they cannot, they are skipped and it is said once; on CI
 * (`CI=true`) nothing is skipped and the missing collection fails.
 */
export function corpusHere(): boolean {
  if (hasCorpus || process.env['CI'] === 'true') return true;
  console.warn(`Tests on real files are skipped: there is no ${root}. Set FAIRPATH_CORPUS to run them.`);
  return false;
}
