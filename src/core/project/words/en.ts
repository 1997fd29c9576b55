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

const nameOf = ({ kind, name }: Named): string =>
  name === '' ? `A ${KINDS[kind]}` : `The ${KINDS[kind]} “${name}”`;
const askAgain = () => 'Ask for the file again, or export it anew.';
const update = () => 'Open it with the newest Fairpath.';

/** What the door for projects, in files and in bundles, says in English. */
export const en = {
  'project-not-ours': {
    sentence: () => 'The file is not a Fairpath project.',
    advice: () => 'A project file says "format": "fairpath.project" in its first lines.',
  },
  'project-shape': {
    sentence: ({ path }: { path: string }) =>
      path === ''
        ? 'The project file has a key that is not known, or lacks one.'
        : `The project file is not as it should be at “${path}”.`,
    advice: askAgain,
  },
  'project-document-broken': {
    sentence: ({ path, ...named }: Named & { path: string }) =>
      path === ''
        ? `${nameOf(named)} in the file cannot be read.`
        : `${nameOf(named)} in the file cannot be read: look at “${path}”.`,
    advice: askAgain,
  },
  'project-document-newer': {
    sentence: ({ version, known, ...named }: Named & { version: number; known: number }) =>
      `${nameOf(named)} was made by a newer Fairpath (version ${version}; this one reads up to ${known}).`,
    advice: update,
  },
  'project-id-twice': {
    sentence: ({ name, id }: { name: string; id: string }) =>
      `“${name}” has the same id as another document of the file (${id}).`,
    advice: askAgain,
  },
  'project-id-taken': {
    sentence: ({ name, present }: { name: string; present: string }) =>
      `“${name}” has the id of “${present}” here, which is a document of another kind.`,
    advice: () => 'Rename and duplicate the one here, remove it, and import again.',
  },
  'bundle-sources': {
    sentence: () => 'The documents in the bundle were changed after it was made: their digest does not fit.',
    advice: () => 'Ask for the project file.',
  },
} satisfies DiagnosticWords;
