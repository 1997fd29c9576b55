import type { NodeSettings } from '@/core/strategy';
import { Button, PlusIcon, TextField } from '@/ui';
import { ConditionEditor } from '../../condition-editor/condition-editor';
import { useEditorWords } from '../../words/use-editor-words';
import { readItems, type ControlProps } from '../control';
import { Item } from './item';
import { nextId, removeAt, replaceAt, swap } from './list-edits';
import { ListFrame } from './list-frame';

type Branch = NodeSettings['split']['branches'][number];

/** The branches of a split, in the order in which they are asked. */
export function BranchesControl({ field, label, help, value, onChange, errorAt }: ControlProps) {
  const words = useEditorWords();
  const branches = readItems<Branch>(value);
  const add = () => {
    const name = words.newBranch({ number: branches.length + 1 });
    onChange([...branches, { id: nextId(branches, 'branch'), name, condition: null }]);
  };
  return (
    <ListFrame label={label} help={help} error={errorAt()}>
      {branches.map((branch, index) => (
        <Item
          key={branch.id}
          title={words.branchNumber({ number: index + 1 })}
          path={`${field.name}.${index}`}
          error={errorAt(`${index}`)}
          onUp={index > 0 ? () => onChange(swap(branches, index, -1)) : undefined}
          onDown={index < branches.length - 1 ? () => onChange(swap(branches, index, 1)) : undefined}
          onRemove={branches.length > 1 ? () => onChange(removeAt(branches, index)) : undefined}
        >
          <TextField
            label={words.branchName}
            hideLabel
            error={errorAt(`${index}.name`)}
            value={branch.name}
            onChange={(name) => onChange(replaceAt(branches, index, { ...branch, name }))}
          />
          <div data-field={`${field.name}.${index}.condition`}>
            <ConditionEditor
              label={branch.name}
              value={branch.condition}
              path={`${field.name}.${index}.condition`}
              errorAt={(path) => errorAt(`${index}.condition${path === '' ? '' : `.${path}`}`)}
              onChange={(condition) => onChange(replaceAt(branches, index, { ...branch, condition }))}
            />
          </div>
        </Item>
      ))}
      <Button size="s" icon={<PlusIcon className="icon-s" aria-hidden="true" />} onPress={add}>
        {words.addBranch}
      </Button>
      <p className="se-help">{words.everyoneElse}</p>
    </ListFrame>
  );
}
