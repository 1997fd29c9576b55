import { useState } from 'react';
import type { FactValue, Field } from '@/core/dictionary';
import { TextField } from '@/ui';
import { useEditorWords } from '../words/use-editor-words';
import { readValues } from './read-values';

/** Several values of a field, written with commas between them. */
export function ValuesInput(props: {
  field: Field;
  values: readonly FactValue[];
  error: string | undefined;
  onChange: (values: FactValue[]) => void;
}) {
  const { field, values, error, onChange } = props;
  const { condition: words } = useEditorWords();
  const [written, setWritten] = useState(() => writeValues(values));
  const text = isSame(readValues(written, field), values) ? written : writeValues(values);
  return (
    <TextField
      label={words.values}
      hideLabel
      size="s"
      help={words.valuesHelp}
      error={error}
      value={text}
      onChange={(next) => {
        setWritten(next);
        onChange(readValues(next, field));
      }}
    />
  );
}

function isSame(one: readonly FactValue[], other: readonly FactValue[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

function writeValues(values: readonly FactValue[]): string {
  return values.map((value) => (typeof value === 'object' ? String(value.minor) : String(value))).join(', ');
}
