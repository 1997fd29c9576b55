import type { Condition, SegmentTest } from '@/core/condition';
import { DeleteIcon, IconButton, Select } from '@/ui';
import { useDocuments } from '@/workspace';
import { useEditorWords } from '../words/use-editor-words';

/** Whether a case is in a segment. */
export function SegmentLine(props: {
  test: SegmentTest;
  onChange: (condition: Condition) => void;
  onRemove: () => void;
  path: string;
  error: string | undefined;
}) {
  const { test, onChange, onRemove, path, error } = props;
  const { condition: words } = useEditorWords();
  const segments = useDocuments('segment');
  return (
    <div className="se-condition-line" data-field={path}>
      <div className="se-line">
        <Select
          label={words.operator}
          hideLabel
          size="s"
          options={[
            { value: 'in', label: words.member },
            { value: 'out', label: words.notMember },
          ]}
          value={test.member ? 'in' : 'out'}
          onChange={(choice) => onChange({ ...test, member: choice === 'in' })}
        />
        <IconButton
          size="s"
          label={words.removeLine}
          icon={<DeleteIcon className="icon-s" />}
          onPress={onRemove}
        />
      </div>
      <Select
        label={words.segment}
        hideLabel
        size="s"
        error={error}
        options={segments.map(({ id, name }) => ({ value: id, label: name }))}
        value={test.segment}
        onChange={(segment) => onChange({ ...test, segment })}
      />
    </div>
  );
}
