import type { Change, Duration } from '@/core/bundle';
import type { DiagnosticWords } from '@/core/lib';

const UNITS: Record<Duration['unit'], [string, string]> = {
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  'business-days': ['business day', 'business days'],
};

const CHANNELS: Record<string, string> = {
  email: 'e-mail',
  sms: 'SMS',
  whatsapp: 'WhatsApp',
  letter: 'letter',
  call: 'call',
};

const EVENTS: Record<string, string> = {
  'payment.received': 'a payment',
  'promise.made': 'a promise to pay',
  'plan.accepted': 'an accepted plan',
  'message.clicked': 'a click',
  'message.replied': 'a reply',
  'page.visited': 'a visit of the page',
  'promise.kept': 'a kept promise',
  'promise.broken': 'a broken promise',
  'payment.failed': 'a failed payment',
};

const REASONS: Record<string, string> = {
  completed: 'done',
  paid: 'paid',
  'plan-completed': 'plan completed',
  settled: 'settled',
  'promise-open': 'a promise is open',
  'handed-over': 'handed over',
  'no-contact-possible': 'no contact is possible',
};

const ACTIVITIES: Record<string, string> = { call: 'a call', review: 'a review', approval: 'an approval' };

function list(items: readonly string[], word: string): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}

function span({ amount, unit }: Duration): string {
  return `${String(amount)} ${UNITS[unit][amount === 1 ? 0 : 1]}`;
}

function upper(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

type Arm = { readonly name: string; readonly weight: number; readonly role: string };
type Choice = { readonly channel: string; readonly template: string | null };

/** The sentences of nodes, in English. */
export const en = {
  entryAll: (_: Readonly<Record<string, never>>) => 'Everyone in the portfolio enters.',
  entryWhen: ({ condition }: { condition: string }) => `Customers enter when ${condition}.`,
  split: ({ branches }: { branches: readonly { name: string; condition: string }[] }) =>
    `${branches.map(({ name, condition }) => `${name} if ${condition}`).join('; ')}; everyone else.`,
  experiment: ({ arms }: { arms: readonly Arm[] }) =>
    `${list(
      arms.map(({ name, weight }) => `${String(weight)}% ${name}`),
      'and',
    )}, by chance that stays.`,
  send: ({ channels }: { channels: readonly Choice[] }) =>
    `${upper(
      list(
        channels.map(
          ({ channel, template }) =>
            `${CHANNELS[channel] ?? channel} ${template === null ? 'without a message yet' : `“${template}”`}`,
        ),
        'or else',
      ),
    )}.`,
  task: ({ activity, queue, sla }: { activity: string; queue: string; sla: Duration }) =>
    `${upper(ACTIVITIES[activity] ?? activity)} by the team “${queue}” within ${span(sla)}.`,
  waitDuration: ({ duration, at }: { duration: Duration; at: string | null }) =>
    at === null ? `Wait ${span(duration)}.` : `Wait ${span(duration)}, then until ${at}.`,
  waitDate: ({ field, offsetDays, at }: { field: string; offsetDays: number; at: string }) => {
    if (offsetDays === 0) return `Wait until ${field}, ${at}.`;
    const days = Math.abs(offsetDays);
    return `Wait until ${String(days)} ${days === 1 ? 'day' : 'days'} ${offsetDays < 0 ? 'before' : 'after'} ${field}, ${at}.`;
  },
  waitTime: ({ at }: { at: string }) => `Wait until it is ${at} for the customer.`,
  waitEvent: ({ events, deadline }: { events: readonly string[]; deadline: Duration }) =>
    `Wait for ${list(
      events.map((event) => EVENTS[event] ?? event),
      'or',
    )}, at most ${span(deadline)}.`,
  record: ({ changes }: { changes: readonly Change[] }) =>
    `${upper(
      list(
        changes.map((change) => {
          if (change.how === 'clear') return `clear ${change.field}`;
          if (change.how === 'add') return `add ${String(change.value)} to ${change.field}`;
          return `set ${change.field} to ${String(change.value)}`;
        }),
        'and',
      ),
    )}.`,
  exit: ({ reason }: { reason: string }) => `The journey ends: ${REASONS[reason] ?? reason}.`,
};

/** What a strategy's diagnostics say, in English. */
export const enDiagnostics = {
  'split-branch-twice': {
    sentence: ({ name }: { name: string }) => `The branch “${name}” has the same id as another way out.`,
    advice: () => 'Remove one of the two branches and add it again.',
  },
  'split-condition-missing': {
    sentence: ({ name }: { name: string }) => `The branch “${name}” has no condition.`,
    advice: () => 'Say who takes this branch, or remove it.',
  },
  'FLOW-08': {
    sentence: ({ total }: { total: number }) =>
      `The shares of the arms add up to ${String(total)}%, not to 100%.`,
    advice: () => 'Change the shares until they add up to 100%.',
  },
  'experiment-arm-twice': {
    sentence: ({ name }: { name: string }) => `The arm “${name}” is there twice.`,
    advice: () => 'Remove one of the two arms and add it again.',
  },
  'send-template-missing': {
    sentence: ({ channel }: { channel: string }) =>
      `No message is chosen for ${CHANNELS[channel] ?? channel}.`,
    advice: () => 'Choose a template, or make a new one.',
  },
  'send-template-unknown': {
    sentence: ({ channel }: { channel: string }) =>
      `The message chosen for ${CHANNELS[channel] ?? channel} is not in this workspace.`,
    advice: () => 'Choose another template.',
  },
  'send-template-channel': {
    sentence: ({
      template,
      channel,
      templateChannel,
    }: {
      template: string;
      channel: string;
      templateChannel: string;
    }) =>
      `“${template}” is written for ${CHANNELS[templateChannel] ?? templateChannel}, not for ${CHANNELS[channel] ?? channel}.`,
    advice: () => 'Choose a template of this channel, or change the channel.',
  },
  'send-channel-twice': {
    sentence: ({ channel }: { channel: string }) =>
      `${upper(CHANNELS[channel] ?? channel)} is in the list twice.`,
    advice: () => 'Remove one of them: the second is never reached.',
  },
  'task-outcome-twice': {
    sentence: ({ name }: { name: string }) => `The outcome “${name}” is there twice.`,
    advice: () => 'Remove one of the two outcomes.',
  },
  'task-sla-zero': {
    sentence: () => 'The task is due at once.',
    advice: () => 'Give people at least an hour.',
  },
  'task-script-unknown': {
    sentence: () => 'The call script is not in this workspace.',
    advice: () => 'Choose another script.',
  },
  'task-script-channel': {
    sentence: ({ template }: { template: string }) => `“${template}” is no call script.`,
    advice: () => 'Choose a template written for calls.',
  },
  'task-script-missing': {
    sentence: () => 'The call has no script.',
    advice: () => 'Choose a script, so that every customer hears the same.',
  },
  'wait-zero': {
    sentence: () => 'This wait takes no time.',
    advice: () => 'Set a duration, or remove the wait.',
  },
  'wait-field': {
    sentence: ({ field }: { field: string }) => `“${field}” is no date.`,
    advice: () => 'Choose a field that holds a date.',
  },
  'wait-time': {
    sentence: () => 'There is no 24:00 to wait for.',
    advice: () => 'Use 00:00.',
  },
  'wait-deadline-zero': {
    sentence: () => 'The deadline is now, so no event can come before it.',
    advice: () => 'Set how long to wait at most.',
  },
  'wait-event-twice': {
    sentence: () => 'The same event is waited for twice.',
    advice: () => 'Remove one of the two.',
  },
  'record-field-unknown': {
    sentence: ({ field }: { field: string }) => `There is no field “${field}”.`,
    advice: () => 'Choose a field of the dictionary.',
  },
  'record-field-fixed': {
    sentence: ({ field }: { field: string }) =>
      `“${field}” is worked out from other fields and cannot be written.`,
    advice: () => 'Choose a field that can be written.',
  },
  'record-value': {
    sentence: ({ field }: { field: string; type: string }) => `The value does not suit the field “${field}”.`,
    advice: ({ type }: { field: string; type: string }) => `Enter a value of the kind ${type}.`,
  },
} satisfies DiagnosticWords;
