import type { problemHistoryEn, problemsEn } from './problems-en';

/** The words of the problems, in German. */
export const problemsDe: typeof problemsEn = {
  spokenLocale: 'de',
  dock: 'Probleme und Verlauf',
  historyTab: 'Verlauf',
  checking: 'Wird geprüft…',
  showSeverities: 'Zeigen',
  severityFilter: {
    error: ({ count }) => `${count} Fehler`,
    warning: ({ count }) => (count === 1 ? '1 Warnung' : `${count} Warnungen`),
    info: ({ count }) => (count === 1 ? '1 Hinweis' : `${count} Hinweise`),
  },
  allFiltered: 'Alles, was gefunden wurde, ist durch die Auswahl oben ausgeblendet.',
  fixAllSafe: 'Alles Sichere beheben',
  fixedOne: ({ sentence }) => `Behoben: ${sentence}`,
  fixedMany: ({ count }) => (count === 1 ? '1 Problem behoben.' : `${count} Probleme behoben.`),
  nothingToFix: 'Es gibt nichts, was sich unbesehen beheben lässt.',
  noProblemLeft: 'Keine Probleme gefunden.',
  problemAt: ({ at, count, step, sentence }) => `Problem ${at} von ${count}, ${step}: ${sentence}`,
  problemGroup: ({ name, count }) => `${name}, ${count === 1 ? '1 Problem' : `${count} Probleme`}`,
  setAside: 'Zurückstellen',
  setAsideOf: ({ rule, step }) => `${rule} bei ${step} zurückstellen`,
  setAsideTitle: 'Diese Anmerkung zurückstellen?',
  setAsideHelp: 'Sie bleibt mit Ihrer Begründung in der Strategie und kann wieder aufgenommen werden.',
  setAsideReason: 'Begründung',
  setAsideMissing: 'Sagen Sie, warum, für alle, die es später lesen.',
  setAsideFull: 'Eine Strategie behält höchstens 500 zurückgestellte Anmerkungen.',
  setAsideDone: ({ sentence }) => `Zurückgestellt: ${sentence}`,
  setAsideHead: ({ count }) => `Zurückgestellt (${count})`,
  unusedNote: 'nicht mehr nötig',
  restore: 'Wieder aufnehmen',
  restoreOf: ({ rule, step }) => `${rule} bei ${step} wieder aufnehmen`,
  forgetOf: ({ rule, step }) => `${rule} bei ${step} entfernen`,
  restored: ({ sentence }) => `Wieder aufgenommen: ${sentence}`,
  forget: 'Entfernen',
  cancelSetAside: 'Abbrechen',
};

export const problemHistoryDe: typeof problemHistoryEn = {
  'problems-fixed': ({ count }) => (count === 1 ? 'Problem beheben' : `${count} Probleme beheben`),
  'problem-set-aside': ({ rule }) => `${rule} zurückstellen`,
  'problem-restored': ({ rule }) => `${rule} wieder aufnehmen`,
};
