import type { ReadingWords } from './en';

/** The words by which a strategy is read: days, stages, finding, focus. In German. */
export const de: ReadingWords = {
  day: 'Tag',
  rulerOf: {
    'past-due':
      'Der erste Verzugstag, an dem ein Fall zu jeder Zeile kommen kann. Kontaktzeiten und Obergrenzen können einen Kontakt aufschieben.',
    'since-entry':
      'Der erste Tag seit dem Eintritt, an dem ein Fall zu jeder Zeile kommen kann: Der Eintritt sagt nicht, wie weit eine Forderung im Verzug sein muss. Kontaktzeiten und Obergrenzen können einen Kontakt aufschieben.',
  },
  onDay: ({ day }) => `Tag ${day}`,
  fromDay: ({ day }) => `Tag ${day}+`,
  betweenDays: ({ first, last, isNegative }) =>
    isNegative ? `Tag ${first} bis ${last}` : `Tag ${first}–${last}`,
  explainDays: ({ first, last, counts }) => {
    const what = counts === 'past-due' ? 'des Verzugs' : 'seit dem Eintritt';
    const days =
      first === last
        ? `am Tag ${first} ${what}`
        : last === undefined
          ? `frühestens am Tag ${first} ${what}; eine Schleife oder ein Datum des Falls lässt den letzten Tag offen`
          : `am Tag ${first} bis ${last} ${what}`;
    return `Ein Fall kommt hierher: ${days}. Kontaktzeiten und Obergrenzen können einen Kontakt aufschieben.`;
  },
  stages: {
    'pre-due': 'Vor Fälligkeit',
    early: 'Früh',
    mid: 'Mittel',
    late: 'Spät',
    'pre-charge-off': 'Vor der Abschreibung',
    recovery: 'Beitreibung',
  },
  stageDays: ({ from, to }) =>
    from === undefined ? `bis Tag ${to ?? ''}` : to === undefined ? `ab Tag ${from}` : `Tag ${from}–${to}`,
  noStages:
    'Es gibt keine Phasen zu zeigen: Der Eintritt sagt nicht, wie weit eine Forderung im Verzug sein muss.',
  find: 'In dieser Strategie suchen',
  findNext: 'Weiter',
  findPrevious: 'Zurück',
  findClose: 'Schließen',
  findCount: ({ at, count }) => `${at} von ${count}`,
  findNone: 'Nichts gefunden',
  findResults: 'Gefundene Schritte',
  foundCount: ({ count }) =>
    count === 0 ? 'Nichts gefunden' : `${count} ${count === 1 ? 'Schritt' : 'Schritte'} gefunden`,
  found: ({ at, count, name }) => `${at} von ${count}, ${name}`,
  foundMore: ({ count }) => `und ${count} weitere`,
  focus: ({ count, all }) => `Fokus: ${count} von ${all} Schritten`,
  focusLeave: 'Alles wieder gleich nah zeigen',
  focusLeft: 'Alles ist wieder gleich nah.',
  look: 'Was die Zeichenfläche zeigt',
  rulerShown: ({ isOn }) => (isOn ? 'Tageslineal eingeblendet.' : 'Tageslineal ausgeblendet.'),
  lanesShown: ({ isOn }) => (isOn ? 'Phasen eingeblendet.' : 'Phasen ausgeblendet.'),
  mapShown: ({ isOn }) => (isOn ? 'Übersicht eingeblendet.' : 'Übersicht ausgeblendet.'),
};
