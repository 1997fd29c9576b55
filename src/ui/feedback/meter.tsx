import { Meter as AriaMeter } from 'react-aria-components/Meter';
import type { Tone } from './badge';

/** A measured share of a whole: a bar with its name and its value. */
export function Meter(props: {
  label: string;
  value: number;
  max?: number;
  valueLabel?: string | undefined;
  tone?: Tone;
  /** Only the bar is drawn; the words stand elsewhere. */
  isBare?: boolean;
}) {
  const { label, value, max = 100, valueLabel, tone = 'accent', isBare = false } = props;
  return (
    <AriaMeter
      className="ui-bar"
      aria-label={label}
      data-tone={tone}
      value={value}
      maxValue={max}
      {...(valueLabel !== undefined && { valueLabel })}
    >
      {({ percentage, valueText }) => (
        <>
          {!isBare && (
            <div className="ui-bar-head">
              <span>{label}</span>
              <span className="ui-bar-value">{valueText}</span>
            </div>
          )}
          <div className="ui-bar-track">
            <div className="ui-bar-fill" style={{ width: `${percentage}%` }} />
          </div>
        </>
      )}
    </AriaMeter>
  );
}
