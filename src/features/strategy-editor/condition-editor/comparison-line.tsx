import { operandKindOf, OPERATORS, type Comparison, type Condition } from '@/core/condition';
import type { Field } from '@/core/dictionary';
import { ComboBox, DeleteIcon, DotsIcon, IconButton, Menu, Select, type MenuEntry } from '@/ui';
import { useEditorWords } from '../words/use-editor-words';
import type { ErrorAt } from './condition-editor';
import { OperandInput } from './operand-input';
import { startComparison, startOperand, withOperator } from './start-comparison';
import { useDictionaryFields } from './use-dictionary-fields';
import { useFieldOptions } from './use-field-options';

type LineProps = {
  comparison: Comparison;
  onChange: (condition: Condition) => void;
  onRemove: () => void;
  path: string;
  errorAt: ErrorAt;
};

/** One comparison: a field, how it is compared, and with what. */
export function ComparisonLine({ comparison, onChange, onRemove, path, errorAt }: LineProps) {
  const { condition: words } = useEditorWords();
  const fields = useDictionaryFields();
  const options = useFieldOptions(() => true);
  const field = fields.get(comparison.field);
  return (
    <div className="se-condition-line" data-field={path}>
      <div className="se-line">
        <ComboBox
          label={words.field}
          hideLabel
          size="s"
          error={errorAt('field')}
          options={options}
          value={comparison.field}
          onChange={(key) => {
            const next = key === null ? undefined : fields.get(key);
            if (next && next.key !== comparison.field) onChange(changeField(comparison, field, next));
          }}
        />
        <LineMenu comparison={comparison} field={field} onChange={onChange} onRemove={onRemove} />
      </div>
      {field && (
        <Select
          label={words.operator}
          hideLabel
          size="s"
          error={errorAt('operator')}
          options={OPERATORS[field.type].map((operator) => ({
            value: operator,
            label: words.operators[operator],
          }))}
          value={comparison.operator}
          onChange={(operator) => onChange(withOperator(comparison, field, operator))}
        />
      )}
      {field && operandKindOf(comparison.operator) !== 'none' && (
        <OperandInput
          field={field}
          operator={comparison.operator}
          operand={comparison.operand}
          error={errorAt('operand') ?? errorAt('operand.field') ?? errorAt('')}
          onChange={(operand) => onChange({ ...comparison, operand })}
        />
      )}
    </div>
  );
}

/** Fields of one type are compared alike; another type starts afresh. */
function changeField(comparison: Comparison, before: Field | undefined, after: Field): Comparison {
  return before?.type === after.type && !after.choices
    ? { ...comparison, field: after.key }
    : startComparison(after);
}

function LineMenu({
  comparison,
  field,
  onChange,
  onRemove,
}: Pick<LineProps, 'comparison' | 'onChange' | 'onRemove'> & { field: Field | undefined }) {
  const { condition: words } = useEditorWords();
  const others = useFieldOptions((other) => other.type === field?.type && other.key !== field.key);
  const isWithField = comparison.operand !== undefined && 'field' in comparison.operand;
  const compare: MenuEntry[] =
    field && operandKindOf(comparison.operator) === 'value'
      ? [
          {
            id: 'compare',
            label: isWithField ? words.compareValue : words.compareField,
            isDisabled: !isWithField && others.length === 0,
            onAction: () => {
              const operand = isWithField
                ? startOperand(field, comparison.operator)
                : { field: others[0]?.value ?? field.key };
              if (operand) onChange({ ...comparison, operand });
            },
          },
        ]
      : [];
  const remove: MenuEntry = {
    id: 'remove',
    label: words.removeLine,
    icon: <DeleteIcon />,
    tone: 'danger',
    onAction: onRemove,
  };
  return (
    <Menu label={words.more} placement="bottom end" groups={[{ id: 'line', entries: [...compare, remove] }]}>
      <IconButton size="s" label={words.more} icon={<DotsIcon className="icon-s" />} />
    </Menu>
  );
}
