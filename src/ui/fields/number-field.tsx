import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import type { NumberFieldProps as AriaNumberFieldProps } from 'react-aria-components/NumberField';
import { MinusIcon, PlusIcon } from '../icons';
import { FieldFrame, ariaFieldProps } from './field-frame';
import type { FieldFrameProps } from './field-frame';

export type NumberFieldProps = FieldFrameProps &
  Pick<
    AriaNumberFieldProps,
    | 'autoFocus'
    | 'formatOptions'
    | 'isReadOnly'
    | 'maxValue'
    | 'minValue'
    | 'name'
    | 'onBlur'
    | 'onFocus'
    | 'step'
  > & {
    /** Null is an empty field. */
    value: number | null;
    onChange: (value: number | null) => void;
    /** A word after the number: "days". */
    unit?: string | undefined;
  };

/** A number typed in the reader's own notation, or counted up and down. */
export function NumberField(props: NumberFieldProps) {
  const { label, hideLabel, help, error, isRequired, isDisabled, size, ...own } = props;
  const { value, onChange, unit, ...rest } = own;
  const frame = { label, hideLabel, help, error, isRequired, isDisabled, size };
  return (
    <AriaNumberField
      {...rest}
      {...ariaFieldProps(frame)}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
    >
      <FieldFrame {...frame}>
        <Group className="ui-control">
          <Input />
          {unit !== undefined && <span className="ui-unit">{unit}</span>}
          <Button slot="decrement" className="ui-step">
            <MinusIcon className="icon-s" aria-hidden="true" />
          </Button>
          <Button slot="increment" className="ui-step">
            <PlusIcon className="icon-s" aria-hidden="true" />
          </Button>
        </Group>
      </FieldFrame>
    </AriaNumberField>
  );
}
