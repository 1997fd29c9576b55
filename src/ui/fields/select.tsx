import { Button } from 'react-aria-components/Button';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { SelectorIcon } from '../icons';
import { useKitWords } from '../words/use-kit-words';
import { FieldFrame, ariaFieldProps } from './field-frame';
import type { FieldFrameProps } from './field-frame';
import { optionRows } from './option';
import type { Option } from './option';

export type SelectProps<Value extends string> = FieldFrameProps & {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  placeholder?: string | undefined;
  onBlur?: () => void;
  autoFocus?: boolean;
};

/** One of a short list. For long ones take a ComboBox, for two to four views a SegmentedControl. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hideLabel, help, error, isRequired, isDisabled, size, ...own } = props;
  const { options, value, onChange, placeholder, onBlur, autoFocus = false } = own;
  const frame = { label, hideLabel, help, error, isRequired, isDisabled, size };
  const words = useKitWords();
  const chosen = options.find((option) => option.value === value);
  return (
    <AriaSelect
      {...ariaFieldProps(frame)}
      {...(onBlur && { onBlur })}
      autoFocus={autoFocus}
      placeholder={placeholder ?? words.choose}
      value={value}
      onChange={(key) => {
        const next = options.find((option) => option.value === key);
        if (next) onChange(next.value);
      }}
    >
      <FieldFrame {...frame}>
        <Button className="ui-control">
          <SelectValue className="ui-value">
            {({ defaultChildren, isPlaceholder }) =>
              isPlaceholder ? defaultChildren : <Chosen option={chosen} />
            }
          </SelectValue>
          <SelectorIcon className="icon-s" aria-hidden="true" />
        </Button>
      </FieldFrame>
      <Popover className="ui-popover" offset={4}>
        <ListBox>{optionRows(options)}</ListBox>
      </Popover>
    </AriaSelect>
  );
}

function Chosen({ option }: { option: Option<string> | undefined }) {
  return (
    <>
      {option?.icon !== undefined && <span className="ui-option-icon">{option.icon}</span>}
      {option?.label}
    </>
  );
}
