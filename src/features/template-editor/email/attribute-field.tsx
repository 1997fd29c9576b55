import { useRef } from 'react';
import type { Field } from '@/core/dictionary';
import { templateWords, type AttributeControl } from '@/core/template';
import { NumberField, Select, TextField, useLocale } from '@/ui';
import { ChipField, type ChipFieldHandle } from '../chip-text/chip-field';
import type { ChipNames } from '../chip-text/chip-names';
import { TokenPicker } from '../tokens/token-picker';
import { useEditorWords } from '../words/use-editor-words';

/** The field of one attribute, as its schema says it is edited. An empty field leaves the attribute out. */
export function AttributeField(props: {
  name: string;
  control: AttributeControl;
  choices: readonly string[];
  value: string;
  /** What it is when nothing is said. */
  usual: string | undefined;
  onChange: (value: string) => void;
  onBlur: () => void;
  error: string | undefined;
  warning: string | undefined;
  names: ChipNames;
  fields: ReadonlyMap<string, Field>;
  isReadOnly: boolean;
}) {
  const {
    name,
    control,
    choices,
    value,
    usual,
    onChange,
    onBlur,
    error,
    warning,
    names,
    fields,
    isReadOnly,
  } = props;
  const words = useEditorWords();
  const { locale } = useLocale();
  const { attributes, choices: choiceNames } = templateWords(locale);
  const chips = useRef<ChipFieldHandle>(null);
  const label = attributes[name] ?? name;
  const fault = error === undefined ? {} : { error };
  const frame = { label, ...fault, isDisabled: isReadOnly };

  switch (control) {
    case 'choice':
      return (
        <Select
          {...frame}
          value={value === '' ? 'unset' : value}
          options={[
            { value: 'unset', label: words.unset },
            ...choices.map((choice) => ({ value: choice, label: choiceNames[choice] ?? choice })),
          ]}
          onChange={(next) => onChange(next === 'unset' ? '' : next)}
          onBlur={onBlur}
        />
      );
    case 'pixels':
      if (value.endsWith('%')) break;
      return (
        <NumberField
          {...frame}
          value={value === '' ? Number.parseInt(usual ?? '', 10) || null : Number.parseInt(value, 10)}
          onChange={(next) => onChange(next === null ? '' : `${Math.round(next)}px`)}
          onBlur={onBlur}
          minValue={0}
          maxValue={9999}
          unit="px"
        />
      );
    case 'link':
    case 'line':
    case 'rich-text':
      return (
        <ChipField
          label={label}
          {...fault}
          warning={warning}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          names={names}
          isReadOnly={isReadOnly}
          handle={chips}
          trailing={
            <TokenPicker
              fields={fields}
              {...(control === 'link' && { only: 'links' as const })}
              isDisabled={isReadOnly}
              onPick={(source) => (control === 'link' ? onChange(source) : chips.current?.insert(source))}
            />
          }
        />
      );
    case 'colour':
      return (
        <TextField
          {...frame}
          value={value}
          placeholder={usual}
          onChange={onChange}
          onBlur={onBlur}
          spellCheck="false"
          icon={
            <ColourWell
              value={value || usual || '#ffffff'}
              label={label}
              onChange={onChange}
              isDisabled={isReadOnly}
            />
          }
        />
      );
    default:
  }
  return (
    <TextField
      {...frame}
      value={value}
      placeholder={usual}
      onChange={onChange}
      onBlur={onBlur}
      spellCheck="false"
    />
  );
}

function ColourWell(props: {
  value: string;
  label: string;
  onChange: (value: string) => void;
  isDisabled: boolean;
}) {
  const { value, label, onChange, isDisabled } = props;
  return (
    <input
      type="color"
      className="colour-well"
      aria-label={label}
      disabled={isDisabled}
      value={/^#[0-9a-f]{6}$/i.test(value) ? value : '#ffffff'}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
