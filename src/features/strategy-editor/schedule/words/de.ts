import type { ScheduleWords } from './en';

const levels = (count: number): string => (count === 1 ? '1 Stufe' : `${count} Stufen`);

/** The words of the import of dunning tables, in German. */
export const de: ScheduleWords = {
  title: 'Mahnplan importieren',
  paste: 'Zellen der Tabelle',
  pasteHelp:
    'Kopieren Sie sie in Ihrer Tabellenkalkulation und fügen Sie sie hier ein, mit oder ohne Überschriften.',
  pasteExample:
    'Stufe\tTag\tKanal\tVorlage\n1\t7\tE-Mail\tFreundliche Erinnerung\n2\t14\tSMS\tKurze Erinnerung',
  fileTitle: 'Oder eine Datei hier ablegen',
  fileHelp: 'CSV oder TSV: Stufe, Tag nach Fälligkeit, Kanal, Vorlage.',
  reading: 'Wird gelesen…',
  fromFile: ({ name }) => `Aus ${name}`,
  otherTable: 'Andere Tabelle nehmen',
  preview: 'Was gelesen wurde',
  columns: {
    row: 'Zeile',
    level: 'Stufe',
    day: 'Tag',
    channel: 'Kanal',
    template: 'Nachricht',
    verdict: 'Befund',
  },
  channels: { email: 'E-Mail', sms: 'SMS', whatsapp: 'WhatsApp', letter: 'Brief', call: 'Anruf' },
  noMessage: 'Noch keine Nachricht',
  fine: 'Gut',
  refused: ({ count }) =>
    count === 1
      ? 'Eines muss stimmen, bevor diese Tabelle importiert werden kann.'
      : `${count} Dinge müssen stimmen, bevor diese Tabelle importiert werden kann.`,
  untouched: 'Die Strategie ist, wie sie war.',
  more: ({ count }) => `und ${count} weitere`,
  remarks: ({ count }) => (count === 1 ? 'Eine Bemerkung' : `${count} Bemerkungen`),
  place: 'Wohin',
  places: { after: 'In die Strategie, nach einem Schritt', replace: 'Anstelle der ganzen Strategie' },
  placeHelp: {
    after: 'Was dort folgte, folgt auf die letzte Stufe.',
    replace: 'Nur der Eintritt bleibt. Es lässt sich rückgängig machen.',
  },
  behind: 'Nach',
  way: ({ step, port }) => `${step}, ${port}`,
  time: 'Uhrzeit',
  timeHelp: 'Für Stufen, die keine nennen.',
  cancel: 'Abbrechen',
  importNone: 'Importieren',
  import: ({ count }) => `${levels(count)} importieren`,
  level: ({ number }) => `Stufe ${number}`,
  imported: ({ count, after }) => `${levels(count)} nach ${after} importiert.`,
  replaced: ({ count }) => `${levels(count)} anstelle der Strategie importiert.`,
  notHere: 'Diesen Schritt gibt es nicht mehr. Nichts wurde importiert.',
  tableProblems: {
    'file-empty': () => 'Es steht nichts darin.',
    'file-is-spreadsheet': ({ program }) =>
      `Das ist eine Arbeitsmappe (.${program}). Speichern Sie das Blatt als CSV, oder kopieren Sie die Zellen und fügen Sie sie oben ein.`,
    'file-is-archive': () =>
      'Das ist ein gepacktes Archiv. Entpacken Sie es und wählen Sie die Tabelle darin.',
    'file-is-binary': () => 'Das ist keine Textdatei.',
    'file-too-large': ({ limit }) =>
      `Die Datei ist zu groß: ${Math.round(limit / 1e6)} MB sind das Äußerste.`,
    'table-without-rows': () => 'Es gibt nur eine Zeile.',
    'table-too-wide': ({ limit }) => `Es gibt mehr als ${limit} Spalten. Ist es eine Tabelle?`,
    'reading-cancelled': () => 'Das Lesen wurde abgebrochen.',
    'reading-failed': ({ reason }) => `Das Lesen ist gescheitert: ${reason}`,
  },
};
