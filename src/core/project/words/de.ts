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

const nameOf = ({ kind, name }: Named): string =>
  name === '' ? KINDS[kind][1] : `${KINDS[kind][0]} „${name}“`;
const askAgain = () => 'Bitten Sie noch einmal um die Datei oder exportieren Sie sie neu.';
const update = () => 'Öffnen Sie sie mit dem neuesten Fairpath.';

/** What the door for projects, in files and in bundles, says in German. */
export const de: typeof en = {
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
    sentence: ({ name, present }) =>
      `„${name}“ hat hier die Kennung von „${present}“, einem Dokument anderer Art.`,
    advice: () => 'Duplizieren Sie das hiesige Dokument, entfernen Sie es, und importieren Sie noch einmal.',
  },
  'bundle-sources': {
    sentence: () =>
      'Die Dokumente im Bündel wurden nach seiner Herstellung verändert: Ihre Prüfsumme passt nicht.',
    advice: () => 'Bitten Sie um die Projektdatei.',
  },
};
