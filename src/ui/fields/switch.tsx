import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import { CheckText } from './checkbox';

/** Turns something on or off at once; what is only saved later is a Checkbox. */
export function Switch(props: {
  label: string;
  help?: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
}) {
  const { label, help, ...rest } = props;
  return (
    <AriaSwitch {...rest} className="ui-check">
      <span className="ui-switch" aria-hidden="true" />
      <CheckText label={label} help={help} />
    </AriaSwitch>
  );
}
