import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Menu } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { Kbd } from '../feedback/kbd';
import { SearchIcon } from '../icons';
import { useKitWords } from '../words/use-kit-words';
import type { CommandPaletteProps } from './command-palette';
import { afterClosing } from './after-closing';
import { menuGroup } from './menu';

export function PaletteDialog({ onClose, label, placeholder, groups }: CommandPaletteProps) {
  const words = useKitWords();
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <ModalOverlay
      className="ui-scrim"
      data-place="top"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="ui-modal" data-size="m">
        <AriaDialog className="ui-palette" aria-label={label}>
          <Autocomplete filter={contains}>
            <SearchField className="ui-palette-search" aria-label={label} autoFocus>
              <SearchIcon aria-hidden="true" />
              <Input placeholder={placeholder} />
              <Kbd>Esc</Kbd>
            </SearchField>
            <Menu
              aria-label={label}
              onAction={onClose}
              renderEmptyState={() => <div className="ui-none">{words.noMatch}</div>}
            >
              {afterClosing(groups).map(menuGroup)}
            </Menu>
          </Autocomplete>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
