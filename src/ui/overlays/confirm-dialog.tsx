import type { ReactNode } from 'react';
import { Button } from '../buttons/button';
import { useKitWords } from '../words/use-kit-words';
import { Dialog } from './dialog';

/** Asks before something that cannot be taken back. The button says the verb, never just "OK". */
export function ConfirmDialog(props: {
  isOpen: boolean;
  title: string;
  /** What will happen, in a sentence. */
  children: ReactNode;
  verb: string;
  isDanger?: boolean;
  isPending?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { isOpen, title, children, verb, isDanger = false, isPending = false, onConfirm, onCancel } = props;
  const words = useKitWords();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onCancel}
      title={title}
      role="alertdialog"
      actions={
        <>
          <Button onPress={onCancel} autoFocus>
            {words.cancel}
          </Button>
          <Button variant={isDanger ? 'danger' : 'primary'} isPending={isPending} onPress={onConfirm}>
            {verb}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
