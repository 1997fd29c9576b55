/** What the workspace says in English: names of steps in a history, and what went wrong with opening and saving. */
export const en = {
  'document-changed': () => 'Change',
  'document-created': ({ name }: { name: string }) => `Create “${name}”`,
  'document-renamed': ({ name }: { name: string }) => `Rename to “${name}”`,
  'document-reloaded': () => 'Take changes from elsewhere',
  'document-imported': () => 'Import',
  'keep-mine': () => 'Keep mine',
  'take-theirs': () => 'Take the other one',
  'take-over': () => 'Edit here',
  'take-from-bin': () => 'Put it back',
  'undo-last': () => 'Undo the last change',
  'try-again': () => 'Try again',
  'document-missing': () => 'This document is no longer here. It may have been removed in another window.',
  'document-damaged': () => 'This document is damaged, and no earlier state of it could be read.',
  'document-conflict': () =>
    'This document was changed elsewhere while you worked on it. Keep your state or take the other one.',
  'document-fenced': () =>
    'Another window took over this document before your last changes were saved. They are still shown here.',
  'document-elsewhere': () => 'This document is being edited in another window.',
  'document-recovered': ({ revision }: { revision: number }) =>
    `The newest state of this document was damaged. State ${revision} was opened instead.`,
  'document-unfit': () =>
    'The last change left this document in a form that cannot be opened again, so it is not saved. Undo it; everything before it is kept.',
  'storage-full': () =>
    'The disk has no room left for this. Your changes are kept on the screen; free some space, and they will be saved.',
  'storage-failed': ({ reason }: { reason: string }) =>
    `The browser could not save (${reason}). Your changes are kept on the screen and will be tried again.`,
  'document-invalid': ({ path }: { path: string }) =>
    path
      ? `This is not a document Fairpath can read: look at “${path}”.`
      : 'This is not a document Fairpath can read.',
  'document-shape': ({ path }: { path: string }) =>
    path
      ? `This is not a document Fairpath can read: look at “${path}”.`
      : 'This is not a document Fairpath can read.',
  'version-missing': () => 'This is not a document Fairpath can read: it has no version.',
  'version-newer': ({ version, known }: { version: number; known: number }) =>
    `This document was made by a newer Fairpath (version ${version}; this one reads up to ${known}).`,
};
