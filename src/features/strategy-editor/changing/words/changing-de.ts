import type { Carried } from '@/core/project';
import type { changingEn, changingHistoryEn } from './changing-en';

function steps(count: number): string {
  return count === 1 ? '1 Schritt' : `${count} Schritte`;
}

function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} und ${items.at(-1) ?? ''}`;
}

const KINDS: Record<Carried['kind'], string> = { template: 'Nachricht', segment: 'Segment', field: 'Feld' };

const PARTS: Readonly<Record<string, string>> = {
  name: 'Name',
  channel: 'Kanal',
  purpose: 'Zweck',
  tone: 'Ton',
  variants: 'Text',
  defaultLocale: 'Hauptsprache',
  condition: 'Bedingung',
  type: 'Art des Werts',
  choices: 'Auswahl',
  label: 'Name',
};

type Lost = { readonly ways: number; readonly settings: number; readonly messages: number };

function losses({ ways, settings, messages }: Lost): string[] {
  return [
    ...(messages > 0 ? [messages === 1 ? 'seine Nachricht' : `${messages} Nachrichten`] : []),
    ...(ways > 0 ? [ways === 1 ? '1 Ausgang' : `${ways} Ausgänge`] : []),
    ...(settings > 0 ? [settings === 1 ? '1 Einstellung' : `${settings} Einstellungen`] : []),
  ];
}

/** Die Wörter fürs Kopieren, Einfügen, Ersetzen, Auslassen und Verschieben von Schritten auf Deutsch. */
export const changingDe: typeof changingEn = {
  changing: {
    copied: ({ count }) => `${steps(count)} kopiert.`,
    cut: ({ count }) => `${steps(count)} ausgeschnitten.`,
    notCopied: 'Nichts wurde kopiert',
    tooMuch: 'Das ist mehr, als eine Zwischenablage fassen sollte. Wählen Sie weniger Schritte aus.',
    noWriting:
      'Der Browser lässt diese Seite nicht in die Zwischenablage schreiben. Strg C auf der Zeichenfläche geht trotzdem.',
    notPasted: 'Nichts wurde eingefügt',
    noReading:
      'Der Browser lässt diese Seite die Zwischenablage nicht lesen. Strg V auf der Zeichenfläche geht trotzdem.',
    pasted: ({ count, where }) =>
      where === undefined
        ? `${steps(count)} eingefügt, nicht verbunden.`
        : `${steps(count)} nach ${where} eingefügt.`,
    pastedTitle: 'Schritte eingefügt',
    alsoAdded: ({ added }) =>
      `Neu in der Bibliothek: ${list(added.map(({ kind, name }) => `${KINDS[kind]} „${name}“`))}. Rückgängig nimmt die Schritte zurück; was neu ist, bleibt.`,
    cleaned: ({ names }) =>
      `Unerlaubte Formatierung wurde weggelassen: ${list(names.map((name) => `„${name}“`))}.`,
    entryLeftOut: 'Der Eintritt wurde weggelassen: Eine Strategie hat nur einen.',
    copyName: ({ name }) => `${name} (Kopie)`,
    duplicated: ({ count }) => `${steps(count)} verdoppelt.`,
    cannotSkip: 'Eintritt, Ende und Notizen lassen sich nicht auslassen.',
    skipped: ({ sentence }) => `Ausgelassen: ${sentence}`,
    off: 'aus',
    skippedNow: ({ count, name }) =>
      count === 1 ? `${name} wird jetzt ausgelassen.` : `${count} Schritte werden jetzt ausgelassen.`,
    takenAgain: ({ count, name }) =>
      count === 1
        ? `${name} wird nicht mehr ausgelassen.`
        : `${count} Schritte werden nicht mehr ausgelassen.`,
    skip: 'Diesen Schritt auslassen',
    skipHelp: 'Es geht über seinen Hauptausgang weiter, als wäre er nicht da.',
    replaceBy: ({ name }) => `${name} ersetzen durch`,
    replaceHelp: 'Name, Zugänge und Platz bleiben.',
    findStep: 'Schritt suchen',
    losing: (lost) => (losses(lost).length === 0 ? 'behält alles' : `verliert ${losses(lost).join(', ')}`),
    replaced: ({ name, by, ...lost }) =>
      losses(lost).length === 0
        ? `${name} durch ${by} ersetzt.`
        : `${name} durch ${by} ersetzt. Verloren: ${list(losses(lost))}.`,
    moveBehind: ({ count, name }) => `${count === 1 ? name : steps(count)} verschieben hinter`,
    findPlace: 'Schritt suchen, hinter den es kommt',
    movedInLine: ({ count, name, after }) =>
      `${count === 1 ? name : steps(count)} hinter ${after} verschoben.`,
    refused: {
      'replace-unknown': 'Diesen Schritt gibt es nicht mehr.',
      'replace-entry': 'Der Eintritt lässt sich nicht ersetzen: Jede Strategie beginnt mit ihm.',
      'replace-note': 'Eine Notiz lässt sich nicht durch einen Schritt ersetzen.',
      'replace-by-loose': 'Dorthin kann nichts führen.',
      'move-nothing': 'Wählen Sie zuerst aus, was verschoben werden soll.',
      'move-entry': 'Der Eintritt lässt sich nicht verschieben: Jede Strategie beginnt mit ihm.',
      'move-loose': 'Eine Notiz steht auf keinem Weg.',
      'move-apart':
        'Diese Schritte stehen nicht auf einem Weg. Wählen Sie Schritte aus, die aufeinander folgen.',
      'move-into-itself': 'Schritte lassen sich nicht hinter sich selbst verschieben.',
      'move-no-port': 'Dieser Schritt hat keinen solchen Ausgang.',
      'move-ends': 'Mit diesen Schritten endet alles: Dort könnte nichts auf sie folgen.',
    },
    problems: {
      'fragment-not-ours': () => 'In der Zwischenablage sind keine Schritte aus Fairpath.',
      'fragment-newer': ({ version, known }) =>
        `Diese Schritte stammen aus einem neueren Fairpath (Version ${version}; dieses liest bis ${known}).`,
      'fragment-too-large': ({ limit }) =>
        `In der Zwischenablage sind mehr als ${limit / 1_000_000} Millionen Zeichen; das können keine Schritte sein.`,
      'fragment-too-deep': () => 'Was in der Zwischenablage ist, ist zu tief verschachtelt für Schritte.',
      'fragment-forbidden-key': ({ key }) =>
        `In der Zwischenablage steht der Schlüssel „${key}“; er ist in Schritten nicht erlaubt.`,
      'fragment-broken': ({ path }) =>
        path
          ? `Diese Schritte sind beschädigt: siehe „${path}“.`
          : 'Diese Schritte sind beschädigt. Kopieren Sie sie noch einmal.',
      'fragment-document-newer': ({ kind, name }) =>
        `${KINDS[kind]} „${name}“ in diesen Schritten stammt aus einem neueren Fairpath.`,
      'fragment-document-broken': ({ kind, name }) =>
        `${KINDS[kind]} „${name}“ in diesen Schritten ist beschädigt.`,
    },
    conflictTitle: 'Manches davon gibt es hier schon, aber anders',
    conflictHelp:
      'Die Schritte nutzen, was hier dasselbe ist und etwas anderes sagt. Bevor Sie einfügen, ändert sich nichts.',
    conflictKind: ({ kind, name }) => `${KINDS[kind]} „${name}“`,
    conflictHere: ({ mine }) => `hier: „${mine}“`,
    conflictDiffers: ({ differs }) =>
      `Anders: ${list([...new Set(differs.map((part) => PARTS[part] ?? part))])}.`,
    useMine: 'Das von hier nehmen',
    takeTheirs: 'Das andere als Kopie nehmen',
    sameForAll: 'Dasselbe für alle',
    comesAlong: ({ added }) =>
      `Kommt mit: ${list(added.map(({ kind, name }) => `${KINDS[kind]} „${name}“`))}.`,
    isUsed: ({ reused }) =>
      `Schon hier, wird genutzt: ${list(reused.map(({ kind, name }) => `${KINDS[kind]} „${name}“`))}.`,
    paste: 'Einfügen',
    cancel: 'Abbrechen',
  },
};

export const changingHistoryDe: typeof changingHistoryEn = {
  'nodes-pasted': ({ count }) => `${steps(count)} einfügen`,
  'nodes-cut': ({ count, name }) => `${count === 1 ? name : steps(count)} ausschneiden`,
  'nodes-duplicated': ({ count, name }) => `${count === 1 ? name : steps(count)} verdoppeln`,
  'nodes-skipped': ({ count, name }) => `${count === 1 ? name : steps(count)} auslassen`,
  'nodes-taken-again': ({ count, name }) => `${count === 1 ? name : steps(count)} nicht mehr auslassen`,
  'node-replaced': ({ name, by }) => `${name} durch ${by} ersetzen`,
  'nodes-moved-in-line': ({ count, name, after }) =>
    `${count === 1 ? name : steps(count)} hinter ${after} verschieben`,
};
