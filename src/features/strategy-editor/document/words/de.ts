import type { DocumentWords } from './en';

/** Die Wörter rund um das Strategiedokument auf Deutsch. */
export const de: DocumentWords = {
  title: 'Strategiedokument',
  kind: 'Strategie',
  asOf: ({ date }) => `Stand: ${date}`,
  drawing: 'Das Dokument wird geschrieben …',
  print: 'Drucken',
  saveHtml: 'Als Webseite speichern',
  saveMarkdown: 'Als Text speichern',
  saved: ({ file }) => `${file} gespeichert.`,
};
