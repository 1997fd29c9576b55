import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import { Button } from '../buttons/button';
import { useKitWords } from '../words/use-kit-words';

/** How far long work has come, and a way to stop it. Without a value it only says that work goes on. */
export function ProgressBar(props: {
  label: string;
  value?: number | undefined;
  max?: number;
  /** What has been done, in words; else the percentage is shown. */
  valueLabel?: string | undefined;
  onCancel?: () => void;
}) {
  const { label, value, max = 100, valueLabel, onCancel } = props;
  const words = useKitWords();
  return (
    <div className="ui-bar-row">
      <AriaProgressBar
        className="ui-bar"
        aria-label={label}
        value={value ?? 0}
        maxValue={max}
        isIndeterminate={value === undefined}
        {...(valueLabel !== undefined && { valueLabel })}
      >
        {({ percentage, valueText, isIndeterminate }) => (
          <>
            <div className="ui-bar-head">
              <span>{label}</span>
              <span className="ui-bar-value">{isIndeterminate ? (valueLabel ?? '') : valueText}</span>
            </div>
            <div className="ui-bar-track">
              <div
                className="ui-bar-fill"
                data-indeterminate={isIndeterminate || undefined}
                style={isIndeterminate ? {} : { width: `${percentage ?? 0}%` }}
              />
            </div>
          </>
        )}
      </AriaProgressBar>
      {onCancel && (
        <Button size="s" onPress={onCancel}>
          {words.cancel}
        </Button>
      )}
    </div>
  );
}
