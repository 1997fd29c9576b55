import { CalendarDate, parseDate } from '@internationalized/date';
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { FieldFrame, ariaFieldProps } from './field-frame';
import type { FieldFrameProps } from './field-frame';

/** A calendar date (YYYY-MM-DD), typed part by part in the order of the reader's language. */
export function DateField(
  props: FieldFrameProps & {
    value: string | null;
    onChange: (value: string | null) => void;
    min?: string | undefined;
    max?: string | undefined;
    onBlur?: () => void;
  },
) {
  const { value, onChange, min, max, onBlur, ...frame } = props;
  return (
    <AriaDateField
      {...ariaFieldProps(frame)}
      {...(min !== undefined && { minValue: parseDate(min) })}
      {...(max !== undefined && { maxValue: parseDate(max) })}
      {...(onBlur && { onBlur })}
      shouldForceLeadingZeros
      value={value === null ? null : readDate(value)}
      onChange={(date) => onChange(date?.toString() ?? null)}
    >
      <FieldFrame {...frame}>
        <DateInput className="ui-control">
          {(segment) => <DateSegment segment={segment} className="ui-date-part" />}
        </DateInput>
      </FieldFrame>
    </AriaDateField>
  );
}

/** A stored date that is none (a hand-edited file) shows as an empty field. */
function readDate(iso: string): CalendarDate | null {
  try {
    return parseDate(iso);
  } catch {
    return null;
  }
}
