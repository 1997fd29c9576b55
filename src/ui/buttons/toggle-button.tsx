import type { ReactNode } from 'react';
import { ToggleButton as AriaToggleButton } from 'react-aria-components/ToggleButton';
import { WithTooltip } from '../overlays/with-tooltip';
import type { ButtonSize } from './button';

export type ToggleButtonProps = {
  label: string;
  /** With an icon the label becomes the tooltip. */
  icon?: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
  size?: ButtonSize | undefined;
};

/** A button that stays pressed until it is pressed again. */
export function ToggleButton({ label, icon, size = 'm', ...rest }: ToggleButtonProps) {
  if (icon === undefined) {
    return (
      <AriaToggleButton {...rest} className="ui-button" data-variant="ghost" data-size={size}>
        {label}
      </AriaToggleButton>
    );
  }
  return (
    <WithTooltip tip={label}>
      <AriaToggleButton
        {...rest}
        className="ui-button"
        data-variant="ghost"
        data-size={size}
        data-icon-only=""
        aria-label={label}
      >
        {icon}
      </AriaToggleButton>
    </WithTooltip>
  );
}
