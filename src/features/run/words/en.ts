import type { ExitReason, OperationName } from '@/core/bundle';
import type { BackendProblem, Journey } from '@/core/contract';
import type { Channel } from '@/core/lib';
import type { NodeKind } from '@/core/strategy';
import { timeline } from './timeline-en';

type Counted = { readonly count: number };
type Done = { readonly done: string; readonly total: string };

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** What the run view says in English. */
export const en = {
  library: 'Library',
  run: 'Run',
  unnamed: 'Without a name',
  synthetic: 'Synthetic, not a forecast',
  backToStrategy: 'Back to the strategy',
  opening: 'Opening the run…',
  missingTitle: 'There is no such strategy',
  missing: 'It was removed, or it belongs to another workspace.',
  toLibrary: 'To the library',

  setUp: 'Take a portfolio through this strategy',
  setUpHelp:
    'Every claim starts on the day of its balances. Nobody is contacted: messages go to pretended providers, and customers are made up.',
  portfolio: 'Portfolio',
  portfolioOption: ({ claims, date }: { claims: string; date: string }) => `${claims} claims, as of ${date}`,
  noPortfolios: 'There is no portfolio yet',
  noPortfoliosHelp: 'A run needs somebody to run on.',
  importPortfolio: 'Import a portfolio',
  days: 'Days to run at first',
  dayUnit: 'days',
  start: 'Start the run',
  forgets: 'What was run before on this device is forgotten.',
  blocked: ({ count }: Counted) =>
    `${plural(count, 'One problem keeps', 'Problems keep')} this strategy from running`,
  moreProblems: ({ count }: Counted) => `and ${count} more`,
  fixThem: 'Open the strategy and its problems',
  portfolioUnreadable: 'This portfolio cannot be read.',

  working: {
    compiling: 'Compiling the strategy and its messages',
    starting: 'Starting claims',
    advancing: ({ day }: { day: number }) => `Running up to day ${day}`,
  },
  progress: ({ done, total }: Done) => `${done} of ${total}`,
  customersDone: ({ done, total }: Done) => `${done} of ${total} customers`,
  stopped: ({ done, total }: Done) =>
    `Stopped: ${done} of ${total} customers are ahead of the clock. Run on to bring everybody to the same day.`,
  started: ({ started, left, failed }: { started: string; left: string; failed: number }) =>
    `${started} claims started; ${left} were not admitted by the entry${failed === 0 ? '' : `; ${failed} could not be read`}.`,

  day: ({ day }: { day: number }) => `Day ${day}`,
  forward: ({ days }: { days: number }) => `+${days} ${plural(days, 'day', 'days')}`,
  forwardLabel: ({ days }: { days: number }) => `Run ${days} more ${plural(days, 'day', 'days')}`,
  startOver: 'Start over',
  stale:
    'The strategy has changed since this run began. The figures are those of the version that runs; start over to see the changes.',
  views: 'How to look at it',
  picture: 'Picture',
  steps: 'Steps',
  customers: 'Customers',

  step: 'Step',
  reached: 'Reached',
  share: 'Of all',
  waiting: 'Here now',
  reachedBar: ({ name, count }: { name: string; count: string }) => `${name}: ${count} reached it`,
  showWaiting: ({ name, count }: { name: string; count: string }) => `Show the ${count} claims at ${name}`,

  totals: 'So far',
  figuresSoFar: 'What the run adds up to',
  claims: 'Claims',
  active: 'On their way',
  ended: 'Finished',
  contacts: 'Contacts',
  perClaim: ({ value }: { value: string }) => `${value} per claim`,
  noContacts: 'Nobody has been contacted yet.',
  exits: 'Why journeys ended',
  noExits: 'No journey has ended yet.',
  syntheticTitle: 'Synthetic, not a forecast.',
  syntheticText:
    'Customers who pay, messages that fail and tasks that are done are made up from a seed and these figures.',
  seeFigures: 'See the figures',

  figures: 'What the pretended world assumes',
  figuresHelp:
    'Replace them by your own before you believe a number. “Assumption” means that nobody has measured it for you.',
  figure: 'Figure',
  value: 'Value',
  source: 'Source',
  sources: { assumption: 'Assumption', published: 'Published trial' },
  figureNames: {
    delivered: ({ channel }: { channel: string }) => `${channel}: delivered`,
    opened: ({ channel }: { channel: string }) => `${channel}: opened or seen, of delivered`,
    clicked: ({ channel }: { channel: string }) => `${channel}: acted on, of delivered`,
    optedOut: ({ channel }: { channel: string }) => `${channel}: opted out, of delivered`,
    selfCure: ({ bucket }: { bucket: string }) => `Pays by themselves on a day, band ${bucket}`,
    lift: () => 'Raised by a delivered reminder, at its peak, of that share',
    taskDone: () => 'Tasks done in time',
    taskReached: () => 'Calls that reach the person',
  },

  search: 'Find a customer or a claim',
  stepFilter: 'Step',
  allSteps: 'All steps',
  statusFilter: 'State',
  allStates: 'All states',
  customer: 'Customer',
  claim: 'Claim',
  state: 'State',
  where: 'Where',
  next: 'Next',
  found: ({ count }: { count: string }) => `${count} found`,
  firstOnly: ({ count }: { count: string }) => `The first ${count} are listed. Search to see others.`,
  nobody: 'Nobody answers to this.',
  states: { active: 'On the way', held: 'On hold', paused: 'Paused', ended: 'Finished' } satisfies Record<
    Journey['status'],
    string
  >,
  anonymous: 'Without a name',

  timeline: 'What happened, and why',
  closeCustomer: 'Back to the totals',
  owes: ({ amount }: { amount: string }) => `owes ${amount}`,
  everything: 'Timers too',
  timesIn: ({ zone }: { zone: string }) => `Times of ${zone}`,
  showMessage: ({ name }: { name: string }) => `Read “${name}”`,
  messageTitle: ({ name, when }: { name: string; when: string }) => `${name}, sent ${when}`,
  to: 'To',
  subject: 'Subject',
  laidOut: 'Laid out',
  plainText: 'Plain text',
  partOfMessage: 'Part of the message',
  asOf: ({ when }: { when: string }) => `As it read on ${when}. Nothing was sent.`,
  digest: 'Digest',
  cannotRender: 'This message belongs to a version of the strategy that is not at hand any more.',
  images: 'Fetch pictures',

  report: 'Report an event',
  reported: ({ event }: { event: string }) => `Reported: ${event}`,
  outcomes: {
    applied: 'Taken',
    duplicate: 'Was known already',
    ignored: 'The journey has ended: nothing changed',
    'unknown-case': 'This claim is not running',
  },
  reports: {
    paid: 'Paid in full',
    promise: 'Promised to pay in 7 days',
    dispute: 'Disputes the claim',
    resolved: 'Dispute resolved',
    hardship: 'Is in hardship',
    hardshipOver: 'Hardship is over',
  },
  orders: { pause: 'Pause the journey', resume: 'Resume the journey', cancel: 'Cancel the journey' },
  cancelledByHand: 'closed by hand',

  problems: {
    'backend-unreachable': 'The backend does not answer.',
    'backend-answer': 'The backend gave an answer that makes no sense.',
    'backend-refused': 'The backend refuses this.',
    'bundle-differs': 'Another strategy has been published under this version already.',
    'bundle-invalid': 'The backend does not take this strategy.',
    'bundle-unknown': 'The backend does not know this strategy.',
    'case-unknown': 'This claim is not running.',
    'clock-real': 'This backend runs in real time and cannot be moved.',
    cancelled: 'Stopped.',
    'storage-full': 'There is no room left on this device. What was run so far is kept.',
  } satisfies Record<BackendProblem['code'], string>,

  channels: {
    email: 'E-mail',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    letter: 'Letter',
    call: 'Call',
  } satisfies Record<Channel, string>,
  operations: {
    enter: 'Entry',
    branch: 'Split',
    assign: 'Experiment',
    contact: 'Message',
    ask: 'Task',
    wait: 'Wait',
    record: 'Update record',
    end: 'Exit',
  } satisfies Record<OperationName, string>,
  kinds: {
    entry: 'Entry',
    split: 'Split',
    experiment: 'Experiment',
    send: 'Message',
    task: 'Task',
    wait: 'Wait',
    record: 'Update record',
    exit: 'Exit',
    note: 'Note',
  } satisfies Record<NodeKind, string>,
  reasons: {
    completed: 'Went to the end',
    paid: 'Paid',
    'plan-active': 'Plan active',
    'plan-completed': 'Plan completed',
    settled: 'Settled',
    'promise-open': 'Promise open',
    'handed-over': 'Handed over',
    'no-contact-possible': 'No contact possible',
    deceased: 'Deceased',
    insolvent: 'Insolvent',
    fraud: 'Fraud suspected',
    ceased: 'No contact wanted',
    represented: 'Represented',
    moratorium: 'Moratorium',
    disputed: 'Disputed',
    vulnerable: 'Needs special care',
    hardship: 'Hardship',
    cancelled: 'Cancelled',
    error: 'Error in the strategy',
  } satisfies Record<ExitReason, string>,

  timelineWords: timeline,
};

export type RunWords = typeof en;
