import type { ReactNode } from 'react';
import { RadioButton, RadioField, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { ChoiceHelp } from './checkbox';
import { FieldFrame, ariaFieldProps } from './field-frame';
import type { FieldFrameProps } from './field-frame';

export type Choice<Value extends string> = {
  value: Value;
  label: string;
  help?: ReactNode;
  isDisabled?: boolean | undefined;
};

/** One of a few, all of them in sight; `isCards` gives each a frame, for choices that need a sentence. */
export function RadioGroup<Value extends string>(
  props: FieldFrameProps & {
    choices: readonly Choice<Value>[];
    value: Value | null;
    onChange: (value: Value) => void;
    orientation?: 'horizontal' | 'vertical';
    isCards?: boolean;
  },
) {
  const { choices, value, onChange, orientation = 'vertical', isCards = false, ...frame } = props;
  return (
    <AriaRadioGroup
      {...ariaFieldProps(frame)}
      orientation={orientation}
      value={value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.value === key);
        if (chosen) onChange(chosen.value);
      }}
    >
      <FieldFrame {...frame}>
        <div className={isCards ? 'ui-choice-cards' : 'ui-choices'} data-orientation={orientation}>
          {choices.map((choice) => (
            <RadioField
              key={choice.value}
              value={choice.value}
              className="ui-choice"
              isDisabled={choice.isDisabled ?? false}
            >
              <RadioButton className="ui-check">
                <span className="ui-dot" aria-hidden="true" />
                {choice.label}
              </RadioButton>
              <ChoiceHelp>{choice.help}</ChoiceHelp>
            </RadioField>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  );
}
