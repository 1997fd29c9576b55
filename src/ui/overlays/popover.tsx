import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';

/** A small panel beside its trigger: the one child of `trigger`, a Button or an IconButton. */
export function Popover(props: {
  label: string;
  trigger: ReactElement;
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'left top' | 'right top';
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  /** The content, or a function that is handed how to close the panel. */
  children: ReactNode | ((close: () => void) => ReactNode);
}) {
  const { label, trigger, placement = 'bottom start', children, ...open } = props;
  return (
    <DialogTrigger {...open}>
      {trigger}
      <AriaPopover className="ui-popover" data-padded="" offset={4} placement={placement}>
        <AriaDialog className="ui-dialog" aria-label={label}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </AriaDialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
