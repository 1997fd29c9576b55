import type { Condition } from '@/core/condition';
import { Button, CrossIcon, FilterIcon } from '@/ui';
import { useEditorWords } from '../words/use-editor-words';
import { GroupEditor } from './group-editor';
import { FIRST_FIELD, startGroup, toGroup } from './start-comparison';
import { useDictionaryFields } from './use-dictionary-fields';

/** What is wrong at a path inside the condition; an empty path is the condition as a whole. */
export type ErrorAt = (path: string) => string | undefined;

/** Edits a condition: lines, segments, and groups of them inside one another. */
export function ConditionEditor(props: {
  label: string;
  value: Condition | null;
  onChange: (condition: Condition | null) => void;
  /** Where the condition stands among the settings. */
  path: string;
  errorAt: ErrorAt;
  /** There may be no condition at all, which lets everyone in. */
  isOptional?: boolean;
}) {
  const { label, value, onChange, path, errorAt, isOptional = false } = props;
  const words = useEditorWords();
  const fields = useDictionaryFields();
  const first = fields.get(FIRST_FIELD);
  if (value === null) {
    const error = errorAt('');
    return (
      <div className="se-stack">
        {isOptional && <p className="muted">{words.condition.everyone}</p>}
        {error !== undefined && <p className="se-error">{error}</p>}
        <Button
          size="s"
          icon={<FilterIcon className="icon-s" aria-hidden="true" />}
          onPress={() => first && onChange(startGroup(first))}
        >
          {isOptional ? words.condition.onlySome : words.condition.setUp}
        </Button>
      </div>
    );
  }
  const isSingle = value.kind !== 'group';
  return (
    <div className="se-stack">
      <GroupEditor
        label={label}
        group={toGroup(value)}
        onChange={onChange}
        path={path}
        isOutermost
        errorAt={isSingle ? (inner) => errorAt(inner.replace(/^conditions\.0\.?/, '')) : errorAt}
      />
      {isOptional && (
        <Button
          size="s"
          variant="ghost"
          icon={<CrossIcon className="icon-s" aria-hidden="true" />}
          onPress={() => onChange(null)}
        >
          {words.condition.clear}
        </Button>
      )}
    </div>
  );
}
