type Named = { readonly name: string };
type Many = { readonly count: number };

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What import and export say in English. */
export const en = {
  exchange: 'Import and export',
  detail: 'Files stay between you and this browser; nothing is sent anywhere.',
  opening: 'Opening what is kept in this browser…',
  kind: {
    strategy: 'Strategy',
    template: 'Template',
    segment: 'Segment',
    dictionary: 'Dictionary',
    portfolio: 'Portfolio',
    project: 'Project',
    bundle: 'Bundle',
  },
  unnamed: 'without a name',
  undo: 'Undo',
  failed: 'That did not work',

  exportTitle: 'Take out',
  what: 'What to export',
  project: 'Project file',
  projectHelp: 'All documents, to be edited elsewhere or kept safe.',
  bundle: 'Bundle',
  bundleHelp: 'What runs: checked, with a version and a digest.',
  withPortfolios: ({ count }: Many) => `With ${plural(count, 'portfolio', 'portfolios')}`,
  withPortfoliosHelp: 'Portfolios hold personal data: whoever gets the file gets them too.',
  noPortfolios: 'There is no portfolio to take along.',
  strategies: 'Strategies',
  version: 'Version',
  versionHelp: 'A version that has been published stays as it is; take the next one after a change.',
  withSources: 'With the documents it was made from',
  withSourcesHelp: 'Then it can be imported and edited again.',
  exportProject: 'Export the project',
  exportBundle: 'Check and export',
  checking: 'Checking…',
  chooseStrategy: 'Choose at least one strategy.',
  contents: ({ count }: Many) => plural(count, 'document', 'documents'),
  exported: ({ name }: Named) => `${name} was handed to your browser`,
  digest: 'Digest',
  blocked: ({ count }: Many) => `${plural(count, 'problem stands', 'problems stand')} in the way`,
  blockedHelp: 'A bundle is made once these are mended.',
  portfolioUnreadable: ({ name }: Named) => `The portfolio “${name}” cannot be read.`,

  importTitle: 'Bring in',
  dropTitle: 'Drop a project or bundle here',
  dropHelp: 'First you see what would come in. Nothing changes before you say so.',
  another: 'Another file',
  reading: ({ name }: Named) => `Reading ${name}…`,
  refused: ({ name }: Named) => `${name} was not taken`,
  refusedHelp: 'Nothing has been changed.',
  'file-too-large': 'The file is too large to be a project or a bundle.',
  'file-not-text': 'The file is not text in UTF-8.',
  'file-unknown': 'This is neither a Fairpath project nor a bundle.',
  'file-unreadable': 'The browser could not read the file.',

  planTitle: ({ name }: Named) => `What ${name} would change`,
  fromBundle: ({ name, version }: { name: string; version: number }) =>
    `These are the documents the bundle “${name}”, version ${version}, was made from.`,
  added: 'Comes in new',
  replaced: 'Replaces what is here',
  unchanged: 'Is here already, just the same',
  conflicts: 'Would be there twice by name; both stay',
  removed: 'Is left out, because it could do harm',
  refusals: 'Cannot come in',
  portfolios: 'Portfolios, with personal data',
  formerName: ({ name }: Named) => `so far “${name}”`,
  claims: ({ count }: Many) => plural(count, 'claim', 'claims'),
  place: ({ path }: { path: string }) => `at ${path}`,
  dictionaryReplaced: 'The present dictionary says nothing yet and gives way.',
  nothing: 'Everything in this file is here already. There is nothing to bring in.',
  apply: ({ count }: Many) => `Bring in ${plural(count, 'document', 'documents')}`,
  cancel: 'Leave it',
  done: ({ name }: Named) => `${name} is in`,
  doneHelp: ({ count }: Many) => `${plural(count, 'document', 'documents')} brought in, all at once.`,
  takenBack: 'The import was taken back',
  toLibrary: 'To the library',

  runOnlyTitle: ({ name }: Named) => `“${name}” can be run, not edited`,
  runOnly:
    'This bundle came without the documents it was made from. A backend or the terminal can run it as it is; to edit it, ask for the project file or a bundle with its documents.',
  holds: 'It holds',
};

export type ExchangeWords = typeof en;
