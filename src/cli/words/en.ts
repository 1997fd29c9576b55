import type { Catalogue, PhraseOf } from '@/core/lib';

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const PROGRAMS = {
  xlsx: 'an Excel workbook',
  xls: 'an Excel workbook',
  ods: 'an OpenDocument spreadsheet',
} as const;

/** What the terminal says in English. */
export const en = {
  help: ({ usages }: { usages: readonly string[] }) =>
    [
      'Fairpath from a terminal. JSON goes to stdout, sentences to stderr;',
      'exit code 1 means that something is wrong with what came in, 2 that the command was misused.',
      '',
      ...usages.map((usage) => `  fairpath ${usage}`),
    ].join('\n'),
  usage: ({ usage }: { usage: string }) => `Usage: fairpath ${usage}`,
  'command-unknown': ({ name }: { name: string }) => `There is no command “${name}”.`,
  'file-not-named': () => 'Name the file to read.',
  'argument-extra': ({ argument }: { argument: string }) => `“${argument}” is one argument too many.`,
  'option-missing': ({ option }: { option: string }) => `The option --${option} is missing.`,
  'option-whole': ({ option, least, most }: { option: string; least: number; most: number }) =>
    `--${option} takes a whole number from ${least} to ${most}.`,
  'option-day': ({ option }: { option: string }) => `--${option} takes a day such as 2026-09-01.`,
  'option-instant': ({ option }: { option: string }) =>
    `--${option} takes an instant with its offset such as 2026-09-01T08:00:00Z.`,
  'strategy-which': ({ names }: { names: readonly string[] }) =>
    `The bundle has several strategies; choose one with --strategy: ${list(names)}.`,
  'strategy-none': () => 'The bundle has no strategy.',
  'start-unknown': () => 'Without events, say with --from when the journey starts.',

  'file-missing': ({ file }: { file: string }) => `${file}: There is no such file.`,
  'file-is-folder': ({ file }: { file: string }) => `${file}: This is a folder, not a file.`,
  'file-is-device': ({ file }: { file: string }) => `${file}: This is a device, not a file.`,
  'file-is-source': ({ file }: { file: string }) =>
    `${file}: The result would be written over the file it is made from; name another one.`,
  'file-unreadable': ({ file, reason }: { file: string; reason: string }) =>
    `${file}: The file cannot be read (${reason}).`,
  'file-unwritable': ({ file, reason }: { file: string; reason: string }) =>
    `${file}: The file cannot be written (${reason}); what was there is unchanged.`,
  'file-not-text': ({ file }: { file: string }) => `${file}: The file is not text in UTF-8.`,
  'file-too-large': ({ file, bytes }: { file: string; bytes: number }) =>
    `${file}: The file is too large; at most ${Math.floor(bytes / 1_000_000)} MB are read.`,
  'file-empty': () => `The file is empty.`,
  'file-is-spreadsheet': ({ program }: { program: keyof typeof PROGRAMS }) =>
    `This is ${PROGRAMS[program]}, whatever its name says; save it as CSV first.`,
  'file-is-archive': () => `This is an archive; unpack it first.`,
  'file-is-binary': () => `This is not a text file.`,
  'table-without-rows': () => `The table has a header but no rows.`,
  'table-too-wide': ({ columns, limit }: { columns: number; limit: number }) =>
    `The table has ${columns} columns; at most ${limit} are read.`,
  'reading-cancelled': () => `Reading was cancelled.`,
  'reading-failed': ({ reason }: { reason: string }) => `The table cannot be read (${reason}).`,
  'rows-left': ({ file, rejected, rows }: { file: string; rejected: number; rows: number }) =>
    `${file}: ${rejected} of ${rows} rows ${rejected === 1 ? 'was' : 'were'} not taken; “fairpath portfolio” says why.`,
  'nothing-imported': ({ file }: { file: string }) => `${file}: No row could be taken.`,

  'case-broken': ({ file, path }: { file: string; path: string }) =>
    path === '' ? `${file}: This is not a case.` : `${file}: This is not a case: look at “${path}”.`,
  'mapping-broken': ({ file, path }: { file: string; path: string }) =>
    path === '' ? `${file}: This is not a mapping.` : `${file}: This is not a mapping: look at “${path}”.`,
  'portfolio-broken': ({ file, path }: { file: string; path: string }) =>
    path === ''
      ? `${file}: This is not a portfolio.`
      : `${file}: This is not a portfolio: look at “${path}”.`,
  'event-not-json': ({ file, line }: { file: string; line: number }) =>
    `${file}:${line}: The line is not JSON.`,
  'event-broken': ({ file, line, type, path }: { file: string; line: number; type: string; path: string }) =>
    `${file}:${line}: ${type === '' ? 'This is not an event' : `“${type}” is no event as it should be`}${path === '' ? '' : `: look at “${path}”`}.`,
  'strategy-unknown': ({ wanted, names }: { wanted: string; names: readonly string[] }) =>
    `There is no strategy “${wanted}”${names.length === 0 ? '' : `; there is ${list(names)}`}.`,
  'template-unknown': ({ wanted, names }: { wanted: string; names: readonly string[] }) =>
    `The bundle has no template “${wanted}”${names.length === 0 ? '' : `; it has ${list(names)}`}.`,
  'message-faulty': ({ reason }: { reason: string }) => `The message cannot be rendered: ${reason}`,
  'message-incomplete': ({ fields }: { fields: readonly string[] }) =>
    `The message would not be sent: nothing is known of ${fields.join(', ')}.`,
  'mail-refused': ({ detail }: { detail: string }) => `A message cannot be laid out: ${detail}`,
  'mail-unavailable': ({ detail }: { detail: string }) => `The mail compiler is not to be had: ${detail}`,
  replayed: ({
    lines,
    reason,
    from,
    until,
  }: {
    lines: number;
    reason: string | null;
    from: string;
    until: string;
  }) =>
    `${lines} lines from ${from} to ${until}; ${reason === null ? 'the journey goes on' : `the journey ended: ${reason}`}.`,
  'not-entered': () => 'The case does not enter this strategy.',
} as const satisfies Catalogue;

export type CliPhrase = PhraseOf<typeof en>;
