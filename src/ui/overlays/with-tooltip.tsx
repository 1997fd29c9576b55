import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Kbd } from '../feedback/kbd';

/** Shows a tip when its one child (a button or a link of the kit) is pointed at or focused. */
export function WithTooltip(props: {
  tip: string;
  shortcut?: string | undefined;
  placement?: 'top' | 'bottom' | 'start' | 'end' | 'right' | 'left';
  children: ReactElement;
}) {
  const { tip, shortcut, placement = 'bottom', children } = props;
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <Tooltip className="ui-tooltip" offset={6} placement={placement}>
        {tip}
        {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
