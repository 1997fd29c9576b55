import { ComboBox } from '@/ui';
import { useFieldOptions } from '../../condition-editor/use-field-options';
import type { ControlProps } from '../control';

/** A field of the dictionary that holds a date. */
export function DateFieldControl({ label, help, value, onChange, onBlur, errorAt }: ControlProps) {
  const options = useFieldOptions(({ type }) => type === 'date');
  return (
    <ComboBox
      label={label}
      help={help}
      error={errorAt()}
      options={options}
      value={typeof value === 'string' ? value : null}
      onChange={(key) => key !== null && onChange(key)}
      onBlur={onBlur}
    />
  );
}
