import type { NodeSettings } from '@/core/strategy';
import { Button, DeleteIcon, IconButton, PlusIcon, TextField } from '@/ui';
import { useEditorWords } from '../../words/use-editor-words';
import { readItems, type ControlProps } from '../control';
import { nextId, removeAt, replaceAt } from './list-edits';
import { ListFrame } from './list-frame';

type Outcome = NodeSettings['task']['outcomes'][number];

/** What a person can find out; each is a way out of the task. */
export function OutcomesControl({ field, label, help, value, onChange, errorAt }: ControlProps) {
  const words = useEditorWords();
  const outcomes = readItems<Outcome>(value);
  const add = () =>
    onChange([
      ...outcomes,
      { id: nextId(outcomes, 'outcome'), name: words.newOutcome({ number: outcomes.length + 1 }) },
    ]);
  return (
    <ListFrame label={label} help={help} error={errorAt()}>
      {outcomes.map((outcome, index) => (
        <div key={outcome.id} className="se-line" data-field={`${field.name}.${index}`}>
          <TextField
            label={words.outcomeName}
            hideLabel
            error={errorAt(`${index}.name`) ?? errorAt(`${index}`)}
            value={outcome.name}
            onChange={(name) => onChange(replaceAt(outcomes, index, { ...outcome, name }))}
          />
          {outcomes.length > 1 && (
            <IconButton
              label={words.removeLine}
              icon={<DeleteIcon className="icon-s" />}
              onPress={() => onChange(removeAt(outcomes, index))}
            />
          )}
        </div>
      ))}
      <Button size="s" icon={<PlusIcon className="icon-s" aria-hidden="true" />} onPress={add}>
        {words.addOutcome}
      </Button>
    </ListFrame>
  );
}
