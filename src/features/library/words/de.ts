import type { LibraryWords } from './en';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} und ${items.at(-1) ?? ''}`;

/** What the library says in German. */
export const de: LibraryWords = {
  library: 'Bibliothek',
  contents: ({ strategies, templates, segments }) =>
    `${list([
      plural(strategies, 'Strategie', 'Strategien'),
      plural(templates, 'Vorlage', 'Vorlagen'),
      plural(segments, 'Segment', 'Segmente'),
    ])} in diesem Arbeitsbereich`,
  opening: 'Was in diesem Browser liegt, wird geöffnet …',

  firstSteps: 'Von einer Liste zum geprüften Plan',
  firstStepsHelp:
    'Niemand wird angeschrieben, was immer Sie hier tun. Jede Änderung lässt sich rückgängig machen.',
  hideFirstSteps: 'Diese Schritte weglegen',
  stepDone: 'erledigt',
  steps: {
    bring: { title: 'Kunden holen', help: 'Eine CSV-Datei importieren oder das Demo-Portfolio nehmen.' },
    draw: { title: 'Strategie zeichnen', help: 'Wer eintritt, wer was bekommt und wann.' },
    write: { title: 'Nachrichten schreiben', help: 'Jede so sehen, wie ein Kunde sie liest.' },
    prove: { title: 'Ausführen', help: 'Das ganze Portfolio Tag für Tag hindurchführen.' },
  },

  kinds: { strategy: 'Strategien', template: 'Vorlagen', segment: 'Segmente', portfolio: 'Portfolios' },
  kind: { strategy: 'Strategie', template: 'Vorlage', segment: 'Segment', portfolio: 'Portfolio' },
  what: 'Arten von Dokumenten',
  filter: 'Nach Namen filtern',
  nameAndSentence: 'Name und Aufgabe',
  problems: 'Probleme',
  edited: 'Bearbeitet',
  asOf: 'Stand',
  claims: 'Forderungen',
  actions: 'Aktionen',
  actionsFor: ({ name }) => `Aktionen für ${name}`,
  noProblems: 'Keine',
  errors: ({ count }) => `${count} Fehler`,
  warnings: ({ count }) => plural(count, 'Warnung', 'Warnungen'),
  unnamed: 'Ohne Namen',
  stepsBy: ({ steps, channels }) =>
    `${plural(steps, 'Schritt', 'Schritte')}${channels.length === 0 ? '' : `, per ${list(channels)}`}`,
  channels: { email: 'E-Mail', sms: 'SMS', whatsapp: 'WhatsApp', letter: 'Brief', call: 'Anruf' },
  everyone: 'Alle gehören dazu: Es fragt noch nichts.',
  asksIf: ({ condition }) => `Alle, für die gilt: ${condition}.`,
  noWords: 'Noch ist nichts geschrieben.',
  synthetic: ({ seed }) => `Erfundene Menschen, Startwert ${seed}.`,
  fromFile: ({ file }) => `Aus ${file}.`,

  newStrategy: 'Neue Strategie',
  newTemplate: 'Neue Vorlage',
  newSegment: 'Neues Segment',
  new: 'Neu',
  importFile: 'Importieren',
  importPortfolio: 'Portfolio importieren',
  open: 'Öffnen',
  run: 'Ausführen',
  rename: 'Umbenennen …',
  duplicate: 'Duplizieren',
  remove: 'Entfernen',

  name: 'Name',
  create: 'Anlegen',
  cancel: 'Abbrechen',
  renameTitle: ({ name }) => `„${name}“ umbenennen`,
  renameVerb: 'Umbenennen',
  nameMissing: 'Geben Sie einen Namen, damit Sie es wiederfinden.',
  zone: 'Zeitzone',
  zoneHelp: 'Was als heute zählt, und die Uhrzeit für Kunden, deren Zeitzone nicht bekannt ist.',
  channel: 'Kanal',
  language: 'Erste Sprache',
  languageHelp: 'Weitere Sprachen kommen später dazu.',
  purpose: 'Zweck',
  copyOf: ({ name }) => `Kopie von ${name}`,

  created: ({ name }) => `„${name}“ ist da`,
  renamed: ({ name }) => `Der Name ist jetzt „${name}“`,
  removed: ({ name }) => `„${name}“ wurde entfernt`,
  restored: ({ name }) => `„${name}“ ist wieder da`,
  belongs: 'Wer dazugehört',
  done: 'Fertig',
  takeOver: 'Stattdessen hier bearbeiten',
  saved: {
    saved: 'Gespeichert',
    saving: 'Wird gespeichert …',
    unsaved: 'Noch nicht gespeichert',
    failed: 'Speichern ging nicht',
  },
  undo: 'Rückgängig',
  failed: 'Das hat nicht geklappt',

  dropTitle: 'Bündel oder Projekt hier ablegen',
  dropHelp: 'Erst sehen Sie, was hereinkäme; dann entscheiden Sie.',
  none: {
    strategy: {
      title: 'Noch keine Strategie',
      help: 'Eine Strategie sagt, wer wie und wann angesprochen wird und wann Schluss ist.',
    },
    template: {
      title: 'Noch keine Vorlage',
      help: 'Eine Vorlage ist, was ein Kunde liest: eine E-Mail, eine SMS, eine Seite.',
    },
    segment: {
      title: 'Noch kein Segment',
      help: 'Ein Segment benennt Kunden nach dem, was über sie bekannt ist.',
    },
    portfolio: {
      title: 'Noch kein Portfolio',
      help: 'Ein Portfolio enthält die Forderungen für eine Strategie.',
    },
  },
  noMatch: ({ filter }) => `Nichts hier heißt „${filter}“.`,
  broken: ({ count }) =>
    count === 1 ? 'Ein Dokument lässt sich nicht öffnen' : `${count} Dokumente lassen sich nicht öffnen`,
  listFailed: 'Was gespeichert ist, ließ sich nicht lesen',
};
