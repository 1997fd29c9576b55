import { Select, TimeField } from '@/ui';
import { useEditorWords } from '../../words/use-editor-words';
import type { ControlProps } from '../control';

const USUAL = '10:00';

/** A time of day; where none is needed, whether there is one. */
export function TimeControl({ field, label, help, value, onChange, onBlur, errorAt }: ControlProps) {
  const words = useEditorWords();
  const time = typeof value === 'string' ? value : null;
  const input = (
    <TimeField label={label} help={help} error={errorAt()} value={time} onChange={onChange} onBlur={onBlur} />
  );
  if (!field.isOptional) return input;
  return (
    <div className="se-stack">
      <Select
        label={label}
        options={[
          { value: 'any', label: words.noTime },
          { value: 'fixed', label: words.atTime },
        ]}
        value={time === null ? 'any' : 'fixed'}
        onChange={(choice) => onChange(choice === 'any' ? null : USUAL)}
      />
      {time !== null && (
        <TimeField
          label={label}
          hideLabel
          help={help}
          error={errorAt()}
          value={time}
          onChange={(next) => onChange(next ?? USUAL)}
          onBlur={onBlur}
        />
      )}
    </div>
  );
}
