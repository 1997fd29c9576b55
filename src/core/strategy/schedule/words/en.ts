import type { DiagnosticWords } from '@/core/lib';

type InRow = { line: number };
type Cell = InRow & { cell: string };
type Ordered = InRow & { level: string; day: number; before: string; beforeDay: number };

const CHANNELS: Readonly<Record<string, string>> = {
  email: 'e-mail',
  sms: 'SMS',
  whatsapp: 'WhatsApp',
  letter: 'letter',
  call: 'call',
};

const days = (count: number): string => `${String(count)} ${Math.abs(count) === 1 ? 'day' : 'days'}`;
const row = ({ line }: InRow): string => `Row ${String(line)}`;

/** What is said of dunning tables, in English. */
export const en = {
  'schedule-empty': {
    sentence: () => 'The table has no levels.',
    advice: () => 'Give each level a row: level, day past due, channel, template.',
  },
  'schedule-too-long': {
    sentence: ({ rows, most }: { rows: number; most: number }) =>
      `The table has ${String(rows)} rows; a schedule has at most ${String(most)}.`,
    advice: () => 'Import only the rows that are dunning levels.',
  },
  'schedule-no-day': {
    sentence: () => 'No column says on which day a level comes.',
    advice: () => 'Head a column “Day” and write days past due in it, such as 7.',
  },
  'schedule-no-channel': {
    sentence: () => 'No column says by which channel a level comes.',
    advice: () => 'Head a column “Channel” and write e-mail, SMS, WhatsApp, letter or call in it.',
  },
  'schedule-no-template': {
    sentence: () => 'No column names templates.',
    advice: () => 'The steps come in without messages; choose them afterwards.',
  },
  'schedule-quotes': {
    sentence: (at: InRow) => `${row(at)} has a quotation mark that never closes.`,
    advice: () => 'Close it, or take it out.',
  },
  'schedule-level-missing': {
    sentence: ({ cell, ...at }: Cell) =>
      cell === '' ? `${row(at)} has no level.` : `${row(at)}: “${cell}” is no level.`,
    advice: () => 'Number the levels 1, 2, 3, or give each a name.',
  },
  'schedule-level-twice': {
    sentence: ({ level, first, line }: InRow & { level: string; first: number }) =>
      `Level ${level} is there twice: in row ${String(Math.min(first, line))} and in row ${String(Math.max(first, line))}.`,
    advice: () => 'Give each level one row, and a number of its own.',
  },
  'schedule-day-missing': {
    sentence: (at: InRow) => `${row(at)} has no day.`,
    advice: () => 'Write how many days past due it comes.',
  },
  'schedule-day-unclear': {
    sentence: ({ cell, ...at }: Cell) => `${row(at)}: “${cell}” is no day.`,
    advice: () => 'Write a whole number of days past due, such as 7.',
  },
  'schedule-day-negative': {
    sentence: ({ day, ...at }: InRow & { day: number }) =>
      `${row(at)} comes ${days(-day)} before the due date, when nothing is late yet.`,
    advice: () => 'A dunning table begins on day 0. Reminders before that belong in a strategy of their own.',
  },
  'schedule-gap-negative': {
    sentence: ({ day, ...at }: InRow & { day: number }) =>
      `${row(at)} comes ${days(-day)} before the level ahead of it.`,
    advice: () => 'Write how many days after the level before it comes.',
  },
  'schedule-day-far': {
    sentence: ({ day, most, ...at }: InRow & { day: number; most: number }) =>
      `${row(at)}: day ${String(day)} is too far away; the last day is ${String(most)}.`,
    advice: () => 'Check the day: ten years past due is the most.',
  },
  'schedule-day-order': {
    sentence: ({ level, day, before, beforeDay, ...at }: Ordered) =>
      `${row(at)}: level ${level} comes on day ${String(day)}, before level ${before} on day ${String(beforeDay)}.`,
    advice: () => 'Give each level a later day than the one before it.',
  },
  'schedule-day-twice': {
    sentence: ({ level, day, before, ...at }: Ordered) =>
      `${row(at)}: level ${level} comes on day ${String(day)} by the same channel as level ${before}.`,
    advice: () => 'Give it a later day, or another channel.',
  },
  'schedule-day-same': {
    sentence: ({ level, day, before, ...at }: Ordered) =>
      `${row(at)}: level ${level} comes on the same day as level ${before}, day ${String(day)}.`,
    advice: () => 'The contact policy may put the second one off.',
  },
  'schedule-channel-missing': {
    sentence: (at: InRow) => `${row(at)} has no channel.`,
    advice: () => 'Write e-mail, SMS, WhatsApp, letter or call.',
  },
  'schedule-channel-unknown': {
    sentence: ({ cell, ...at }: Cell) => `${row(at)}: “${cell}” is no channel.`,
    advice: () => 'Write e-mail, SMS, WhatsApp, letter or call, one in each row.',
  },
  'schedule-time-unclear': {
    sentence: ({ cell, ...at }: Cell) => `${row(at)}: “${cell}” is no time of day.`,
    advice: () => 'Write it as 09:30, or leave it empty.',
  },
  'schedule-template-none': {
    sentence: (at: InRow) => `${row(at)} names no template.`,
    advice: () => 'The step comes in without a message; choose one afterwards.',
  },
  'schedule-template-unknown': {
    sentence: ({ template, ...at }: InRow & { template: string }) =>
      `${row(at)}: there is no template “${template}”.`,
    advice: () => 'The step comes in without a message; choose one afterwards.',
  },
  'schedule-template-several': {
    sentence: ({ template, names, ...at }: InRow & { template: string; names: string }) =>
      `${row(at)}: “${template}” may be ${names}.`,
    advice: () => 'The step comes in without a message; write the whole name, or choose afterwards.',
  },
  'schedule-template-channel': {
    sentence: ({
      template,
      written,
      channel,
      ...at
    }: InRow & Record<'template' | 'written' | 'channel', string>) =>
      `${row(at)}: “${template}” is written for ${CHANNELS[written] ?? written}, not for ${CHANNELS[channel] ?? channel}.`,
    advice: () => 'Change the channel, or name another template.',
  },
  'schedule-column-left': {
    sentence: ({ column }: { column: string }) => `The column “${column}” is left out.`,
    advice: () => 'Level, day, channel, template, time and tone are taken over.',
  },
  'schedule-fee-left': {
    sentence: ({ column }: { column: string }) => `The fees in “${column}” are not taken over.`,
    advice: () => 'Say them in the message, and charge them where the account is kept.',
  },
} satisfies DiagnosticWords;
