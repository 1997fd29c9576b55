import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover as AriaPopover } from 'react-aria-components/Popover';

/** A remark beside something on the screen, which stays usable: for tours. Escape asks to close it. */
export function Callout(props: {
  title: string;
  anchor: Element;
  placement: 'bottom' | 'top' | 'left' | 'right';
  onClose: () => void;
  actions: ReactNode;
  children: ReactNode;
}) {
  const { title, anchor, placement, onClose, actions, children } = props;
  const beside = useMemo(() => ({ current: anchor }), [anchor]);
  return (
    <AriaPopover
      className="ui-popover ui-callout"
      triggerRef={beside}
      isOpen
      isNonModal
      offset={10}
      placement={placement}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <AriaDialog className="ui-dialog">
        <Heading slot="title" level={2} className="ui-callout-title">
          {title}
        </Heading>
        <div className="ui-callout-text">{children}</div>
        <div className="ui-callout-actions">{actions}</div>
      </AriaDialog>
    </AriaPopover>
  );
}
