import { useRef } from 'react';
import { Menu as AriaMenu } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { afterClosing } from './after-closing';
import { menuGroup, type MenuGroup } from './menu';

/** A list of verbs that opens where somebody asked for it: at a point of the window, in pixels. */
export function ContextMenu(props: {
  label: string;
  at: { readonly x: number; readonly y: number };
  groups: readonly MenuGroup[];
  onClose: () => void;
}) {
  const { label, at, groups, onClose } = props;
  const point = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={point} className="ui-spot" style={{ left: at.x, top: at.y }} />
      <Popover
        className="ui-popover"
        triggerRef={point}
        isOpen
        offset={2}
        placement="bottom start"
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <AriaMenu aria-label={label} autoFocus="first" onClose={onClose}>
          {afterClosing(groups).map(menuGroup)}
        </AriaMenu>
      </Popover>
    </>
  );
}
