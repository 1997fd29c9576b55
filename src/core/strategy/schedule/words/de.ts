import type { en } from './en';

type InRow = { line: number };

const CHANNELS: Readonly<Record<string, string>> = {
  email: 'E-Mail',
  sms: 'SMS',
  whatsapp: 'WhatsApp',
  letter: 'Brief',
  call: 'Anruf',
};

const days = (count: number): string => `${String(count)} ${Math.abs(count) === 1 ? 'Tag' : 'Tage'}`;
const row = ({ line }: InRow): string => `Zeile ${String(line)}`;

/** What is said of dunning tables, in German. */
export const de: typeof en = {
  'schedule-empty': {
    sentence: () => 'Die Tabelle hat keine Stufen.',
    advice: () => 'Geben Sie jeder Stufe eine Zeile: Stufe, Tag nach Fälligkeit, Kanal, Vorlage.',
  },
  'schedule-too-long': {
    sentence: ({ rows, most }) =>
      `Die Tabelle hat ${String(rows)} Zeilen; ein Mahnplan hat höchstens ${String(most)}.`,
    advice: () => 'Importieren Sie nur die Zeilen, die Mahnstufen sind.',
  },
  'schedule-no-day': {
    sentence: () => 'Keine Spalte sagt, an welchem Tag eine Stufe kommt.',
    advice: () => 'Nennen Sie eine Spalte „Tag“ und schreiben Sie Tage nach Fälligkeit hinein, etwa 7.',
  },
  'schedule-no-channel': {
    sentence: () => 'Keine Spalte sagt, auf welchem Kanal eine Stufe kommt.',
    advice: () =>
      'Nennen Sie eine Spalte „Kanal“ und schreiben Sie E-Mail, SMS, WhatsApp, Brief oder Anruf hinein.',
  },
  'schedule-no-template': {
    sentence: () => 'Keine Spalte nennt Vorlagen.',
    advice: () => 'Die Schritte kommen ohne Nachrichten; wählen Sie sie danach.',
  },
  'schedule-quotes': {
    sentence: (at) => `${row(at)} hat ein Anführungszeichen, das nicht geschlossen wird.`,
    advice: () => 'Schließen Sie es, oder nehmen Sie es heraus.',
  },
  'schedule-level-missing': {
    sentence: ({ cell, ...at }) =>
      cell === '' ? `${row(at)} hat keine Stufe.` : `${row(at)}: „${cell}“ ist keine Stufe.`,
    advice: () => 'Nummerieren Sie die Stufen 1, 2, 3, oder geben Sie jeder einen Namen.',
  },
  'schedule-level-twice': {
    sentence: ({ level, first, line }) =>
      `Die Stufe ${level} ist doppelt: in Zeile ${String(Math.min(first, line))} und in Zeile ${String(Math.max(first, line))}.`,
    advice: () => 'Geben Sie jeder Stufe eine Zeile und eine eigene Nummer.',
  },
  'schedule-day-missing': {
    sentence: (at) => `${row(at)} hat keinen Tag.`,
    advice: () => 'Schreiben Sie, wie viele Tage nach Fälligkeit sie kommt.',
  },
  'schedule-day-unclear': {
    sentence: ({ cell, ...at }) => `${row(at)}: „${cell}“ ist kein Tag.`,
    advice: () => 'Schreiben Sie eine ganze Zahl von Tagen nach Fälligkeit, etwa 7.',
  },
  'schedule-day-negative': {
    sentence: ({ day, ...at }) =>
      `${row(at)} kommt ${days(-day)} vor der Fälligkeit, wenn noch nichts überfällig ist.`,
    advice: () => 'Ein Mahnplan beginnt an Tag 0. Erinnerungen davor gehören in eine eigene Strategie.',
  },
  'schedule-gap-negative': {
    sentence: ({ day, ...at }) => `${row(at)} kommt ${days(-day)} vor der Stufe vor ihr.`,
    advice: () => 'Schreiben Sie, wie viele Tage nach der Stufe davor sie kommt.',
  },
  'schedule-day-far': {
    sentence: ({ day, most, ...at }) =>
      `${row(at)}: Tag ${String(day)} liegt zu fern; der letzte Tag ist ${String(most)}.`,
    advice: () => 'Prüfen Sie den Tag: Zehn Jahre nach Fälligkeit sind das Äußerste.',
  },
  'schedule-day-order': {
    sentence: ({ level, day, before, beforeDay, ...at }) =>
      `${row(at)}: Stufe ${level} kommt an Tag ${String(day)}, vor Stufe ${before} an Tag ${String(beforeDay)}.`,
    advice: () => 'Geben Sie jeder Stufe einen späteren Tag als der Stufe davor.',
  },
  'schedule-day-twice': {
    sentence: ({ level, day, before, ...at }) =>
      `${row(at)}: Stufe ${level} kommt an Tag ${String(day)} auf demselben Kanal wie Stufe ${before}.`,
    advice: () => 'Geben Sie ihr einen späteren Tag oder einen anderen Kanal.',
  },
  'schedule-day-same': {
    sentence: ({ level, day, before, ...at }) =>
      `${row(at)}: Stufe ${level} kommt am selben Tag wie Stufe ${before}, Tag ${String(day)}.`,
    advice: () => 'Die Kontaktregeln können die zweite aufschieben.',
  },
  'schedule-channel-missing': {
    sentence: (at) => `${row(at)} hat keinen Kanal.`,
    advice: () => 'Schreiben Sie E-Mail, SMS, WhatsApp, Brief oder Anruf.',
  },
  'schedule-channel-unknown': {
    sentence: ({ cell, ...at }) => `${row(at)}: „${cell}“ ist kein Kanal.`,
    advice: () => 'Schreiben Sie E-Mail, SMS, WhatsApp, Brief oder Anruf, einen je Zeile.',
  },
  'schedule-time-unclear': {
    sentence: ({ cell, ...at }) => `${row(at)}: „${cell}“ ist keine Uhrzeit.`,
    advice: () => 'Schreiben Sie sie wie 09:30, oder lassen Sie die Zelle leer.',
  },
  'schedule-template-none': {
    sentence: (at) => `${row(at)} nennt keine Vorlage.`,
    advice: () => 'Der Schritt kommt ohne Nachricht; wählen Sie danach eine.',
  },
  'schedule-template-unknown': {
    sentence: ({ template, ...at }) => `${row(at)}: Es gibt keine Vorlage „${template}“.`,
    advice: () => 'Der Schritt kommt ohne Nachricht; wählen Sie danach eine.',
  },
  'schedule-template-several': {
    sentence: ({ template, names, ...at }) => `${row(at)}: „${template}“ kann ${names} sein.`,
    advice: () => 'Der Schritt kommt ohne Nachricht; schreiben Sie den ganzen Namen, oder wählen Sie danach.',
  },
  'schedule-template-channel': {
    sentence: ({ template, written, channel, ...at }) =>
      `${row(at)}: „${template}“ ist für ${CHANNELS[written] ?? written} geschrieben, nicht für ${CHANNELS[channel] ?? channel}.`,
    advice: () => 'Ändern Sie den Kanal, oder nennen Sie eine andere Vorlage.',
  },
  'schedule-column-left': {
    sentence: ({ column }) => `Die Spalte „${column}“ bleibt weg.`,
    advice: () => 'Übernommen werden Stufe, Tag, Kanal, Vorlage, Uhrzeit und Ton.',
  },
  'schedule-fee-left': {
    sentence: ({ column }) => `Die Gebühren in „${column}“ werden nicht übernommen.`,
    advice: () => 'Nennen Sie sie in der Nachricht, und berechnen Sie sie dort, wo das Konto geführt wird.',
  },
};
