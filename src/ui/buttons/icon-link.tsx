import type { ReactNode } from 'react';
import { Focusable } from 'react-aria-components/Tooltip';
import { useLinkClick } from '../layout/navigation';
import { WithTooltip } from '../overlays/with-tooltip';

/** A link that is only a picture; its name stands in the tooltip. */
export function IconLink(props: {
  href: string;
  label: string;
  icon: ReactNode;
  /** This screen, or a screen inside it. */
  current?: 'page' | 'true' | undefined;
  placement?: 'bottom' | 'right';
}) {
  const { href, label, icon, current, placement = 'right' } = props;
  const onClick = useLinkClick(href);
  return (
    <WithTooltip tip={label} placement={placement}>
      <Focusable>
        <a className="ui-icon-link" href={href} aria-label={label} aria-current={current} onClick={onClick}>
          {icon}
        </a>
      </Focusable>
    </WithTooltip>
  );
}
