import { memo } from 'react';
import type { NodeSettings } from '@/core/strategy';
import { TextField } from '@/ui';
import { ConditionEditor } from '../../condition-editor/condition-editor';
import { useEditorWords } from '../../words/use-editor-words';
import { NearBox } from '../near-only';
import { isSame } from '../use-same';
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
        <div data-field={`${own}.condition`}>
          <ConditionEditor
            label={branch.name}
            value={branch.condition}
            path={`${own}.condition`}
            errorAt={(inner) => errorAt(`${index}.condition${inner === '' ? '' : `.${inner}`}`)}
            onChange={(condition) => put({ ...branch, condition })}
          />
        </div>
      </Item>
    </NearBox>
  );
}, isDrawnAlike);

/** The form hands out copies of what it holds, so branches are the same when they say the same. */
function isDrawnAlike(before: BranchItemProps, after: BranchItemProps): boolean {
  return (
    before.index === after.index &&
    before.isLast === after.isLast &&
    before.path === after.path &&
    before.errorAt === after.errorAt &&
    before.change === after.change &&
    isSame(before.branch, after.branch)
  );
}
