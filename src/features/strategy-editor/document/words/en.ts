/** The words around the strategy document, in English. */
export const en = {
  title: 'Strategy document',
  kind: 'Strategy',
  asOf: ({ date }: { date: string }) => `As of ${date}`,
  drawing: 'Writing the document…',
  print: 'Print',
  saveHtml: 'Save as web page',
  saveMarkdown: 'Save as text',
  saved: ({ file }: { file: string }) => `${file} saved.`,
};

export type DocumentWords = typeof en;
