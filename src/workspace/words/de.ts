import type { en } from './en';

/** What the workspace says in German. */
export const de: typeof en = {
  'document-changed': () => 'Änderung',
  'document-created': ({ name }) => `„${name}“ anlegen`,
  'document-renamed': ({ name }) => `In „${name}“ umbenennen`,
  'document-reloaded': () => 'Änderungen von anderswo übernehmen',
  'document-imported': () => 'Importieren',
  'keep-mine': () => 'Meinen behalten',
  'take-theirs': () => 'Den anderen nehmen',
  'take-over': () => 'Hier bearbeiten',
  'take-from-bin': () => 'Zurückholen',
  'undo-last': () => 'Letzte Änderung zurücknehmen',
  'try-again': () => 'Erneut versuchen',
  'document-missing': () =>
    'Dieses Dokument ist nicht mehr da. Vielleicht wurde es in einem anderen Fenster entfernt.',
  'document-damaged': () => 'Dieses Dokument ist beschädigt, und kein früherer Stand ließ sich lesen.',
  'document-conflict': () =>
    'Dieses Dokument wurde anderswo geändert, während Sie daran gearbeitet haben. Behalten Sie Ihren Stand oder nehmen Sie den anderen.',
  'document-fenced': () =>
    'Ein anderes Fenster hat dieses Dokument übernommen, bevor Ihre letzten Änderungen gespeichert waren. Hier sind sie noch zu sehen.',
  'document-elsewhere': () => 'Dieses Dokument wird gerade in einem anderen Fenster bearbeitet.',
  'document-recovered': ({ revision }) =>
    `Der neueste Stand dieses Dokuments war beschädigt. Geöffnet wurde Stand ${revision}.`,
  'document-unfit': () =>
    'Die letzte Änderung hat dieses Dokument in eine Form gebracht, die sich nicht wieder öffnen ließe; darum wird es nicht gespeichert. Nehmen Sie sie zurück; alles davor ist gesichert.',
  'storage-full': () =>
    'Auf dem Datenträger ist kein Platz mehr. Ihre Änderungen bleiben auf dem Bildschirm; sobald Platz ist, werden sie gespeichert.',
  'storage-failed': ({ reason }) =>
    `Der Browser konnte nicht speichern (${reason}). Ihre Änderungen bleiben auf dem Bildschirm, es wird erneut versucht.`,
  'document-invalid': ({ path }) =>
    path
      ? `Das ist kein Dokument, das Fairpath lesen kann: siehe „${path}“.`
      : 'Das ist kein Dokument, das Fairpath lesen kann.',
  'document-shape': ({ path }) =>
    path
      ? `Das ist kein Dokument, das Fairpath lesen kann: siehe „${path}“.`
      : 'Das ist kein Dokument, das Fairpath lesen kann.',
  'version-missing': () => 'Das ist kein Dokument, das Fairpath lesen kann: Es hat keine Version.',
  'version-newer': ({ version, known }) =>
    `Dieses Dokument stammt aus einem neueren Fairpath (Version ${version}; dieses liest bis ${known}).`,
};
