import { useRef } from 'react';
import { ChipField, type ChipFieldHandle } from '../chip-text/chip-field';
import { useChipNames } from '../chip-text/use-chip-names';
import { useFieldProblem } from '../problems/use-field-problem';
import { useTemplateSession } from '../session/template-session';
import { TokenPicker } from './token-picker';

type Props = {
  readonly label: string;
  /** Which text of the variant, or of one of its blocks, this is: what is wrong with it stands beside it. */
  readonly field: string;
  readonly block?: string;
  readonly value: string;
  readonly isMultiline?: boolean;
  readonly onChange: (text: string) => void;
};

/** A text of the message with the tokens in it, and all tokens to choose from. */
export function LineField({ label, field, block, value, isMultiline = false, onChange }: Props) {
  const { fields, isReadOnly } = useTemplateSession();
  const names = useChipNames(fields);
  const chips = useRef<ChipFieldHandle>(null);
  const problem = useFieldProblem(field, block);
  return (
    <ChipField
      label={label}
      {...problem}
      value={value}
      names={names}
      isMultiline={isMultiline}
      isReadOnly={isReadOnly}
      handle={chips}
      trailing={
        <TokenPicker
          fields={fields}
          isDisabled={isReadOnly}
          onPick={(source) => chips.current?.insert(source)}
        />
      }
      onChange={onChange}
    />
  );
}
