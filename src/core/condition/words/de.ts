import { fieldLabel, type FieldType } from '@/core/dictionary';
import type { DiagnosticSentences } from '@/core/lib';
import type { ConditionCode, NamedField } from './en';

type Named = { readonly field: NamedField };
const name = (field: NamedField): string => `„${fieldLabel(field, 'de')}“`;

const TYPES: Readonly<Record<FieldType, string>> = {
  text: 'einen Text',
  integer: 'eine ganze Zahl',
  number: 'eine Zahl',
  money: 'einen Geldbetrag',
  date: 'ein Datum',
  boolean: 'Ja oder Nein',
  choice: 'eine seiner Auswahlen',
};

/** German. */
export const de: Readonly<Record<ConditionCode, DiagnosticSentences>> = {
  'condition-too-deep': {
    sentence: ({ depth, limit }: { depth: number; limit: number }) =>
      `Gruppen liegen ${depth} Ebenen tief; höchstens ${limit} sind möglich.`,
    advice: () => 'Die innersten Gruppen in ein eigenes Segment legen und danach fragen.',
  },
  'condition-too-long': {
    sentence: ({ count, limit }: { count: number; limit: number }) =>
      `Es sind ${count} Vergleiche; höchstens ${limit} sind möglich.`,
    advice: () => '„ist einer von“ für viele Werte eines Feldes verwenden oder die Regel in Segmente teilen.',
  },
  'condition-group-empty': {
    sentence: () => 'Eine Gruppe hat keine Zeilen.',
    advice: () => 'Eine Zeile hinzufügen oder die Gruppe entfernen.',
  },
  'condition-field-unknown': {
    sentence: ({ field }: Named) => `Ein Feld ${field.key} gibt es nicht.`,
    advice: () => 'Ein Feld des Verzeichnisses wählen oder dieses dort anlegen.',
  },
  'condition-operator-unsuitable': {
    sentence: ({ field, type }: Named & { type: FieldType }) =>
      `${name(field)} enthält ${TYPES[type]} und lässt sich so nicht vergleichen.`,
    advice: () => 'Einen anderen Vergleich wählen.',
  },
  'condition-operand-unwanted': {
    sentence: ({ field }: Named) => `Der Vergleich von ${name(field)} braucht keinen Wert, hat aber einen.`,
    advice: () => 'Den Wert entfernen.',
  },
  'condition-operand-missing': {
    sentence: ({ field }: Named) => `${name(field)} wird mit nichts verglichen.`,
    advice: () => 'Eintragen, womit verglichen wird.',
  },
  'condition-operand-mistyped': {
    sentence: ({ field, type }: Named & { type: FieldType }) =>
      `${name(field)} enthält ${TYPES[type]}, wird aber mit etwas anderem verglichen.`,
    advice: ({ type }: { type: FieldType }) => `Hier ${TYPES[type]} angeben.`,
  },
  'condition-choice-unknown': {
    sentence: ({ field, choice }: Named & { choice: unknown }) =>
      `„${String(choice)}“ steht bei ${name(field)} nicht zur Auswahl.`,
    advice: () => 'Eine der aufgeführten Möglichkeiten wählen.',
  },
  'condition-fields-unlike': {
    sentence: ({ field, other }: Named & { other: NamedField }) =>
      `${name(field)} und ${name(other)} enthalten verschiedene Arten von Werten.`,
    advice: () => 'Zwei Felder derselben Art vergleichen.',
  },
  'condition-range-reversed': {
    sentence: ({ field }: Named) =>
      `Der Bereich für ${name(field)} endet vor seinem Anfang, also liegt niemand darin.`,
    advice: () => 'Den kleineren Wert zuerst angeben.',
  },
  'condition-range-currencies': {
    sentence: ({ field }: Named) => `Der Bereich für ${name(field)} steht in zwei Währungen.`,
    advice: () => 'Beide Enden in einer Währung angeben.',
  },
  'condition-segment-unknown': {
    sentence: () => 'Ein Segment, nach dem gefragt wird, gibt es hier nicht.',
    advice: () => 'Ein anderes Segment wählen oder die Zeile entfernen.',
  },
  'condition-segment-cyclic': {
    sentence: () => 'Ein Segment fragt nach sich selbst, unmittelbar oder über andere.',
    advice: () => 'Eine der Zeilen entfernen, die zurückführen.',
  },
};
