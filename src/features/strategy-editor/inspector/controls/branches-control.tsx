import { Button, PlusIcon } from '@/ui';
import { useEditorWords } from '../../words/use-editor-words';
import { readItems, type ControlProps } from '../control';
import { NearOnly } from '../near-only';
import { BranchItem, type Branch } from './branch-item';
import { nextId } from './list-edits';
import { ListFrame } from './list-frame';
import { useListChange } from './use-list-change';

/** The branches of a split, in the order in which they are asked. */
export function BranchesControl({ field, label, help, value, onChange, errorAt }: ControlProps) {
  const words = useEditorWords();
  const branches = readItems<Branch>(value);
  const change = useListChange(branches, onChange);
  const add = () => {
    const name = words.newBranch({ number: branches.length + 1 });
    change((known) => [...known, { id: nextId(known, 'branch'), name, condition: null }]);
  };
  return (
    <ListFrame label={label} help={help} error={errorAt()}>
      <NearOnly count={branches.length}>
        {branches.map((branch, index) => (
          <BranchItem
            key={branch.id}
            branch={branch}
            index={index}
            isLast={index === branches.length - 1}
            path={field.name}
            errorAt={errorAt}
            change={change}
          />
        ))}
      </NearOnly>
      <Button size="s" icon={<PlusIcon className="icon-s" aria-hidden="true" />} onPress={add}>
        {words.addBranch}
      </Button>
      <p className="se-help">{words.everyoneElse}</p>
    </ListFrame>
  );
}
