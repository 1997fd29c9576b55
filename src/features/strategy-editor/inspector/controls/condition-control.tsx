import type { Condition } from '@/core/condition';
import { conditionSchema } from '@/core/condition';
import { ConditionEditor } from '../../condition-editor/condition-editor';
import type { ControlProps } from '../control';
import { ListFrame } from './list-frame';

/** A condition, or none at all. */
export function ConditionControl({ field, label, help, value, onChange, errorAt }: ControlProps) {
  return (
    <ListFrame label={label} help={help} error={errorAt()}>
      <ConditionEditor
        label={label}
        value={readCondition(value)}
        path={field.name}
        isOptional={field.isOptional}
        errorAt={errorAt}
        onChange={onChange}
      />
    </ListFrame>
  );
}

function readCondition(value: unknown): Condition | null {
  const read = conditionSchema.safeParse(value);
  return read.success ? read.data : null;
}
