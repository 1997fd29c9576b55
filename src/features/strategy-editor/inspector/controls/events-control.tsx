import { CheckboxGroup } from '@/ui';
import { eventName } from '../../nodes/port-name';
import { useEditorWords } from '../../words/use-editor-words';
import { readList, type ControlProps } from '../control';

/** The events a wait ends on. */
export function EventsControl({ field, label, help, value, onChange, errorAt }: ControlProps) {
  const words = useEditorWords();
  const chosen = readList(value).filter((event) => typeof event === 'string');
  const choices = field.choices.map((event) => ({ value: event, label: eventName(event, words) }));
  return (
    <CheckboxGroup<string>
      label={label}
      help={help}
      error={errorAt()}
      choices={choices}
      value={chosen}
      onChange={onChange}
    />
  );
}
