import '../css/dialogs.css';
import { lazy, Suspense, type ReactNode } from 'react';
import type { EditorSession } from '../session/editor-session';
import { useObservable } from '../session/observable';
import type { DialogName } from '../session/screen';
import { KeysDialog } from './keys-dialog';

/** What every dialog of the editor is given. */
export type EditorDialogProps = { session: EditorSession; onClose: () => void };

const DIALOGS: { readonly [Name in DialogName]: (props: EditorDialogProps) => ReactNode } = {
  keys: KeysDialog,
  paste: lazy(async () => ({ default: (await import('../changing/paste-dialog')).PasteDialog })),
  picture: lazy(async () => ({ default: (await import('../picture/export-dialog')).ExportDialog })),
  document: lazy(async () => ({
    default: (await import('../document/strategy-document-dialog')).StrategyDocumentDialog,
  })),
  schedule: lazy(async () => ({ default: (await import('../schedule/schedule-dialog')).ScheduleDialog })),
};

/** The dialog that lies over the editor, if one does. */
export function EditorDialog({ session }: { session: EditorSession }) {
  const name = useObservable(session.screen, ({ dialog }) => dialog);
  if (name === undefined) return null;
  const Shown = DIALOGS[name];
  return (
    <Suspense fallback={null}>
      <Shown session={session} onClose={() => session.screen.set({ dialog: undefined })} />
    </Suspense>
  );
}
