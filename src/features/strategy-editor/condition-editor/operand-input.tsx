import type { Operand, Operator } from '@/core/condition';
import type { Field, FactValue } from '@/core/dictionary';
import { choiceLabel } from '@/core/dictionary';
import { CheckboxGroup, ComboBox, NumberField, useLocale } from '@/ui';
import { useEditorWords } from '../words/use-editor-words';
import { useFieldOptions } from './use-field-options';
import { ValueInput } from './value-input';
import { ValuesInput } from './values-input';

type OperandProps = {
  field: Field;
  operator: Operator;
  operand: Operand | undefined;
  error: string | undefined;
  onChange: (operand: Operand) => void;
};

/** What a field is compared with: a value, several, a range, some days, or another field. */
export function OperandInput({ field, operand, error, onChange }: OperandProps) {
  const { condition: words, days } = useEditorWords();
  const { locale } = useLocale();
  const value: FactValue | undefined = operand && 'value' in operand ? operand.value : undefined;
  if (operand && 'days' in operand) {
    return (
      <NumberField
        label={words.daysAway}
        hideLabel
        size="s"
        unit={days}
        error={error}
        minValue={0}
        maxValue={36_600}
        value={operand.days}
        onChange={(count) => count !== null && onChange({ days: count })}
      />
    );
  }
  if (operand && 'field' in operand)
    return <OtherField field={field} chosen={operand.field} error={error} onChange={onChange} />;
  if (operand && 'from' in operand) {
    return (
      <div className="se-stack">
        <ValueInput
          label={words.from}
          field={field}
          value={operand.from}
          error={error}
          onChange={(from) => onChange({ ...operand, from })}
        />
        <ValueInput
          label={words.to}
          field={field}
          value={operand.to}
          error={undefined}
          onChange={(to) => onChange({ ...operand, to })}
        />
      </div>
    );
  }
  if (operand && 'values' in operand) {
    if (!field.choices)
      return (
        <ValuesInput
          field={field}
          values={operand.values}
          error={error}
          onChange={(values) => onChange({ values })}
        />
      );
    return (
      <CheckboxGroup<string>
        label={words.values}
        hideLabel
        error={error}
        choices={field.choices.map((choice) => ({
          value: choice,
          label: choiceLabel(field.key, choice, locale),
        }))}
        value={operand.values.filter((each) => typeof each === 'string')}
        onChange={(values) => onChange({ values })}
      />
    );
  }
  return (
    <ValueInput
      label={words.value}
      hideLabel
      field={field}
      value={value}
      error={error}
      onChange={(next) => onChange({ value: next })}
    />
  );
}

function OtherField(props: {
  field: Field;
  chosen: string;
  error: string | undefined;
  onChange: (operand: Operand) => void;
}) {
  const { field, chosen, error, onChange } = props;
  const { condition: words } = useEditorWords();
  const options = useFieldOptions(({ key, type }) => key !== field.key && type === field.type);
  return (
    <ComboBox
      label={words.otherField}
      hideLabel
      size="s"
      error={error}
      options={options}
      value={chosen}
      onChange={(key) => key !== null && onChange({ field: key })}
    />
  );
}
