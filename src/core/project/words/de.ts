import type { DocumentKind } from '@/core/lib';
import type { en } from './en';

type Named = { readonly kind: DocumentKind; readonly name: string };

/** Each kind with its articles: the definite and the indefinite one. */
const KINDS: Readonly<Record<DocumentKind, readonly [definite: string, indefinite: string]>> = {
  strategy: ['Die Strategie', 'Eine Strategie'],
  segment: ['Das Segment', 'Ein Segment'],
  template: ['Die Vorlage', 'Eine Vorlage'],
  dictionary: ['Das Wörterbuch', 'Ein Wörterbuch'],
  portfolio: ['Das Portfolio', 'Ein Portfolio'],
  project: ['Das Projekt', 'Ein Projekt'],
  bundle: ['Das Bündel', 'Ein Bündel'],
};

const nameOf = ({ kind, name }: Named): string => (name === '' ? KINDS[kind][1] : `${KINDS[kind][0]} „${name}“`);
const count = (value: number): string => new Intl.NumberFormat('de').format(value);
const askAgain = () => 'Bitten Sie noch einmal um die Datei oder exportieren Sie sie neu.';
const update = () => 'Öffnen Sie sie mit dem neuesten Fairpath.';

/** What the doors for project and bundle files say in German. */
export const de: typeof en = {
  'json-too-large': {
    sentence: ({ characters, limit }) => `Die Datei ist zu groß: ${count(characters)} Zeichen, angenommen werden ${count(limit)}.`,
    advice: () => 'Exportieren Sie sie ohne die Portfolios.',
  },
  'json-too-deep': {
    sentence: ({ limit }) => `Die Datei ist zu tief verschachtelt: mehr als ${limit} Ebenen.`,
    advice: askAgain,
  },
  'json-malformed': {
    sentence: ({ position }) =>
      position > 0
        ? `Die Datei ist kein JSON: Beim Zeichen ${count(position)} bricht sie ab oder wird fehlerhaft.`
        : 'Die Datei ist kein JSON.',
    advice: askAgain,
  },
  'json-forbidden-key': {
    sentence: ({ key }) => `Die Datei hat einen Schlüssel, den kein Dokument hat: „${key}“.`,
    advice: () => 'Verwenden Sie sie nicht: Solche Schlüssel sollen Schaden anrichten.',
  },
  'json-lone-surrogate': {
    sentence: () => 'Die Datei enthält ein halbes Zeichen, das kein Text haben kann.',
    advice: askAgain,
  },
  'version-missing': { sentence: () => 'Die Datei nennt ihre Formatversion nicht.', advice: askAgain },
  'version-newer': {
    sentence: ({ version, known }) =>
      `Die Datei stammt von einem neueren Fairpath: Formatversion ${version}, gelesen wird bis ${known}.`,
    advice: update,
  },
  'project-not-ours': {
    sentence: () => 'Die Datei ist kein Fairpath-Projekt.',
    advice: () => 'Eine Projektdatei sagt in ihren ersten Zeilen "format": "fairpath.project".',
  },
  'project-shape': {
    sentence: ({ path }) =>
      path === ''
        ? 'Der Projektdatei fehlt ein Schlüssel, oder sie hat einen unbekannten.'
        : `Die Projektdatei ist bei „${path}“ nicht, wie sie sein soll.`,
    advice: askAgain,
  },
  'project-document-broken': {
    sentence: ({ path, ...named }) =>
      path === ''
        ? `${nameOf(named)} in der Datei ist nicht lesbar.`
        : `${nameOf(named)} in der Datei ist nicht lesbar: Sehen Sie bei „${path}“ nach.`,
    advice: askAgain,
  },
  'project-document-newer': {
    sentence: ({ version, known, ...named }) =>
      `${nameOf(named)} stammt von einem neueren Fairpath (Version ${version}; gelesen wird bis ${known}).`,
    advice: update,
  },
  'project-id-twice': {
    sentence: ({ name, id }) => `„${name}“ hat dieselbe Kennung wie ein anderes Dokument der Datei (${id}).`,
    advice: askAgain,
  },
  'project-id-taken': {
    sentence: ({ name, present }) => `„${name}“ hat hier die Kennung von „${present}“, einem Dokument anderer Art.`,
    advice: () => 'Duplizieren Sie das hiesige Dokument, entfernen Sie es, und importieren Sie noch einmal.',
  },
  'bundle-not-ours': {
    sentence: () => 'Die Datei ist kein Fairpath-Bündel.',
    advice: () => 'Ein Bündel sagt in seinen ersten Zeilen "format": "fairpath.bundle".',
  },
  'bundle-shape': {
    sentence: ({ path }) =>
      path === ''
        ? 'Dem Bündel fehlt ein Schlüssel, oder es hat einen unbekannten.'
        : `Das Bündel ist bei „${path}“ nicht, wie es sein soll.`,
    advice: askAgain,
  },
  'bundle-dangling': {
    sentence: ({ operation, target }) =>
      `Das Bündel nennt${operation === '' ? '' : ` in seinem Schritt „${operation}“`} „${target}“, das es nicht enthält.`,
    advice: askAgain,
  },
  'bundle-digest': {
    sentence: () => 'Das Bündel wurde nach seiner Herstellung verändert: Die Prüfsumme passt nicht zum Inhalt.',
    advice: () => 'Stellen Sie es aus dem Projekt neu her; ein Bündel wird nie bearbeitet.',
  },
  'bundle-sources': {
    sentence: () => 'Die Dokumente im Bündel wurden nach seiner Herstellung verändert: Ihre Prüfsumme passt nicht.',
    advice: () => 'Bitten Sie um die Projektdatei.',
  },
};
