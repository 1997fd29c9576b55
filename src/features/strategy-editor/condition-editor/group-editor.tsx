import { MAX_DEPTH, type Condition, type ConditionGroup } from '@/core/condition';
import {
  Button,
  DeleteIcon,
  FilterIcon,
  IconButton,
  LayersIcon,
  Menu,
  PlusIcon,
  Select,
  StarIcon,
  type MenuEntry,
} from '@/ui';
import { useDocuments } from '@/workspace';
import { useEditorWords } from '../words/use-editor-words';
import { ComparisonLine } from './comparison-line';
import type { ErrorAt } from './condition-editor';
import { SegmentLine } from './segment-line';
import { FIRST_FIELD, startComparison, startGroup } from './start-comparison';
import { useDictionaryFields } from './use-dictionary-fields';

const MATCHES = ['all', 'any', 'none'] as const;

type GroupProps = {
  label: string;
  group: ConditionGroup;
  onChange: (group: ConditionGroup) => void;
  onRemove?: () => void;
  path: string;
  errorAt: ErrorAt;
  isOutermost?: boolean;
  depth?: number;
};

/** Conditions of which all, any or none hold. */
export function GroupEditor({
  label,
  group,
  onChange,
  onRemove,
  path,
  errorAt,
  isOutermost = false,
  depth = 1,
}: GroupProps) {
  const words = useEditorWords();
  const { conditions } = group;
  const error = errorAt('');
  const replace = (index: number, condition: Condition) =>
    onChange({ ...group, conditions: conditions.map((each, at) => (at === index ? condition : each)) });
  const remove = (index: number) =>
    onChange({ ...group, conditions: conditions.filter((_, at) => at !== index) });
  return (
    <div className="se-conditions" role="group" aria-label={label} data-outermost={isOutermost || undefined}>
      <div className="se-line">
        <Select
          label={words.condition.match}
          hideLabel
          size="s"
          options={MATCHES.map((match) => ({ value: match, label: words.condition.matches[match] }))}
          value={group.match}
          onChange={(match) => onChange({ ...group, match })}
        />
        {onRemove && (
          <IconButton
            size="s"
            label={words.condition.removeGroup}
            icon={<DeleteIcon className="icon-s" />}
            onPress={onRemove}
          />
        )}
      </div>
      {conditions.map((condition, index) => (
        <Member
          key={`${index} ${condition.kind}`}
          condition={condition}
          onChange={(next) => replace(index, next)}
          onRemove={() => remove(index)}
          path={`${path}.conditions.${index}`}
          errorAt={(inner) => errorAt(inner === '' ? `conditions.${index}` : `conditions.${index}.${inner}`)}
          depth={depth}
        />
      ))}
      {error !== undefined && <p className="se-error">{error}</p>}
      <AddMember
        depth={depth}
        onAdd={(condition) => onChange({ ...group, conditions: [...conditions, condition] })}
      />
    </div>
  );
}

type MemberProps = {
  condition: Condition;
  onChange: (condition: Condition) => void;
  onRemove: () => void;
  path: string;
  errorAt: ErrorAt;
  depth: number;
};

function Member({ condition, ...rest }: MemberProps) {
  const words = useEditorWords();
  const { onChange, onRemove, path, errorAt, depth } = rest;
  switch (condition.kind) {
    case 'group':
      return (
        <div data-field={path}>
          <GroupEditor label={words.condition.group} group={condition} {...rest} depth={depth + 1} />
        </div>
      );
    case 'segment':
      return (
        <SegmentLine
          test={condition}
          onChange={onChange}
          onRemove={onRemove}
          path={path}
          error={errorAt('segment') ?? errorAt('')}
        />
      );
    case 'compare':
      return (
        <ComparisonLine
          comparison={condition}
          onChange={onChange}
          onRemove={onRemove}
          path={path}
          errorAt={errorAt}
        />
      );
  }
}

function AddMember({ depth, onAdd }: { depth: number; onAdd: (condition: Condition) => void }) {
  const { condition: words } = useEditorWords();
  const field = useDictionaryFields().get(FIRST_FIELD);
  const segment = useDocuments('segment')[0];
  const entries: MenuEntry[] = [
    {
      id: 'line',
      label: words.addLine,
      icon: <FilterIcon />,
      onAction: () => field && onAdd(startComparison(field)),
    },
    {
      id: 'segment',
      label: words.addSegment,
      icon: <StarIcon />,
      isDisabled: !segment,
      detail: segment ? undefined : words.noSegment,
      onAction: () => segment && onAdd({ kind: 'segment', segment: segment.id, member: true }),
    },
    {
      id: 'group',
      label: words.addGroup,
      icon: <LayersIcon />,
      isDisabled: depth >= MAX_DEPTH,
      onAction: () => field && onAdd(startGroup(field)),
    },
  ];
  return (
    <div>
      <Menu label={words.add} groups={[{ id: 'add', entries }]}>
        <Button size="s" icon={<PlusIcon className="icon-s" aria-hidden="true" />}>
          {words.add}
        </Button>
      </Menu>
    </div>
  );
}
