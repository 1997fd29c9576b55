import { describeSpan } from '@/core/condition';
import type { en } from './en';

const INTERRUPTS: Record<string, string> = {
  deceased: 'einen Todesfall',
  insolvency: 'eine Insolvenz',
  dispute: 'einen Widerspruch',
  vulnerability: 'eine Schutzbedürftigkeit',
  hardship: 'eine Notlage',
};

/** Where fewer channels can be enough. */
const MAY_GO_ON: ReadonlySet<string> = new Set(['vulnerability', 'hardship']);

const ROLES: Record<string, string> = {
  next: 'der Weg weiter',
  else: '„alle anderen“',
  timeout: '„keine Reaktion bis zur Frist“',
  expired: '„nicht rechtzeitig erledigt“',
};

function portName({ role, name }: { role: string; name: string }): string {
  return name === '' ? (ROLES[role] ?? 'ein Ausgang') : `„${name}“`;
}

/** A branch by its name. */
function named(name: string): string {
  return name === '' ? '„…“' : `„${name}“`;
}

/** What the checks of whole strategies and the doors for files say, in German. */
export const de: typeof en = {
  'FLOW-01': {
    sentence: () => 'Die Strategie hat keinen Eintritt.',
    advice: () => 'Einen Eintritt hinzufügen, damit Fälle hineinkommen.',
  },
  'entry-twice': {
    sentence: () => 'Die Strategie hat einen zweiten Eintritt.',
    advice: () => 'Einen entfernen: Fälle kommen an einer Stelle herein.',
  },
  'FLOW-02': {
    sentence: () => 'Diesen Schritt erreicht niemand.',
    advice: () => 'Einen Weg dorthin führen oder ihn entfernen.',
  },
  'FLOW-03': {
    sentence: (values) => `Hier bleiben Fälle stehen: ${portName(values)} führt nirgendwohin.`,
    advice: () => 'Zu einem Schritt oder zu einem Ausgang führen.',
  },
  'FLOW-05': {
    sentence: (values) => `Manche Fälle fallen heraus: ${portName(values)} führt nirgendwohin.`,
    advice: () => 'Zu einem Schritt oder zu einem Ausgang führen.',
  },
  'CHN-NOFALLBACK': {
    sentence: () => 'Wer nicht erreicht wird, läuft weiter, als wäre er erreicht worden.',
    advice: () => 'Wenn das nicht gewollt ist, „nicht zustellbar“ zu einem anderen Kanal führen.',
  },
  'FLOW-04': {
    sentence: () => 'Diese Schleife enthält kein Warten und kein Ende; sie liefe im Kreis.',
    advice: () =>
      'Ein Warten in die Schleife setzen, oder die Versuche zählen und nach dem letzten hinausführen.',
  },
  'FLOW-06': {
    sentence: ({ fault, field, span, one, other }) =>
      fault === 'gap'
        ? `Kein Zweig nimmt ${describeSpan(field, span, 'de')}: Das liegt zwischen ${named(one)} und ${named(other)}.`
        : `Zwei Zweige nehmen ${describeSpan(field, span, 'de')}: ${named(one)} kommt zuerst, ${named(other)} bekommt es nie.`,
    advice: ({ fault }) =>
      fault === 'gap'
        ? 'Die Bereiche aneinander anschließen; bis dahin gehen diese Fälle mit allen anderen.'
        : 'Den zweiten Bereich dort beginnen lassen, wo der erste endet.',
  },
  'FLOW-07': {
    sentence: ({ name, why, taker }) => {
      if (why === 'contradiction')
        return `Niemand nimmt den Zweig ${named(name)}: Seine Bedingung widerspricht sich.`;
      const takers = taker === '' ? 'die Zweige davor nehmen' : `der Zweig ${named(taker)} davor nimmt`;
      return `Niemand nimmt den Zweig ${named(name)}: ${takers} alle seine Fälle.`;
    },
    advice: () => 'Nach oben schieben, anders fragen oder entfernen.',
  },
  'FLOW-10': {
    sentence: ({ isContacted }) =>
      isContacted
        ? 'Die Kontrollgruppe wird sofort angesprochen wie alle anderen.'
        : 'Alle werden angesprochen; so weiß niemand, was die Ansprache bewirkt.',
    advice: ({ isContacted }) =>
      isContacted
        ? 'Zu einem Ende führen oder warten lassen: Sie soll zeigen, was ohne Ansprache geschieht.'
        : 'Jeden Zehnten in Ruhe lassen: In dieser Phase zahlen die meisten von selbst.',
  },
  'FLOW-11': {
    sentence: ({ before }) =>
      before === ''
        ? 'Diese Ansprache folgt unmittelbar auf eine andere.'
        : `Diese Ansprache folgt unmittelbar auf „${before}“.`,
    advice: () => 'Mindestens eine Stunde Warten dazwischensetzen, besser einen Tag.',
  },
  'FLOW-12': {
    sentence: ({ name }) =>
      `Der Zweig ${named(name)} fragt nach einer Reaktion, sobald die Nachricht hinausgeht.`,
    advice: () => 'Ein Warten vor diese Verzweigung setzen: Noch kann niemand reagiert haben.',
  },
  'FLOW-13': {
    sentence: () => 'Dieser Zweig verlässt sich auf Öffnungen.',
    advice: () => 'Nach Klicks oder Besuchen fragen: Mailprogramme öffnen, was niemand liest.',
  },
  'FLOW-19': {
    sentence: ({ loop }) =>
      loop
        ? 'Eine Schleife führt zu dieser letzten Mahnung zurück; sie wird mehrmals gesendet.'
        : 'Vor dieser letzten Mahnung ist schon eine gesendet worden.',
    advice: ({ loop }) =>
      loop
        ? 'Die Schleife daran vorbeiführen: Was letztmals heißt, wird einmal gesagt.'
        : 'Daran vorbeiführen oder eine andere Nachricht wählen: Was letztmals heißt, wird einmal gesagt.',
  },
  'FLOW-14': {
    sentence: ({ isSilenced }) =>
      isSilenced
        ? 'Nach einer Zahlung schweigen nur einige Kanäle; über die anderen wird weiter erinnert.'
        : 'Eine Zahlung hält diese Strategie nicht an.',
    advice: () => 'Bei „bezahlt“ beenden oder anhalten: Wer bezahlt hat, wird nicht erinnert.',
  },
  'FLOW-15': {
    sentence: ({ kind, isSilenced }) =>
      isSilenced
        ? `Auf ${INTERRUPTS[kind] ?? kind} hin schweigen nur einige Kanäle; über die anderen wird weiter gefordert.`
        : `Die Strategie achtet nicht auf ${INTERRUPTS[kind] ?? kind}.`,
    advice: ({ kind }) =>
      MAY_GO_ON.has(kind)
        ? 'Wählen, was dann geschieht: beenden, anhalten oder weniger Kanäle.'
        : 'Wählen, was dann geschieht: beenden oder anhalten.',
  },
  'DATE-01': {
    sentence: () => 'Es werden Werktage gezählt, aber die Strategie hat keinen Feiertagskalender.',
    advice: () => 'In den Einstellungen einen Kalender wählen; bis dahin ruhen nur Wochenenden.',
  },
  'policy-window-empty': {
    sentence: ({ from, until }) => `Das Kontaktfenster von ${from} bis ${until} Uhr ist nie offen.`,
    advice: () => 'Es nach seinem Anfang enden lassen.',
  },
  'policy-window-none': {
    sentence: () => 'Kontakt ist zu jeder Stunde jedes Tages erlaubt.',
    advice: () => 'Ein Kontaktfenster hinzufügen.',
  },
  'policy-cap-twice': {
    sentence: ({ id }) => `Die Grenze „${id}“ gibt es zweimal.`,
    advice: () => 'Eine der beiden entfernen.',
  },
  'json-too-large': {
    sentence: ({ characters, limit }) =>
      `Die Datei hat ${characters.toLocaleString('de')} Zeichen; höchstens ${limit.toLocaleString('de')} werden gelesen.`,
    advice: () => 'Ohne Quellen oder Portfolios oder in Teilen exportieren.',
  },
  'json-too-deep': {
    sentence: ({ limit }) => `Die Datei ist mehr als ${String(limit)} Ebenen tief verschachtelt.`,
    advice: () => 'Fairpath hat sie nicht geschrieben; nach der Herkunft fragen.',
  },
  'json-malformed': {
    sentence: ({ position }) => `Die Datei ist kein JSON (sie bricht bei Zeichen ${String(position)} ab).`,
    advice: () => 'Eine von Fairpath exportierte Datei wählen.',
  },
  'json-forbidden-key': {
    sentence: ({ key }) => `Die Datei enthält den Schlüssel „${key}“, der nie erlaubt ist.`,
    advice: () => 'Diese Datei nicht verwenden; nach der Herkunft fragen.',
  },
  'json-lone-surrogate': {
    sentence: () => 'Die Datei enthält ein halbes Zeichen, das kein Text enthalten kann.',
    advice: () => 'Sie dort, wo sie herkommt, noch einmal exportieren.',
  },
  'version-missing': {
    sentence: () => 'Die Datei nennt ihre Version nicht.',
    advice: () => 'Eine von Fairpath exportierte Datei wählen.',
  },
  'version-newer': {
    sentence: ({ version, known }) =>
      `Die Datei hat Version ${String(version)}; dieses Fairpath kennt Versionen bis ${String(known)}.`,
    advice: () => 'Fairpath aktualisieren und dann noch einmal importieren.',
  },
  'bundle-not-ours': {
    sentence: () => 'Die Datei ist kein Fairpath-Bündel.',
    advice: () => 'Ein von Fairpath exportiertes Bündel wählen.',
  },
  'bundle-shape': {
    sentence: ({ path }) => `Das Bündel hat nicht die richtige Form${path === '' ? '' : ` bei „${path}“`}.`,
    advice: () => 'Das Bündel neu exportieren; vielleicht wurde es von Hand geändert.',
  },
  'bundle-dangling': {
    sentence: ({ operation, target }) =>
      `Das Bündel nennt „${target}“${operation === '' ? '' : ` beim Schritt „${operation}“`}, enthält es aber nicht.`,
    advice: () => 'Das Bündel neu exportieren; vielleicht wurde es von Hand geändert.',
  },
  'bundle-digest': {
    sentence: () => 'Das Bündel ist nicht, was seine Prüfsumme sagt: Es wurde nachträglich geändert.',
    advice: () => 'Nicht ausführen. Aus der Quelle neu exportieren.',
  },
  'text-broken': {
    sentence: () => 'Ein Text in diesem Dokument enthält ein halbes Zeichen.',
    advice: () =>
      'Nach einem Zeichen suchen, das als Kästchen oder Fragezeichen erscheint, und es neu eingeben.',
  },
  'compile-nothing': {
    sentence: () => 'Es gibt keine Strategie zu übersetzen.',
    advice: () => 'Zuerst eine Strategie zeichnen.',
  },
  'TPL-MESSAGE-MISSING': {
    sentence: ({ locale }) => `Die Nachricht in ${locale} ist noch nicht gesetzt.`,
    advice: () => 'Einen Moment warten oder die Vorlage öffnen und ihre Probleme ansehen.',
  },
};
