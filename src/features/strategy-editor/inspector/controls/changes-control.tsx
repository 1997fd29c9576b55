import type { Change } from '@/core/bundle';
import { choiceLabel, type Field } from '@/core/dictionary';
import { Button, ComboBox, DateField, NumberField, PlusIcon, Select, TextField, useLocale } from '@/ui';
import { useDictionaryFields } from '../../condition-editor/use-dictionary-fields';
import { useFieldOptions } from '../../condition-editor/use-field-options';
import { useEditorWords } from '../../words/use-editor-words';
import { readItems, readNumber, readText, type ControlProps } from '../control';
import { Item } from './item';
import { removeAt, replaceAt } from './list-edits';
import { ListFrame } from './list-frame';

const isWritable = ({ source, type }: Field) =>
  source !== 'derived' && source !== 'constant' && type !== 'money';
const isCountable = ({ type }: Field) => type === 'integer' || type === 'number';

/** What is written on the case: fields to set, to count up, or to clear. */
export function ChangesControl({ field, label, help, value, onChange, errorAt }: ControlProps) {
  const words = useEditorWords();
  const fields = useDictionaryFields();
  const changes = readItems<Change>(value);
  const first = [...fields.values()].find(isWritable);
  const add = () => first && onChange([...changes, startChange('set', first)]);
  return (
    <ListFrame label={label} help={help} error={errorAt()}>
      {changes.map((change, index) => (
        <Item
          key={index}
          title={words.changeNumber({ number: index + 1 })}
          path={`${field.name}.${index}`}
          error={errorAt(`${index}`)}
          onRemove={changes.length > 1 ? () => onChange(removeAt(changes, index)) : undefined}
        >
          <ChangeFields
            change={change}
            fields={fields}
            error={errorAt(`${index}.value`)}
            onChange={(next) => onChange(replaceAt<unknown>(changes, index, next))}
          />
        </Item>
      ))}
      <Button size="s" icon={<PlusIcon className="icon-s" aria-hidden="true" />} onPress={add}>
        {words.addChange}
      </Button>
    </ListFrame>
  );
}

type Fields = {
  readonly change: Change;
  readonly fields: ReadonlyMap<string, Field>;
  readonly error: string | undefined;
  readonly onChange: (change: unknown) => void;
};

function ChangeFields({ change, fields, error, onChange }: Fields) {
  const words = useEditorWords();
  const options = useFieldOptions(isWritable);
  const field = fields.get(change.field);
  const hows = (['set', 'add', 'clear'] as const).filter(
    (how) =>
      how === change.how || how === 'set' || (field && (how === 'add' ? isCountable(field) : field.nullable)),
  );
  return (
    <>
      <Select
        label={words.changeHow}
        options={hows.map((how) => ({ value: how, label: words.changeHows[how] }))}
        value={change.how}
        onChange={(how) => field && onChange(startChange(how, field))}
      />
      <ComboBox
        label={words.changeField}
        options={options}
        value={change.field}
        onChange={(key) => {
          const next = key === null ? undefined : fields.get(key);
          if (next)
            onChange(startChange(change.how === 'add' && !isCountable(next) ? 'set' : change.how, next));
        }}
      />
      {change.how !== 'clear' && field && (
        <ChangeValue change={change} field={field} error={error} onChange={onChange} />
      )}
    </>
  );
}

function ChangeValue({ change, field, error, onChange }: Omit<Fields, 'fields'> & { field: Field }) {
  const words = useEditorWords();
  const { locale } = useLocale();
  const value = change.how === 'clear' ? undefined : change.value;
  const set = (next: unknown) => onChange({ ...change, value: next });
  if (change.how === 'add' || field.type === 'integer' || field.type === 'number') {
    return <NumberField label={words.changeValue} error={error} value={readNumber(value)} onChange={set} />;
  }
  if (field.type === 'boolean') {
    const options = [
      { value: 'yes', label: words.yes },
      { value: 'no', label: words.no },
    ];
    return (
      <Select
        label={words.changeValue}
        options={options}
        value={value === true ? 'yes' : 'no'}
        onChange={(next) => set(next === 'yes')}
      />
    );
  }
  if (field.type === 'choice') {
    const options = (field.choices ?? []).map((choice) => ({
      value: choice,
      label: choiceLabel(field.key, choice, locale),
    }));
    return (
      <Select
        label={words.changeValue}
        error={error}
        options={options}
        value={readText(value)}
        onChange={set}
      />
    );
  }
  if (field.type === 'date') {
    return (
      <DateField
        label={words.changeValue}
        error={error}
        value={readText(value) || null}
        onChange={(next) => set(next ?? '')}
      />
    );
  }
  return <TextField label={words.changeValue} error={error} value={readText(value)} onChange={set} />;
}

/** A change of a field with a value of its kind to begin with. */
function startChange(how: Change['how'], { key, type, sample, choices }: Field): Change {
  if (how === 'clear') return { how, field: key };
  if (how === 'add') return { how, field: key, value: 1 };
  if (type === 'boolean') return { how, field: key, value: true };
  if (type === 'choice') return { how, field: key, value: choices?.[0] ?? '' };
  return { how, field: key, value: typeof sample === 'object' ? '' : sample };
}
