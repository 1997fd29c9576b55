import { memo } from 'react';
import type { NodeSettings } from '@/core/strategy';
import { TextField } from '@/ui';
import { ConditionEditor } from '../../condition-editor/condition-editor';
import { useEditorWords } from '../../words/use-editor-words';
import { NearBox } from '../near-only';
import { isEqual } from '../use-equal';
import { Item } from './item';
import { removeAt, replaceAt, swap } from './list-edits';

/** A branch of a split while it is being edited. */
export type Branch = NodeSettings['split']['branches'][number];

/** How high a branch with a condition usually is, in pixels. */
const USUAL_HEIGHT = 200;

type BranchItemProps = {
  readonly branch: Branch;
  readonly index: number;
  readonly isLast: boolean;
  /** The list's own path among the settings. */
  readonly path: string;
  readonly errorAt: (path?: string) => string | undefined;
  readonly change: (edit: (branches: readonly Branch[]) => readonly Branch[]) => void;
};

/** One branch among many: drawn again only when it is another one, or something else is wrong. */
export const BranchItem = memo(function BranchItem(props: BranchItemProps) {
  const { branch, index, isLast, path, errorAt, change } = props;
  const words = useEditorWords();
  const own = `${path}.${index}`;
  const put = (next: Branch) => change((branches) => replaceAt(branches, index, next));
  return (
    <NearBox index={index} estimate={USUAL_HEIGHT} data-field={own}>
      <Item
        title={words.branchNumber({ number: index + 1 })}
        path={own}
        error={errorAt(`${index}`)}
        onUp={index > 0 ? () => change((branches) => swap(branches, index, -1)) : undefined}
        onDown={isLast ? undefined : () => change((branches) => swap(branches, index, 1))}
        onRemove={index > 0 || !isLast ? () => change((branches) => removeAt(branches, index)) : undefined}
      >
        <TextField
          label={words.branchName}
          hideLabel
          error={errorAt(`${index}.name`)}
          value={branch.name}
          onChange={(name) => put({ ...branch, name })}
        />
        <BranchCondition
          condition={branch.condition}
          index={index}
          path={path}
          errorAt={errorAt}
          change={change}
        />
      </Item>
    </NearBox>
  );
}, isDrawnAlike);

type BranchConditionProps = Omit<BranchItemProps, 'branch' | 'isLast'> & Pick<Branch, 'condition'>;

/** Who takes a branch: drawn by itself, so that writing the branch's name does not draw it. */
const BranchCondition = memo(function BranchCondition(props: BranchConditionProps) {
  const { condition, index, path, errorAt, change } = props;
  const words = useEditorWords();
  const own = `${path}.${index}.condition`;
  return (
    <div data-field={own}>
      <ConditionEditor
        label={words.branchCondition({ number: index + 1 })}
        value={condition}
        path={own}
        errorAt={(inner) => errorAt(`${index}.condition${inner === '' ? '' : `.${inner}`}`)}
        onChange={(next) =>
          change((branches) =>
            branches.map((branch, at) => (at === index ? { ...branch, condition: next } : branch)),
          )
        }
      />
    </div>
  );
}, isAskedAlike);

/** The form hands out copies of what it holds, so branches are the same when they say the same. */
function isDrawnAlike(before: BranchItemProps, after: BranchItemProps): boolean {
  return (
    before.isLast === after.isLast && isPlacedAlike(before, after) && isEqual(before.branch, after.branch)
  );
}

function isAskedAlike(before: BranchConditionProps, after: BranchConditionProps): boolean {
  return isPlacedAlike(before, after) && isEqual(before.condition, after.condition);
}

type Placed = Pick<BranchItemProps, 'index' | 'path' | 'errorAt' | 'change'>;

function isPlacedAlike(before: Placed, after: Placed): boolean {
  return (
    before.index === after.index &&
    before.path === after.path &&
    before.errorAt === after.errorAt &&
    before.change === after.change
  );
}
