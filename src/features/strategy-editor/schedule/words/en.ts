import type { Channel } from '@/core/lib';

/** The words of the import of dunning tables, in English. */
export const en = {
  title: 'Import a dunning table',
  paste: 'Cells of the table',
  pasteHelp: 'Copy them in your spreadsheet and paste them here, with or without headings.',
  pasteExample: 'Level\tDay\tChannel\tTemplate\n1\t7\tE-mail\tFriendly reminder\n2\t14\tSMS\tShort reminder',
  fileTitle: 'Or drop a file here',
  fileHelp: 'CSV or TSV: level, day past due, channel, template.',
  reading: 'Reading…',
  fromFile: ({ name }: { name: string }) => `From ${name}`,
  otherTable: 'Take another table',
  preview: 'What was read',
  columns: {
    row: 'Row',
    level: 'Level',
    day: 'Day',
    channel: 'Channel',
    template: 'Message',
    verdict: 'Verdict',
  },
  channels: {
    email: 'E-mail',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    letter: 'Letter',
    call: 'Call',
  } satisfies Record<Channel, string>,
  noMessage: 'No message yet',
  fine: 'Good',
  refused: ({ count }: { count: number }) =>
    count === 1
      ? 'One thing must be put right before this table can be imported.'
      : `${count} things must be put right before this table can be imported.`,
  untouched: 'The strategy is as it was.',
  more: ({ count }: { count: number }) => `and ${count} more`,
  remarks: ({ count }: { count: number }) => (count === 1 ? 'One remark' : `${count} remarks`),
  place: 'Where',
  places: { after: 'Into the strategy, after a step', replace: 'In place of the whole strategy' },
  placeHelp: {
    after: 'What followed there follows the last level.',
    replace: 'Only the entry stays. It can be undone.',
  },
  behind: 'After',
  way: ({ step, port }: { step: string; port: string }) => `${step}, ${port}`,
  time: 'Time of day',
  timeHelp: 'For levels that say none.',
  cancel: 'Cancel',
  importNone: 'Import',
  import: ({ count }: { count: number }) => (count === 1 ? 'Import 1 level' : `Import ${count} levels`),
  level: ({ number }: { number: number }) => `Level ${number}`,
  imported: ({ count, after }: { count: number; after: string }) =>
    `${count === 1 ? '1 level' : `${count} levels`} imported after ${after}.`,
  replaced: ({ count }: { count: number }) =>
    `${count === 1 ? '1 level' : `${count} levels`} imported in place of the strategy.`,
  notHere: 'That step is not here any more. Nothing was imported.',
  tableProblems: {
    'file-empty': () => 'There is nothing in it.',
    'file-is-spreadsheet': ({ program }: { program: string }) =>
      `This is a workbook (.${program}). Save its sheet as CSV, or copy the cells and paste them above.`,
    'file-is-archive': () => 'This is a packed archive. Unpack it and choose the table inside.',
    'file-is-binary': () => 'This is not a text file.',
    'file-too-large': ({ limit }: { limit: number }) =>
      `The file is too large: ${Math.round(limit / 1e6)} MB is the most.`,
    'table-without-rows': () => 'There is only one row.',
    'table-too-wide': ({ limit }: { limit: number }) =>
      `There are more than ${limit} columns. Is it a table?`,
    'reading-cancelled': () => 'Reading was cancelled.',
    'reading-failed': ({ reason }: { reason: string }) => `Reading failed: ${reason}`,
  },
};

export type ScheduleWords = typeof en;
