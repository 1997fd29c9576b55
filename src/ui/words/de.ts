import type { KitWords } from './en';

export const de: KitWords = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  browse: 'Durchsuchen',
  noMatch: 'Nichts passt dazu',
  choose: 'Wählen',
  notifications: 'Mitteilungen',
  breadcrumbs: 'Wo Sie sind',
  done: 'erledigt',
  failedTitle: 'Dieser Teil des Bildschirms funktioniert gerade nicht',
  failedAdvice:
    'Was gespeichert war, ist sicher. Versuchen Sie es noch einmal; wenn es wieder geschieht, laden Sie die Seite neu.',
  tryAgain: 'Noch einmal versuchen',
  reload: 'Seite neu laden',
  details: 'Technische Einzelheiten',
};
