import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
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
    <AriaCheckbox {...rest} {...(hideLabel && { 'aria-label': label })} className="ui-check">
      {({ isIndeterminate }) => (
        <>
          <span className="ui-box" aria-hidden="true">
            {isIndeterminate ? <MinusIcon /> : <CheckIcon />}
          </span>
          {!hideLabel && <CheckText label={label} help={help} />}
        </>
      )}
    </AriaCheckbox>
  );
}

/** The words beside a box, a dot or a switch. */
export function CheckText({ label, help }: { label: string; help?: ReactNode }) {
  if (help === undefined) return <span>{label}</span>;
  return (
    <span className="ui-check-text">
      <span>{label}</span>
      <span className="ui-help">{help}</span>
    </span>
  );
}
