import { choiceLabel, type FactValue, type Field } from '@/core/dictionary';
import { decimalsOf } from '@/core/lib';
import { DateField, NumberField, Select, TextField, useLocale } from '@/ui';
import { useEditorWords } from '../words/use-editor-words';

type ValueProps = {
  label: string;
  hideLabel?: boolean;
  field: Field;
  value: FactValue | undefined;
  error: string | undefined;
  onChange: (value: FactValue) => void;
};

/** One value of a field's own type. */
export function ValueInput(props: ValueProps) {
  const { label, hideLabel = false, field, value, error, onChange } = props;
  const words = useEditorWords();
  const { locale } = useLocale();
  const frame = { label, hideLabel, error, size: 's' } as const;
  switch (field.type) {
    case 'money':
      return <MoneyInput {...props} />;
    case 'integer':
    case 'number':
      return (
        <NumberField
          {...frame}
          value={typeof value === 'number' ? value : null}
          onChange={(next) => next !== null && onChange(next)}
          formatOptions={{ maximumFractionDigits: field.type === 'integer' ? 0 : 6, useGrouping: false }}
        />
      );
    case 'date':
      return (
        <DateField
          {...frame}
          value={typeof value === 'string' ? value : null}
          onChange={(next) => next !== null && onChange(next)}
        />
      );
    case 'choice':
      return (
        <Select
          {...frame}
          options={(field.choices ?? []).map((choice) => ({
            value: choice,
            label: choiceLabel(field.key, choice, locale),
          }))}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      );
    case 'boolean':
      return (
        <Select
          {...frame}
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
          value={value === true ? 'yes' : 'no'}
          onChange={(next) => onChange(next === 'yes')}
        />
      );
    case 'text':
      return <TextField {...frame} value={typeof value === 'string' ? value : ''} onChange={onChange} />;
  }
}

const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'PLN', 'CZK', 'SEK', 'DKK', 'NOK', 'TWD', 'JPY'];

/** An amount as people write it, kept in minor units. */
function MoneyInput({ label, hideLabel = false, value, error, onChange }: ValueProps) {
  const { condition: words } = useEditorWords();
  const { minor, currency } = typeof value === 'object' ? value : { minor: 0, currency: 'EUR' };
  const decimals = decimalsOf(currency);
  const currencies = CURRENCIES.includes(currency) ? CURRENCIES : [currency, ...CURRENCIES];
  return (
    <div className="se-money">
      <NumberField
        label={label}
        hideLabel={hideLabel}
        size="s"
        error={error}
        value={minor / 10 ** decimals}
        onChange={(amount) =>
          amount !== null && onChange({ minor: Math.round(amount * 10 ** decimals), currency })
        }
        formatOptions={{ minimumFractionDigits: decimals, maximumFractionDigits: decimals }}
      />
      <Select
        label={words.currency}
        hideLabel
        size="s"
        options={currencies.map((code) => ({ value: code, label: code }))}
        value={currency}
        onChange={(code) =>
          onChange({ minor: Math.round((minor / 10 ** decimals) * 10 ** decimalsOf(code)), currency: code })
        }
      />
    </div>
  );
}
