import type { en } from './en';

const list = (names: readonly string[]): string => names.map((name) => `„${name}“`).join(', ');
const PROGRAMS = {
  xlsx: 'eine Excel-Mappe',
  xls: 'eine Excel-Mappe',
  ods: 'eine OpenDocument-Tabelle',
} as const;

/** What the terminal says in German. */
export const de: typeof en = {
  help: ({ usages }) =>
    [
      'Fairpath im Terminal. JSON geht nach stdout, Sätze nach stderr;',
      'Exit-Code 1 heißt, dass mit der Eingabe etwas nicht stimmt, 2, dass der Befehl falsch aufgerufen wurde.',
      '',
      ...usages.map((usage) => `  fairpath ${usage}`),
    ].join('\n'),
  usage: ({ usage }) => `Aufruf: fairpath ${usage}`,
  'command-unknown': ({ name }) => `Den Befehl „${name}“ gibt es nicht.`,
  'file-not-named': () => 'Nennen Sie die Datei, die gelesen werden soll.',
  'argument-extra': ({ argument }) => `„${argument}“ ist ein Argument zu viel.`,
  'option-missing': ({ option }) => `Die Option --${option} fehlt.`,
  'option-whole': ({ option, least, most }) => `--${option} nimmt eine ganze Zahl von ${least} bis ${most}.`,
  'option-day': ({ option }) => `--${option} nimmt einen Tag wie 2026-09-01.`,
  'option-instant': ({ option }) =>
    `--${option} nimmt einen Zeitpunkt mit Zeitverschiebung wie 2026-09-01T08:00:00Z.`,
  'strategy-which': ({ names }) =>
    `Das Bündel hat mehrere Strategien; wählen Sie eine mit --strategy: ${list(names)}.`,
  'strategy-none': () => 'Das Bündel hat keine Strategie.',
  'start-unknown': () => 'Sagen Sie ohne Ereignisse mit --from, wann es beginnt.',

  'file-missing': ({ file }) => `${file}: Diese Datei gibt es nicht.`,
  'file-is-folder': ({ file }) => `${file}: Das ist ein Ordner, keine Datei.`,
  'file-is-device': ({ file }) => `${file}: Das ist ein Gerät, keine Datei.`,
  'file-is-source': ({ file }) =>
    `${file}: Das Ergebnis würde die Datei überschreiben, aus der es entsteht; nennen Sie eine andere.`,
  'file-unreadable': ({ file, reason }) => `${file}: Die Datei ist nicht lesbar (${reason}).`,
  'file-unwritable': ({ file, reason }) =>
    `${file}: Die Datei lässt sich nicht schreiben (${reason}); was da war, ist unverändert.`,
  'file-not-text': ({ file }) => `${file}: Die Datei ist kein Text in UTF-8.`,
  'file-too-large': ({ file, bytes }) =>
    `${file}: Die Datei ist zu groß; gelesen werden höchstens ${Math.floor(bytes / 1_000_000)} MB.`,
  'file-empty': () => `Die Datei ist leer.`,
  'file-is-spreadsheet': ({ program }) =>
    `Das ist ${PROGRAMS[program]}, wie auch immer sie heißt; speichern Sie sie zuerst als CSV.`,
  'file-is-archive': () => `Das ist ein Archiv; entpacken Sie es zuerst.`,
  'file-is-binary': () => `Das ist keine Textdatei.`,
  'table-without-rows': () => `Die Tabelle hat eine Kopfzeile, aber keine Zeilen.`,
  'table-too-wide': ({ columns, limit }) =>
    `Die Tabelle hat ${columns} Spalten; gelesen werden höchstens ${limit}.`,
  'reading-cancelled': () => `Das Lesen wurde abgebrochen.`,
  'reading-failed': ({ reason }) => `Die Tabelle ist nicht lesbar (${reason}).`,
  'rows-left': ({ file, rejected, rows }) =>
    `${file}: ${rejected} von ${rows} Zeilen ${rejected === 1 ? 'wurde' : 'wurden'} nicht übernommen; „fairpath portfolio“ sagt, warum.`,
  'nothing-imported': ({ file }) => `${file}: Keine Zeile konnte übernommen werden.`,

  'case-broken': ({ file, path }) =>
    path === '' ? `${file}: Das ist kein Fall.` : `${file}: Das ist kein Fall: Sehen Sie bei „${path}“ nach.`,
  'mapping-broken': ({ file, path }) =>
    path === ''
      ? `${file}: Das ist keine Zuordnung.`
      : `${file}: Das ist keine Zuordnung: Sehen Sie bei „${path}“ nach.`,
  'portfolio-broken': ({ file, path }) =>
    path === ''
      ? `${file}: Das ist kein Portfolio.`
      : `${file}: Das ist kein Portfolio: Sehen Sie bei „${path}“ nach.`,
  'event-not-json': ({ file, line }) => `${file}:${line}: Die Zeile ist kein JSON.`,
  'event-broken': ({ file, line, type, path }) =>
    `${file}:${line}: ${type === '' ? 'Das ist kein Ereignis' : `„${type}“ ist kein Ereignis, wie es sein soll`}${path === '' ? '' : `: Sehen Sie bei „${path}“ nach`}.`,
  'strategy-unknown': ({ wanted, names }) =>
    `Die Strategie „${wanted}“ gibt es nicht${names.length === 0 ? '' : `; es gibt ${list(names)}`}.`,
  'template-unknown': ({ wanted, names }) =>
    `Das Bündel hat keine Vorlage „${wanted}“${names.length === 0 ? '' : `; es hat ${list(names)}`}.`,
  'message-faulty': ({ reason }) => `Die Nachricht lässt sich nicht erzeugen: ${reason}`,
  'message-incomplete': ({ fields }) =>
    `Die Nachricht würde nicht gesendet: Nichts ist bekannt über ${fields.join(', ')}.`,
  'mail-refused': ({ detail }) => `Eine Nachricht lässt sich nicht setzen: ${detail}`,
  'mail-unavailable': ({ detail }) => `Der Mail-Compiler ist nicht da: ${detail}`,
  replayed: ({ lines, reason, from, until }) =>
    `${lines} Zeilen von ${from} bis ${until}; ${reason === null ? 'es geht weiter' : `zu Ende: ${reason}`}.`,
  'not-entered': () => 'Der Fall tritt in diese Strategie nicht ein.',
};
