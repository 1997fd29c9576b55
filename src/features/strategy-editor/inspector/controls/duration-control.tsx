import { NumberField, Select } from '@/ui';
import type { Duration } from '@/core/bundle';
import { useEditorWords } from '../../words/use-editor-words';
import { readNumber, readPart, type ControlProps } from '../control';

const UNITS: readonly Duration['unit'][] = ['hours', 'days', 'business-days'];

/** A length of time: how many of which unit. */
export function DurationControl({ label, value, onChange, onBlur, errorAt }: ControlProps) {
  const words = useEditorWords();
  const amount = readNumber(readPart(value, 'amount'));
  const unit = UNITS.find((each) => each === readPart(value, 'unit')) ?? 'days';
  return (
    <div className="se-pair" role="group" aria-label={label}>
      <NumberField
        label={label}
        error={errorAt('amount') ?? errorAt()}
        value={amount}
        minValue={0}
        maxValue={3660}
        onChange={(next) => onChange({ amount: next, unit })}
        onBlur={onBlur}
      />
      <Select
        label={words.unit}
        hideLabel
        options={UNITS.map((each) => ({ value: each, label: words.durationUnits[each] }))}
        value={unit}
        onChange={(next) => onChange({ amount, unit: next })}
      />
    </div>
  );
}
