import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { CheckIcon } from '../icons';
import { ChoiceHelp } from './checkbox';
import { FieldFrame, ariaFieldProps } from './field-frame';
import type { FieldFrameProps } from './field-frame';
import type { Choice } from './radio-group';

/** Any number of a short list. The chosen values come back in the order of the list. */
export function CheckboxGroup<Value extends string>(
  props: FieldFrameProps & {
    choices: readonly Choice<Value>[];
    value: readonly Value[];
    onChange: (value: Value[]) => void;
    orientation?: 'horizontal' | 'vertical';
  },
) {
  const { choices, value, onChange, orientation = 'vertical', ...frame } = props;
  return (
    <AriaCheckboxGroup
      {...ariaFieldProps(frame)}
      value={[...value]}
      onChange={(keys) => onChange(choices.map((choice) => choice.value).filter((key) => keys.includes(key)))}
    >
      <FieldFrame {...frame}>
        <div className="ui-choices" data-orientation={orientation}>
          {choices.map((choice) => (
            <CheckboxField
              key={choice.value}
              value={choice.value}
              className="ui-choice"
              isDisabled={choice.isDisabled ?? false}
            >
              <CheckboxButton className="ui-check">
                <span className="ui-box" aria-hidden="true">
                  <CheckIcon />
                </span>
                {choice.label}
              </CheckboxButton>
              <ChoiceHelp>{choice.help}</ChoiceHelp>
            </CheckboxField>
          ))}
        </div>
      </FieldFrame>
    </AriaCheckboxGroup>
  );
}
