import type { DiagnosticWords, DocumentKind } from '@/core/lib';

type Named = { readonly kind: DocumentKind; readonly name: string };

const KINDS: Readonly<Record<DocumentKind, string>> = {
  strategy: 'strategy',
  segment: 'segment',
  template: 'template',
  dictionary: 'dictionary',
  portfolio: 'portfolio',
  project: 'project',
  bundle: 'bundle',
};

const nameOf = ({ kind, name }: Named): string => (name === '' ? `A ${KINDS[kind]}` : `The ${KINDS[kind]} “${name}”`);
const count = (value: number): string => new Intl.NumberFormat('en').format(value);
const askAgain = () => 'Ask for the file again, or export it anew.';
const update = () => 'Open it with the newest Fairpath.';

/** What the doors for project and bundle files say in English. */
export const en = {
  'json-too-large': {
    sentence: ({ characters, limit }: { characters: number; limit: number }) =>
      `The file is too large: ${count(characters)} characters, and ${count(limit)} are taken.`,
    advice: () => 'Export it without its portfolios.',
  },
  'json-too-deep': {
    sentence: ({ limit }: { limit: number }) => `The file is nested too deep: more than ${limit} levels.`,
    advice: askAgain,
  },
  'json-malformed': {
    sentence: ({ position }: { position: number }) =>
      position > 0 ? `The file is not JSON: it breaks off or goes wrong at character ${count(position)}.` : 'The file is not JSON.',
    advice: askAgain,
  },
  'json-forbidden-key': {
    sentence: ({ key }: { key: string }) => `The file has a key that no document has: “${key}”.`,
    advice: () => 'Do not use it: such keys are put in to do harm.',
  },
  'json-lone-surrogate': {
    sentence: () => 'The file holds half a character, which no text can have.',
    advice: askAgain,
  },
  'version-missing': { sentence: () => 'The file does not say its format version.', advice: askAgain },
  'version-newer': {
    sentence: ({ version, known }: { version: number; known: number }) =>
      `The file was made by a newer Fairpath: format version ${version}, and this one reads up to ${known}.`,
    advice: update,
  },
  'project-not-ours': {
    sentence: () => 'The file is not a Fairpath project.',
    advice: () => 'A project file says "format": "fairpath.project" in its first lines.',
  },
  'project-shape': {
    sentence: ({ path }: { path: string }) =>
      path === '' ? 'The project file has a key that is not known, or lacks one.' : `The project file is not as it should be at “${path}”.`,
    advice: askAgain,
  },
  'project-document-broken': {
    sentence: ({ path, ...named }: Named & { path: string }) =>
      path === '' ? `${nameOf(named)} in the file cannot be read.` : `${nameOf(named)} in the file cannot be read: look at “${path}”.`,
    advice: askAgain,
  },
  'project-document-newer': {
    sentence: ({ version, known, ...named }: Named & { version: number; known: number }) =>
      `${nameOf(named)} was made by a newer Fairpath (version ${version}; this one reads up to ${known}).`,
    advice: update,
  },
  'project-id-twice': {
    sentence: ({ name, id }: { name: string; id: string }) => `“${name}” has the same id as another document of the file (${id}).`,
    advice: askAgain,
  },
  'project-id-taken': {
    sentence: ({ name, present }: { name: string; present: string }) =>
      `“${name}” has the id of “${present}” here, which is a document of another kind.`,
    advice: () => 'Rename and duplicate the one here, remove it, and import again.',
  },
  'bundle-not-ours': {
    sentence: () => 'The file is not a Fairpath bundle.',
    advice: () => 'A bundle says "format": "fairpath.bundle" in its first lines.',
  },
  'bundle-shape': {
    sentence: ({ path }: { path: string }) =>
      path === '' ? 'The bundle has a key that is not known, or lacks one.' : `The bundle is not as it should be at “${path}”.`,
    advice: askAgain,
  },
  'bundle-dangling': {
    sentence: ({ operation, target }: { operation: string; target: string }) =>
      `The bundle names “${target}”${operation === '' ? '' : ` in its operation “${operation}”`}, which is not in it.`,
    advice: askAgain,
  },
  'bundle-digest': {
    sentence: () => 'The bundle was changed after it was made: its digest does not fit what is in it.',
    advice: () => 'Compile it anew from its project; a bundle is never edited.',
  },
  'bundle-sources': {
    sentence: () => 'The documents in the bundle were changed after it was made: their digest does not fit.',
    advice: () => 'Ask for the project file.',
  },
} satisfies DiagnosticWords;
