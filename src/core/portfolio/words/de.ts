import { createWriter, type en } from './en';

const write = createWriter('de-DE');

/** German. */
export const de: Readonly<typeof en> = {
  'row-empty': () => 'Die Zeile ist leer.',
  'row-ragged': ({ expected, found }) =>
    `Die Zeile hat ${found === 1 ? '1 Zelle' : `${write.count(found)} Zellen`}, die Kopfzeile hat ${write.count(expected)}.`,
  'row-quotes': () =>
    'Hier öffnet ein Anführungszeichen, das nie schließt; die Zeile verschluckt die folgenden.',
  'claim-duplicate': ({ line }) => `Steht schon in Zeile ${write.count(line)}.`,
  'claim-unnamed': () => 'Die Zeile sagt nicht, welche Forderung es ist.',
  'customer-unnamed': () => 'Die Zeile sagt nicht, wessen Forderung es ist.',
  'amount-missing': () => 'Die Zeile nennt keinen geschuldeten Betrag.',
  'number-unreadable': () => 'Keine Zahl in einem Format, das wir kennen.',
  'number-ambiguous': () =>
    'Das Zeichen kann vor Dezimalen oder Tausendern stehen: für diese Spalte angeben.',
  'number-not-whole': () => 'Keine ganze Zahl.',
  'payday-outside': () => 'Kein Tag eines Monats.',
  'amount-negative': () => 'Ein Guthaben, keine Schuld.',
  'amount-too-fine': ({ currency }) => `Feiner als die kleinste Einheit von ${currency}.`,
  'amount-too-large': () => 'Zu groß, um genau gespeichert zu werden.',
  'currency-missing': () => 'Der Betrag hat keine Währung, und für die Datei ist keine gesetzt.',
  'currency-unknown': ({ currency }) => `Eine Währung ${currency} gibt es nicht.`,
  'date-impossible': () => 'Diesen Tag gibt es im Kalender nicht.',
  'date-unreadable': () => 'Kein Datum in einem Format, das wir kennen.',
  'date-ambiguous': ({ dayFirst, monthFirst }) =>
    `Entweder ${write.day(dayFirst)} oder ${write.day(monthFirst)}: für diese Spalte angeben, ob Tag oder Monat zuerst steht.`,
  'lateness-outside': () => 'So lange kann keine Forderung überfällig sein.',
  'yes-no-unreadable': () => 'Weder Ja noch Nein.',
  'choice-unknown': () => 'Keiner der Werte, die dieses Feld haben kann.',
  'text-unreadable': () => 'Enthält Zeichen, die sich nicht lesen lassen.',
  'key-reserved': () => 'Unter diesem Namen lässt sich nichts aufbewahren.',
  'text-too-long': ({ limit }) => `Länger als ${write.count(limit)} Zeichen.`,
  'email-unreadable': () => 'Keine E-Mail-Adresse.',
  'phone-unreadable': () => 'Keine Telefonnummer, oder ihr Land ist nicht bekannt.',
  'country-unknown': () => 'Kein Land, das wir kennen.',
  'zone-unknown': () => 'Keine Zeitzone.',
  'language-unknown': () => 'Keine Sprache, die wir kennen.',

  'name-and-values': () => 'Name und Werte passen',
  'name-fits': () => 'der Name passt',
  'values-fit': ({ share }) => `${write.share(share)} der Werte passen`,
  'unique-values': () => 'in jeder Zeile verschieden',
  'amounts-in': ({ mark, currency }) =>
    `Dezimal${mark === ',' ? 'komma' : 'punkt'}${currency === null ? '' : `, ${currency}`}`,
  'decimal-asked': () => 'Dezimalen oder Tausender? siehe unten',
  'date-asked': () => 'Tag oder Monat zuerst? siehe unten',
  'phone-country-asked': () => 'aus welchem Land? oben angeben',
  'date-order-proven': ({ order, proven }) =>
    `${order === 'dmy' ? 'Tag' : 'Monat'} zuerst, ${write.count(proven)} Werte belegen es`,
  'date-order-agrees': ({ order, share }) =>
    `${order === 'dmy' ? 'Tag' : 'Monat'} zuerst stimmt zu ${write.share(share)} mit dem Verzug überein`,
  'chosen-column': () => 'von Ihnen gewählt',
  'several-fields': () => 'mehrere Felder kommen in Frage',
  'taken-by': ({ column }) => `${column} passt besser`,
  'sensitive-column': () => 'privat und nicht nötig: bleibt draußen',
  'no-match': () => 'nichts Bekanntes',
  'preset-column': () => 'aus der Vorlage',
  'preset-months-late': () => 'Kreditkartenkunden, Monate im Verzug',

  'needs-amount': () => 'Keine Spalte sagt, wie viel geschuldet wird.',
  'needs-date-order': ({ column }) => `Angeben, ob in ${column} Tag oder Monat zuerst steht.`,
  'needs-decimal-mark': ({ column }) => `Angeben, welches Zeichen in ${column} vor den Dezimalen steht.`,
  'field-twice': ({ column, other }) => `${column} und ${other} gehen in dasselbe Feld.`,

  'assumed-due-date': () =>
    'Fälligkeiten sind daraus zurückgerechnet, wie lange jede Forderung überfällig ist.',
  'assumed-months': ({ days }) =>
    `Ein Monat Verzug zählt als ${write.count(days)} Tage; was nicht überfällig ist, wird ${write.count(days)} Tage nach dem Stichtag fällig.`,
  'assumed-arrears': () =>
    'Der Rückstand ist der ganze offene Betrag, und null, wo die Datei sagt, dass eine Forderung nicht überfällig ist.',
  'assumed-case-id': ({ column }) => `Jede Zeile ist eine Forderung, benannt nach ${column}.`,
  'assumed-row-number': () => 'Keine Spalte benennt die Forderungen, also heißt jede nach ihrer Zeile.',
  'assumed-currency': ({ currency }) => `Beträge ohne Währung sind in ${currency}.`,
  'assumed-no-lateness': () =>
    'Keine Spalte sagt, wann Forderungen fällig wurden, also hat niemand Tage überfällig.',
  'assumed-addresses': () =>
    'Kunden ohne E-Mail-Adresse oder Mobilnummer haben Platzhalter, die niemanden erreichen.',
  'kept-credits': ({ count }) =>
    `${count === 1 ? '1 Saldo' : `${write.count(count)} Salden`} unter null: Der Kunde hat Guthaben und schuldet nichts.`,
};
