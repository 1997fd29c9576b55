import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from '../buttons/icon-button';
import { CrossIcon } from '../icons';
import { useKitWords } from '../words/use-kit-words';

export type DialogProps = {
  isOpen: boolean;
  /** Escape, the cross, and a press outside ask for it; whoever opened the dialog closes it. */
  onClose: () => void;
  title: string;
  size?: 's' | 'm' | 'l';
  /** Buttons at the foot, the decisive one last. */
  actions?: ReactNode;
  /** An alert dialog waits for an answer: a press outside does not close it. */
  role?: 'dialog' | 'alertdialog';
  children: ReactNode;
};

/** A window above the screen that keeps the focus until it is closed. */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, title, size = 's', actions, role = 'dialog', children } = props;
  const words = useKitWords();
  return (
    <ModalOverlay
      className="ui-scrim"
      isOpen={isOpen}
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="ui-modal" data-size={size}>
        <AriaDialog className="ui-dialog" role={role}>
          <div className="ui-dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {role === 'dialog' && (
              <IconButton label={words.close} icon={<CrossIcon aria-hidden="true" />} onPress={onClose} />
            )}
          </div>
          <div className="ui-dialog-body">{children}</div>
          {actions !== undefined && <div className="ui-dialog-foot">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
