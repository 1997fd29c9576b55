import { NumberField, Switch, TextArea, TextField } from '@/ui';
import { readNumber, readText, type ControlProps } from '../control';

export function NumberControl({ field, label, help, unit, value, onChange, onBlur, errorAt }: ControlProps) {
  return (
    <NumberField
      label={label}
      help={help}
      unit={unit}
      error={errorAt()}
      value={readNumber(value)}
      onChange={onChange}
      onBlur={onBlur}
      {...(field.min !== undefined && { minValue: field.min })}
      {...(field.max !== undefined && { maxValue: field.max })}
    />
  );
}

export function TextControl({ label, help, value, onChange, onBlur, errorAt }: ControlProps) {
  return (
    <TextField
      label={label}
      help={help}
      error={errorAt()}
      value={readText(value)}
      onChange={onChange}
      onBlur={onBlur}
    />
  );
}

export function MultilineControl({ label, help, value, onChange, onBlur, errorAt }: ControlProps) {
  return (
    <TextArea
      label={label}
      help={help}
      error={errorAt()}
      rows={4}
      value={readText(value)}
      onChange={onChange}
      onBlur={onBlur}
    />
  );
}

export function FlagControl({ label, help, value, onChange }: ControlProps) {
  return <Switch label={label} help={help} isSelected={value === true} onChange={onChange} />;
}
