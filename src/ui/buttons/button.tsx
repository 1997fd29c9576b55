import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components/Button';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger';
export type ButtonSize = 'm' | 's';

export type ButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style'> & {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
  /** An icon before the words. */
  icon?: ReactNode;
  children: ReactNode;
};

/** A button with words. While `isPending` it keeps its focus, ignores presses, and says that it is busy. */
export function Button({ variant = 'secondary', size = 'm', icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className="ui-button" data-variant={variant} data-size={size}>
      {rest.isPending ? <span className="ui-spinner" aria-hidden="true" /> : icon}
      {children}
    </AriaButton>
  );
}
