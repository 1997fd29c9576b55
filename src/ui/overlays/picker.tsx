import { useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Menu } from 'react-aria-components/Menu';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import { SearchField } from 'react-aria-components/SearchField';
import { SearchIcon } from '../icons';
import { useKitWords } from '../words/use-kit-words';
import { menuGroup } from './menu';
import type { MenuGroup } from './menu';

/** Something to choose from a searched list, beside whatever asked for it. */
export function Picker(props: {
  label: string;
  placeholder: string;
  /** What the list opens beside: something on the page, or a point of the window in pixels. */
  anchor: Element | { readonly x: number; readonly y: number };
  groups: readonly MenuGroup[];
  onClose: () => void;
  /** Stands above the search: what is being chosen for. */
  header?: ReactNode;
}) {
  const { label, placeholder, anchor, groups, onClose, header } = props;
  const words = useKitWords();
  const { contains } = useFilter({ sensitivity: 'base' });
  const point = useRef<HTMLSpanElement>(null);
  const beside = useMemo(() => (anchor instanceof Element ? { current: anchor } : point), [anchor]);
  return (
    <>
      {!(anchor instanceof Element) && (
        <span ref={point} className="ui-spot" style={{ left: anchor.x, top: anchor.y }} />
      )}
      <AriaPopover
        className="ui-popover"
        data-picker=""
        triggerRef={beside}
        isOpen
        offset={6}
        placement="bottom"
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <AriaDialog className="ui-dialog" aria-label={label}>
          {header !== undefined && <div className="ui-picker-head">{header}</div>}
          <Autocomplete filter={contains}>
            <SearchField className="ui-field ui-picker-search" aria-label={label} autoFocus>
              <div className="ui-control">
                <SearchIcon aria-hidden="true" />
                <Input placeholder={placeholder} />
              </div>
            </SearchField>
            <Menu
              aria-label={label}
              onAction={onClose}
              renderEmptyState={() => <div className="ui-none">{words.noMatch}</div>}
            >
              {groups.map(menuGroup)}
            </Menu>
          </Autocomplete>
        </AriaDialog>
      </AriaPopover>
    </>
  );
}
