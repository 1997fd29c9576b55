import { useCallback } from 'react';
import { useController, type Control } from 'react-hook-form';
import type { StrategyNode } from '@/core/strategy';
import type { FieldSpeech } from '../problems/say-problems';
import { useEditorWords } from '../words/use-editor-words';
import type { EditorWords } from '../words/en';
import { CONTROLS } from './controls/controls';
import type { FormField } from './form-fields';

/** What a form holds: settings while they are being edited, which may be anything. */
export type Values = Record<string, unknown>;

/** One setting in the form of a step: its control, its words, and what is wrong with it. */
export function SettingsField(props: {
  node: StrategyNode;
  field: FormField;
  control: Control<Values>;
  /** What the schema says, by path; the checks have their say where it has none. */
  errors: Readonly<Record<string, string>>;
  speech: FieldSpeech;
}) {
  const { node, field, control, errors, speech } = props;
  const { name } = field;
  const words = useEditorWords();
  const { value, onChange, onBlur } = useController({ control, name }).field;
  const errorAt = useCallback(
    (path?: string) => {
      const full = path === undefined ? name : `${name}.${path}`;
      return errors[full] ?? speech.errorAt(full);
    },
    [errors, speech, name],
  );
  const ControlOfField = CONTROLS[field.control];
  return (
    <ControlOfField
      field={field}
      {...textsOf(field, words, speech.remarkAt(name))}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      errorAt={errorAt}
      node={node}
    />
  );
}

/** The words of a field: what it is called, what helps to fill it, in what it is counted. */
export function textsOf({ name }: FormField, words: EditorWords, remark?: string) {
  return { label: words.fields[name] ?? name, help: remark ?? words.help[name], unit: words.units[name] };
}
