import type { Project } from '@/core/project';
import { contentOf, localesOf, templateDigest, toMjml } from '@/core/template';
import { selectDocuments } from './select-documents';

/** A message that has to be laid out before a compile: what it is known by, and what the mail compiler is handed. */
export type NeededMessage = { readonly digest: string; readonly mjml: string };

/** Every message the strategies (all, when none are named) send that has to be laid out, each once. */
export function messagesNeeded(project: Project, strategies?: readonly string[]): NeededMessage[] {
  const needed = new Map<string, string>();
  for (const template of selectDocuments(project, strategies).templates) {
    for (const locale of localesOf(template)) {
      const digest = templateDigest(template, locale);
      const mjml = toMjml(contentOf(template, locale), locale);
      if (digest !== undefined && mjml !== undefined) needed.set(digest, mjml);
    }
  }
  return [...needed].map(([digest, mjml]) => ({ digest, mjml }));
}
