import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { Text } from 'react-aria-components/Text';
import { CheckIcon, MinusIcon } from '../icons';

/** A box for yes or no. Half-set (`isIndeterminate`) means that it holds for some of the things below it. */
export function Checkbox(props: {
  label: string;
  /** The label is read out but not drawn: inside tables. */
  hideLabel?: boolean;
  help?: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isIndeterminate?: boolean;
  isDisabled?: boolean;
}) {
  const { label, hideLabel = false, help, ...rest } = props;
  return (
    <CheckboxField {...rest} {...(hideLabel && { 'aria-label': label })} className="ui-choice">
      <CheckboxButton className="ui-check">
        {({ isIndeterminate }) => (
          <>
            <span className="ui-box" aria-hidden="true">
              {isIndeterminate ? <MinusIcon /> : <CheckIcon />}
            </span>
            {!hideLabel && <span>{label}</span>}
          </>
        )}
      </CheckboxButton>
      <ChoiceHelp>{help}</ChoiceHelp>
    </CheckboxField>
  );
}

/** A muted sentence under a box, a dot or a switch. */
export function ChoiceHelp({ children }: { children: ReactNode }) {
  if (children === undefined || children === '') return null;
  return (
    <Text slot="description" className="ui-help">
      {children}
    </Text>
  );
}
