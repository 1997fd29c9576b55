import { z } from 'zod';
import { dictionarySchema } from '@/core/dictionary';
import { segmentSchema } from '@/core/condition';
import { toCanonicalJson } from '@/core/lib';
import { portfolioSchema, type Portfolio } from '@/core/portfolio';
import { strategySchema } from '@/core/strategy';
import { templateSchema } from '@/core/template';
import { createProject, type ProjectDocuments } from './project';

/** The name by which a project file is known. */
export const PROJECT_FORMAT = 'fairpath.project';

/** The most documents of one kind a file may hold. */
export const MAX_DOCUMENTS = 5000;

/** The most portfolios a file may hold. */
export const MAX_PORTFOLIOS = 100;

/**
 * All documents of a workspace as one JSON value, without a time stamp. `portfolios` are there only when asked for:
 * they are people's data.
 */
export const projectFileSchema = z.strictObject({
  format: z.literal(PROJECT_FORMAT),
  formatVersion: z.literal(1),
  dictionary: dictionarySchema,
  segments: z.array(segmentSchema).max(MAX_DOCUMENTS).readonly(),
  templates: z.array(templateSchema).max(MAX_DOCUMENTS).readonly(),
  strategies: z.array(strategySchema).max(MAX_DOCUMENTS).readonly(),
  portfolios: z.array(portfolioSchema).max(MAX_PORTFOLIOS).readonly().optional(),
});

export type ProjectFile = z.infer<typeof projectFileSchema>;

/** The file of a project; the same documents in any order give the same one. */
export function toProjectFile(project: ProjectDocuments, portfolios: readonly Portfolio[] = []): ProjectFile {
  const { dictionary, segments, templates, strategies } = createProject(project);
  return {
    format: PROJECT_FORMAT,
    formatVersion: 1,
    dictionary,
    segments,
    templates,
    strategies,
    ...(portfolios.length > 0 && { portfolios }),
  };
}

/** The text of a project's file: canonical JSON and a line break, the same bytes for the same documents. */
export function writeProject(project: ProjectDocuments, portfolios: readonly Portfolio[] = []): string {
  return `${toCanonicalJson(toProjectFile(project, portfolios))}\n`;
}
