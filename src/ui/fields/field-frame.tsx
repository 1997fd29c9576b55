import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { ErrorIcon } from '../icons';

/** What every field of the kit takes: its name, what helps to fill it, and what is wrong with it. */
export type FieldFrameProps = {
  label: string;
  /** The label is read out but not drawn: inside tables and toolbars. */
  hideLabel?: boolean | undefined;
  help?: ReactNode;
  /** One sentence; while there is one, the field is marked as wrong. */
  error?: string | undefined;
  isRequired?: boolean | undefined;
  isDisabled?: boolean | undefined;
  size?: 'm' | 's' | undefined;
};

/** The label above, help and error below; React Aria ties them to the control by id. */
export function FieldFrame(props: FieldFrameProps & { children: ReactNode }) {
  const { label, hideLabel = false, help, error, isRequired = false, children } = props;
  return (
    <>
      {!hideLabel && (
        <Label className="ui-label">
          {label}
          {isRequired && (
            <span className="ui-required" aria-hidden="true">
              {' *'}
            </span>
          )}
        </Label>
      )}
      {children}
      {help !== undefined && help !== '' && (
        <Text slot="description" className="ui-help">
          {help}
        </Text>
      )}
      <FieldError className="ui-error">
        <ErrorIcon className="icon-s" aria-hidden="true" />
        <span>{error}</span>
      </FieldError>
    </>
  );
}

/** The same props as React Aria's outermost element of a field wants them. */
export function ariaFieldProps(props: FieldFrameProps) {
  const { label, hideLabel = false, error, isRequired = false, isDisabled = false, size = 'm' } = props;
  return {
    className: 'ui-field',
    'data-size': size,
    isInvalid: error !== undefined,
    isRequired,
    isDisabled,
    validationBehavior: 'aria' as const,
    ...(hideLabel && { 'aria-label': label }),
  };
}
