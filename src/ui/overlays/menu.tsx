import type { ReactElement, ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Kbd } from '../feedback/kbd';
import { CheckIcon } from '../icons';

export type MenuEntry = {
  id: string;
  label: string;
  icon?: ReactNode;
  detail?: string | undefined;
  shortcut?: string | undefined;
  isDisabled?: boolean | undefined;
  /** Set, the entry is one of several to choose from, and the chosen one is ticked. */
  isChosen?: boolean | undefined;
  tone?: 'danger' | undefined;
  onAction: () => void;
};

export type MenuGroup = {
  id: string;
  label?: string | undefined;
  /** Several of its entries can be chosen, each for itself. */
  isMultiple?: boolean;
  entries: readonly MenuEntry[];
};

/** A list of verbs that opens from its trigger: the one child, a Button or an IconButton. */
export function Menu(props: {
  label: string;
  groups: readonly MenuGroup[];
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'right top';
  children: ReactElement;
}) {
  const { label, groups, placement = 'bottom start', children } = props;
  return (
    <MenuTrigger>
      {children}
      <Popover className="ui-popover" offset={4} placement={placement}>
        <AriaMenu aria-label={label}>{groups.map(menuGroup)}</AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

/** The rows of a group, for menus and for the command palette. */
export function menuGroup({ id, label, isMultiple = false, entries }: MenuGroup): ReactNode {
  const chosen = entries.filter((entry) => entry.isChosen);
  const isChoice = entries.some((entry) => entry.isChosen !== undefined);
  return (
    <MenuSection
      key={id}
      id={id}
      aria-label={label ?? id}
      selectionMode={isChoice ? (isMultiple ? 'multiple' : 'single') : 'none'}
      selectedKeys={chosen.map((entry) => entry.id)}
    >
      {label !== undefined && <Header className="ui-option-group">{label}</Header>}
      {entries.map((entry) => (
        <MenuRow key={entry.id} entry={entry} />
      ))}
    </MenuSection>
  );
}

function MenuRow({ entry }: { entry: MenuEntry }) {
  const { id, label, icon, detail, shortcut, isDisabled = false, tone, onAction } = entry;
  return (
    <MenuItem
      id={id}
      textValue={label}
      className="ui-option"
      data-tone={tone}
      isDisabled={isDisabled}
      onAction={onAction}
    >
      {({ isSelected }) => (
        <>
          {icon !== undefined && <span className="ui-option-icon">{icon}</span>}
          <span className="ui-option-text">{label}</span>
          {detail !== undefined && <span className="ui-option-detail">{detail}</span>}
          {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
          {isSelected && <CheckIcon className="icon-s" aria-hidden="true" />}
        </>
      )}
    </MenuItem>
  );
}
