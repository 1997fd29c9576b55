import type { Bundle } from '@/core/bundle';
import { digestText, fail, toCanonicalJson, type Diagnostic, type Result } from '@/core/lib';
import type { CleanHtml } from '@/core/template';
import { parseProjectValue, type ReadProject } from './parse-project';
import { PROJECT_FORMAT } from './project-file';

/**
 * The door for the documents a bundle carries: their own digest, then the door of a project file. They may come
 * from anywhere, so a bundle whose own digest fits does not vouch for them.
 */
export function parseSources(
  { digest, project }: NonNullable<Bundle['sources']>,
  clean: CleanHtml,
): Result<ReadProject, readonly Diagnostic[]> {
  if (digestText(toCanonicalJson(project)) !== digest) {
    return fail([
      { code: 'bundle-sources', severity: 'error', at: { document: { kind: 'bundle', id: '' } }, values: {} },
    ]);
  }
  return parseProjectValue({ ...project, format: PROJECT_FORMAT, formatVersion: 1 }, clean);
}
