import type { CoachWords } from './en';

/** The words of the tour, in German. */
export const de: CoachWords = {
  progress: ({ at, of }) => `${at} von ${of}`,
  next: 'Weiter',
  back: 'Zurück',
  skip: 'Tour überspringen',
  done: 'Loszeichnen',
  stops: {
    palette: {
      title: 'Schritte zum Zeichnen',
      text: 'Nachrichten, Wartezeiten, Verzweigungen und Aufgaben. Ziehen Sie einen auf eine Linie oder eine Karte, oder drücken Sie Enter, um ihn nach dem ausgewählten Schritt einzufügen.',
    },
    canvas: {
      title: 'Die Strategie ist dieses Bild',
      text: 'Ein Fall kommt oben herein und folgt den Linien. Das Plus auf einer Linie fügt dort einen Schritt ein. Pfeiltasten gehen von Schritt zu Schritt, A fügt einen ein.',
    },
    inspector: {
      title: 'Was ein Schritt tut',
      text: 'Wählen Sie einen Schritt aus, um ihn hier zu ändern. Ist nichts ausgewählt, stehen hier die Einstellungen der ganzen Strategie: Phase, Zeitzone, wann Menschen kontaktiert werden dürfen.',
    },
    interrupts: {
      title: 'Vor jedem Kontakt geprüft',
      text: 'Wer bezahlt hat, die Forderung bestreitet oder Schutz braucht, wird nicht gemahnt. Das gilt an jedem Schritt, man kann es nicht vergessen.',
    },
    problems: {
      title: 'Fehler fallen hier auf, nicht beim Kunden',
      text: 'Jedes Problem sagt, was falsch ist, wo, und was zu tun ist. Viele behebt ein Klick. Mit Fehlern läuft die Strategie nicht.',
    },
    views: {
      title: 'Anders lesen, zurücknehmen, laufen lassen',
      text: 'Die Gliederung zeigt dieselbe Strategie als Tabelle. Jede Änderung lässt sich mit Namen zurücknehmen. Ist sie fertig, lassen Sie sie auf einem Portfolio laufen: Nichts wird verschickt.',
    },
  },
};
