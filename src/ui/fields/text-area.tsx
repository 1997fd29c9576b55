import type { Ref } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { FieldFrame, ariaFieldProps } from './field-frame';
import type { FieldFrameProps } from './field-frame';

export type TextAreaProps = FieldFrameProps &
  Pick<
    AriaTextFieldProps,
    'autoFocus' | 'isReadOnly' | 'maxLength' | 'name' | 'onBlur' | 'onFocus' | 'spellCheck'
  > & {
    value: string;
    onChange: (value: string) => void;
    rows?: number;
    placeholder?: string | undefined;
    areaRef?: Ref<HTMLTextAreaElement> | undefined;
  };

export function TextArea(props: TextAreaProps) {
  const { label, hideLabel, help, error, isRequired, isDisabled, size, ...own } = props;
  const { placeholder, rows = 3, areaRef, ...rest } = own;
  const frame = { label, hideLabel, help, error, isRequired, isDisabled, size };
  return (
    <AriaTextField {...rest} {...ariaFieldProps(frame)}>
      <FieldFrame {...frame}>
        <AriaTextArea
          className="ui-control"
          rows={rows}
          placeholder={placeholder ?? ''}
          ref={areaRef ?? null}
        />
      </FieldFrame>
    </AriaTextField>
  );
}
