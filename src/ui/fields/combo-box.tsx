import { useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { SelectorIcon } from '../icons';
import { useKitWords } from '../words/use-kit-words';
import { FieldFrame, ariaFieldProps } from './field-frame';
import type { FieldFrameProps } from './field-frame';
import { optionRows } from './option';
import type { Option } from './option';

export type ComboBoxProps<Value extends string> = FieldFrameProps & {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value | null) => void;
  placeholder?: string | undefined;
  onBlur?: () => void;
};

/** One of a long list, found by typing. */
export function ComboBox<Value extends string>(props: ComboBoxProps<Value>) {
  const { label, hideLabel, help, error, isRequired, isDisabled, size, ...own } = props;
  const { options, value, onChange, placeholder, onBlur } = own;
  const frame = { label, hideLabel, help, error, isRequired, isDisabled, size };
  const words = useKitWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <AriaComboBox
      {...ariaFieldProps(frame)}
      {...(onBlur && { onBlur })}
      allowsEmptyCollection
      menuTrigger="focus"
      value={value}
      onChange={(key) => onChange(options.find((option) => option.value === key)?.value ?? null)}
      // The whole word is offered for replacing, so that typing searches at once.
      onFocus={() => input.current?.select()}
    >
      <FieldFrame {...frame}>
        <Group className="ui-control">
          <Input ref={input} placeholder={placeholder ?? ''} />
          <Button className="ui-step">
            <SelectorIcon className="icon-s" aria-hidden="true" />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className="ui-popover" offset={4}>
        <ListBox renderEmptyState={() => <div className="ui-none">{words.noMatch}</div>}>
          {optionRows(options)}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
