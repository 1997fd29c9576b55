import type { Channel } from '@/core/lib';
import type { CalendarId, Interrupt, InterruptKind } from '@/core/policy';
import type { StrategySettings } from '../../strategy';

/** `latest` is null where nothing bounds it. */
type Days = { readonly earliest: number; readonly latest: number | null; readonly isPastDue: boolean };

type Listed = { readonly channels: readonly string[] };

const list = (items: readonly string[], word: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;

const days = (count: number): string => (count === 1 ? '1 day' : `${String(count)} days`);

/** The words of a strategy told on paper, in English. */
export const en = {
  sections: {
    purpose: 'What it is for',
    entry: 'Who enters',
    interrupts: 'Checked before every contact',
    policy: 'Contact policy',
    steps: 'Steps',
    messages: 'Messages used',
    notes: 'Notes',
    open: 'Problems left open',
    'set-aside': 'Remarks set aside',
  },
  channels: {
    email: 'e-mail',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    letter: 'letter',
    call: 'call',
  } as Readonly<Record<Channel, string>>,
  stage: ({ stage }: { stage: StrategySettings['stage'] }) => {
    const STAGES: Readonly<Record<StrategySettings['stage'], string>> = {
      'pre-due': 'It is for claims that are not due yet.',
      early: 'It is for claims in the early stage.',
      mid: 'It is for claims in the middle stage.',
      late: 'It is for claims in the late stage.',
      'pre-charge-off': 'It is for claims shortly before they are charged off.',
      recovery: 'It is for claims in recovery.',
      hardship: 'It is for customers in hardship.',
      b2b: 'It is for claims against businesses.',
    };
    return STAGES[stage];
  },
  actorRole: ({ role }: { role: StrategySettings['actorRole'] }) => {
    const ROLES: Readonly<Record<StrategySettings['actorRole'], string>> = {
      'first-party': 'The lender itself speaks to the customers.',
      'third-party': 'An agency speaks to the customers for the lender.',
      'debt-buyer': 'A debt buyer speaks to the customers.',
    };
    return ROLES[role];
  },
  zone: ({ zone }: { zone: string }) =>
    `“Today” and the days past due are those of ${zone}; so are the hours of customers whose own time zone is not known.`,
  businessCalendar: ({ calendar }: { calendar: string }) =>
    `Business days leave out the public holidays of ${calendar}.`,
  late: ({ late }: { late: StrategySettings['late'] }) => {
    const LATES: Readonly<Record<StrategySettings['late'], string>> = {
      send: 'A step that comes more than 12 hours late is done all the same.',
      skip: 'A contact that comes more than 12 hours late is left out.',
      reschedule: 'A contact that comes more than 12 hours late is made at the next good time.',
    };
    return LATES[late];
  },
  reentryNever: () => 'Nobody enters a second time.',
  reentryAfter: ({ count }: { count: number }) => `Whoever has left may enter again after ${days(count)}.`,
  noEntry: () => 'Nobody: the strategy has no entry.',

  conditions: {
    deceased: 'the customer is reported dead',
    insolvency: 'insolvency proceedings are open',
    fraud: 'someone else may have made the debt',
    cease: 'the customer has asked not to be contacted',
    representative: 'a lawyer or adviser speaks for the customer',
    moratorium: 'the law gives the customer breathing space',
    dispute: 'the customer disputes the debt',
    vulnerability: 'the customer needs special care',
    hardship: 'the customer cannot pay at present',
    paid: 'what was owed has been paid',
    plan: 'a payment plan is running',
    promise: 'the customer has promised to pay',
  } as Readonly<Record<InterruptKind, string>>,
  interrupt: ({
    condition,
    action,
    channels,
  }: Listed & { condition: string; action: Interrupt['action'] }) => {
    const ACTIONS: Readonly<Record<Interrupt['action'], string>> = {
      exit: 'the journey ends',
      hold: 'the journey waits for as long as this lasts',
      suppress: `there is no contact by ${list(channels, 'or')} meanwhile`,
    };
    return `If ${condition}, ${ACTIONS[action]}.`;
  },
  interruptsMissing: ({ conditions }: { conditions: readonly string[] }) =>
    `It is not checked whether ${list(conditions, 'or whether')}.`,

  allHours: () => 'Customers may be contacted at every hour.',
  window: ({
    days: on,
    from,
    until,
    channels,
  }: Listed & { days: readonly number[]; from: string; until: string }) =>
    `Contacts${channels.length === 0 ? '' : ` by ${list(channels, 'and')}`} are made ${weekdays(on)} between ${from} and ${until}, the customer’s own time.`,
  cap: ({ count, days: within, channels }: Listed & { count: number; days: number }) => {
    const what = channels.length === 0 ? 'contact' : `contact by ${list(channels, 'or')}`;
    const many = channels.length === 0 ? 'contacts' : `contacts by ${list(channels, 'or')}`;
    return count === 0
      ? `There is no ${what}.`
      : `At most ${String(count)} ${count === 1 ? what : many} ${within === 1 ? 'a day' : `in ${days(within)}`}.`;
  },
  gap: ({ hours }: { hours: number }) =>
    `At least ${String(hours)} ${hours === 1 ? 'hour lies' : 'hours lie'} between two contacts.`,
  consent: ({ channels }: Listed) =>
    `Contacts by ${list(channels, 'and')} need a recorded yes; for all others only a recorded no counts.`,
  consentNone: () => 'No channel needs a recorded yes; a recorded no is respected on all of them.',
  contactCalendar: ({ calendar }: { calendar: string }) =>
    `Nobody is contacted on the public holidays of ${calendar}.`,
  calendars: { DE: 'Germany', 'GB-EAW': 'England and Wales', US: 'the United States' } as Readonly<
    Record<CalendarId, string>
  >,

  goesOn: ({ number, name }: { number: number; name: string }) => `goes on with ${String(number)}, ${name}.`,
  goesBack: ({ number, name }: { number: number; name: string }) =>
    `goes back to ${String(number)}, ${name}.`,
  leadsNowhere: () => 'leads nowhere yet.',
  off: () => 'Switched off: paths go on as if it were not there.',
  days: ({ earliest, latest, isPastDue }: Days) => {
    const since = isPastDue ? 'past due' : 'after entering';
    if (latest === null) return `From day ${String(earliest)} ${since} on.`;
    return latest === earliest
      ? `Day ${String(earliest)} ${since}.`
      : `Day ${String(earliest)} to ${String(latest)} ${since}.`;
  },
  expires: ({ hours }: { hours: number }) =>
    `Given up if it could not be sent within ${hours === 1 ? '1 hour' : `${String(hours)} hours`}.`,
  script: ({ name }: { name: string }) => `Call script: “${name}”.`,
  instructions: ({ text }: { text: string }) => `Instructions: ${text}`,
  share: ({ percent }: { percent: number }) => `${String(percent)}%`,
  unreached: () => 'Not reached from the entry',
  message: ({ channel, steps }: { channel: string; steps: readonly number[] }) =>
    `${channel}, ${steps.length === 1 ? 'step' : 'steps'} ${list(steps.map(String), 'and')}.`,
  none: () => 'None.',
  noMessages: () => 'This strategy sends no message.',
  remark: ({ sentence, step }: { sentence: string; step: string | undefined }) =>
    step === undefined ? sentence : `${step}: ${sentence}`,
  reason: ({ reason }: { reason: string }) => `Set aside because: ${reason}`,
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
};

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function weekdays(on: readonly number[]): string {
  const sorted = [...on].sort((one, other) => one - other);
  const names = sorted.map((day) => WEEKDAYS[day - 1] ?? '');
  const isRun = sorted.length > 2 && sorted.every((day, index) => day === (sorted[0] ?? 0) + index);
  if (sorted.length === 7) return 'every day';
  return isRun ? `${names[0] ?? ''} to ${names.at(-1) ?? ''}` : `on ${list(names, 'and')}`;
}

/** What a catalogue of these words holds. */
export type TellingWords = typeof en;
