type Named = { readonly name: string };
type Many = { readonly count: number };

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

/** What the library says in English. */
export const en = {
  library: 'Library',
  contents: ({
    strategies,
    templates,
    segments,
  }: {
    strategies: number;
    templates: number;
    segments: number;
  }) =>
    `${list([
      plural(strategies, 'strategy', 'strategies'),
      plural(templates, 'template', 'templates'),
      plural(segments, 'segment', 'segments'),
    ])} in this workspace`,
  opening: 'Opening what is kept in this browser…',

  firstSteps: 'From a list to a proven plan',
  firstStepsHelp: 'Nobody is contacted, whatever you do here. Try anything; every edit can be undone.',
  hideFirstSteps: 'Put these steps away',
  stepDone: 'done',
  steps: {
    bring: { title: 'Bring customers', help: 'Import a CSV file, or take the demo portfolio.' },
    draw: { title: 'Draw the strategy', help: 'Who enters, who gets what, and when.' },
    write: { title: 'Write the messages', help: 'See each one as a customer will read it.' },
    prove: { title: 'Run it', help: 'Take the whole portfolio through it, day by day.' },
  },

  kinds: { strategy: 'Strategies', template: 'Templates', segment: 'Segments', portfolio: 'Portfolios' },
  kind: { strategy: 'Strategy', template: 'Template', segment: 'Segment', portfolio: 'Portfolio' },
  what: 'Kinds of document',
  filter: 'Filter by name',
  nameAndSentence: 'Name and what it does',
  problems: 'Problems',
  edited: 'Edited',
  asOf: 'As of',
  claims: 'Claims',
  actions: 'Actions',
  actionsFor: ({ name }: Named) => `Actions for ${name}`,
  noProblems: 'None',
  errors: ({ count }: Many) => plural(count, 'error', 'errors'),
  warnings: ({ count }: Many) => plural(count, 'warning', 'warnings'),
  unnamed: 'Without a name',
  stepsBy: ({ steps, channels }: { steps: number; channels: readonly string[] }) =>
    `${plural(steps, 'step', 'steps')}${channels.length === 0 ? '' : `, by ${list(channels)}`}`,
  channels: { email: 'e-mail', sms: 'SMS', whatsapp: 'WhatsApp', letter: 'letter', call: 'call' },
  everyone: 'Everyone belongs to it: it asks nothing yet.',
  asksIf: ({ condition }: { condition: string }) => `Those for whom ${condition}.`,
  noWords: 'Nothing is written yet.',
  synthetic: ({ seed }: { seed: number }) => `Invented people, seed ${seed}.`,
  fromFile: ({ file }: { file: string }) => `From ${file}.`,

  newStrategy: 'New strategy',
  newTemplate: 'New template',
  newSegment: 'New segment',
  new: 'New',
  importFile: 'Import',
  importPortfolio: 'Import a portfolio',
  open: 'Open',
  run: 'Run it',
  rename: 'Rename…',
  duplicate: 'Duplicate',
  remove: 'Remove',

  name: 'Name',
  create: 'Create',
  cancel: 'Cancel',
  renameTitle: ({ name }: Named) => `Rename “${name}”`,
  renameVerb: 'Rename',
  nameMissing: 'Give it a name, so that you find it again.',
  zone: 'Time zone',
  zoneHelp: 'What counts as today, and the time of day for customers whose zone is not known.',
  channel: 'Channel',
  language: 'First language',
  languageHelp: 'More languages can be added later.',
  purpose: 'Purpose',
  copyOf: ({ name }: Named) => `Copy of ${name}`,

  created: ({ name }: Named) => `“${name}” is here`,
  renamed: ({ name }: Named) => `It is called “${name}” now`,
  removed: ({ name }: Named) => `“${name}” was removed`,
  restored: ({ name }: Named) => `“${name}” is back`,
  belongs: 'Who belongs to it',
  done: 'Done',
  takeOver: 'Edit it here instead',
  saved: { saved: 'Saved', saving: 'Saving…', unsaved: 'Not saved yet', failed: 'Saving failed' },
  undo: 'Undo',
  failed: 'That did not work',

  dropTitle: 'Drop a bundle or project here',
  dropHelp: 'First you see what would come in; then you decide.',
  none: {
    strategy: {
      title: 'No strategy yet',
      help: 'A strategy says who is contacted, how, when, and when to stop.',
    },
    template: {
      title: 'No template yet',
      help: 'A template is what a customer reads: an e-mail, an SMS, a page.',
    },
    segment: { title: 'No segment yet', help: 'A segment names customers by what is known of them.' },
    portfolio: { title: 'No portfolio yet', help: 'A portfolio holds the claims a strategy runs on.' },
  },
  noMatch: ({ filter }: { filter: string }) => `Nothing here is called “${filter}”.`,
  broken: ({ count }: Many) => `${plural(count, 'document cannot', 'documents cannot')} be opened`,
  listFailed: 'What is kept could not be read',
};

export type LibraryWords = typeof en;
