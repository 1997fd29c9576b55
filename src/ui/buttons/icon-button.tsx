import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { WithTooltip } from '../overlays/with-tooltip';
import type { ButtonSize, ButtonVariant } from './button';

export type IconButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> & {
  /** The name of the button, read out and shown as its tooltip. */
  label: string;
  /** The key that does the same, shown in the tooltip. */
  shortcut?: string | undefined;
  icon: ReactNode;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
};

/** A button that is only a picture; its name stands in the tooltip. */
export function IconButton({
  label,
  shortcut,
  icon,
  variant = 'ghost',
  size = 'm',
  ...rest
}: IconButtonProps) {
  return (
    <WithTooltip tip={label} shortcut={shortcut}>
      <AriaButton
        {...rest}
        className="ui-button"
        data-variant={variant}
        data-size={size}
        data-icon-only=""
        aria-label={label}
      >
        {icon}
      </AriaButton>
    </WithTooltip>
  );
}
