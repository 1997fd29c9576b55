import { Select } from '@/ui';
import { useEditorWords } from '../../words/use-editor-words';
import type { ControlProps } from '../control';

/** One of a few. */
export function ChoiceControl({ field, label, help, value, onChange, onBlur, errorAt }: ControlProps) {
  const words = useEditorWords();
  const names = words.options[field.name];
  return (
    <Select
      label={label}
      help={help}
      error={errorAt()}
      options={field.choices.map((choice) => ({ value: choice, label: names?.[choice] ?? choice }))}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
      onBlur={onBlur}
    />
  );
}
