import type { ReactNode, Ref } from 'react';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { FieldFrame, ariaFieldProps } from './field-frame';
import type { FieldFrameProps } from './field-frame';

export type TextFieldProps = FieldFrameProps &
  Pick<
    AriaTextFieldProps,
    | 'autoFocus'
    | 'isReadOnly'
    | 'maxLength'
    | 'name'
    | 'onBlur'
    | 'onFocus'
    | 'onKeyDown'
    | 'inputMode'
    | 'spellCheck'
  > & {
    value: string;
    onChange: (value: string) => void;
    type?: 'text' | 'email' | 'url' | 'password';
    placeholder?: string | undefined;
    /** Stands inside the control before the words. */
    icon?: ReactNode;
    /** Stands inside the control after the words: a unit, a token picker. */
    trailing?: ReactNode;
    inputRef?: Ref<HTMLInputElement> | undefined;
  };

export function TextField(props: TextFieldProps) {
  const { label, hideLabel, help, error, isRequired, isDisabled, size, ...own } = props;
  const { placeholder, icon, trailing, inputRef, ...rest } = own;
  const frame = { label, hideLabel, help, error, isRequired, isDisabled, size };
  return (
    <AriaTextField {...rest} {...ariaFieldProps(frame)}>
      <FieldFrame {...frame}>
        <Group className="ui-control">
          {icon}
          <Input placeholder={placeholder ?? ''} ref={inputRef ?? null} />
          {trailing}
        </Group>
      </FieldFrame>
    </AriaTextField>
  );
}
