import { Time, parseTime } from '@internationalized/date';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { TimeField as AriaTimeField } from 'react-aria-components/TimeField';
import { FieldFrame, ariaFieldProps } from './field-frame';
import type { FieldFrameProps } from './field-frame';

/** A time of day (HH:MM, 24 hours). */
export function TimeField(
  props: FieldFrameProps & {
    value: string | null;
    onChange: (value: string | null) => void;
    onBlur?: () => void;
  },
) {
  const { value, onChange, onBlur, ...frame } = props;
  return (
    <AriaTimeField
      {...ariaFieldProps(frame)}
      {...(onBlur && { onBlur })}
      hourCycle={24}
      granularity="minute"
      shouldForceLeadingZeros
      value={value === null ? null : readTime(value)}
      onChange={(time) => onChange(time?.toString().slice(0, 5) ?? null)}
    >
      <FieldFrame {...frame}>
        <DateInput className="ui-control">
          {(segment) => <DateSegment segment={segment} className="ui-date-part" />}
        </DateInput>
      </FieldFrame>
    </AriaTimeField>
  );
}

/** A stored time that is none shows as an empty field. */
function readTime(text: string): Time | null {
  try {
    return parseTime(text);
  } catch {
    return null;
  }
}
