import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components/Switch';
import { ChoiceHelp } from './checkbox';

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
    <SwitchField {...rest} className="ui-choice">
      <SwitchButton className="ui-check">
        <span className="ui-switch" aria-hidden="true" />
        {label}
      </SwitchButton>
      <ChoiceHelp>{help}</ChoiceHelp>
    </SwitchField>
  );
}
