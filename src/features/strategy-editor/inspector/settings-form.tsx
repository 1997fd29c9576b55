import { useEffect, useMemo, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { NODE_DEFINITIONS, type StrategyNode } from '@/core/strategy';
import type { z } from 'zod';
import { changeStep } from '../commands/change-step';
import { startSettings } from '../nodes/start-settings';
import type { FieldSpeech } from '../problems/say-problems';
import { useSession } from '../session/session-context';
import { useEditorWords } from '../words/use-editor-words';
import { ChoiceControl } from './controls/choice-control';
import { planForm } from './form-fields';
import { SettingsField, textsOf, type Values } from './settings-field';
import { createResolver, listErrors } from './settings-resolver';
import { isEqual, useEqual } from './use-equal';

/**
 * The settings of a step, drawn from the schema of its kind. What suits the schema goes into the document as one
 * step of the history per field; what does not stays in the form, with the reason beside it.
 */
export function SettingsForm({ node, speech }: { node: StrategyNode; speech: FieldSpeech }) {
  const words = useEditorWords();
  const session = useSession();
  const { id, kind } = node;
  const settings: Values = node.settings;
  const schema: z.ZodType = NODE_DEFINITIONS[kind].settings;
  const resolver = useMemo(() => createResolver(schema, words), [schema, words]);
  const form = useForm<Values>({ defaultValues: settings, resolver, mode: 'onChange' });
  const { control, formState, getValues, reset, subscribe } = form;
  const errors = useEqual(listErrors(formState.errors));
  const plan = planForm(schema, settings);
  const kept = useRef(settings);

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          if (name === undefined) return;
          changeStep(session, id, pick(values, kept.current), name);
        },
      }),
    [subscribe, session, id],
  );
  // Undo, and whatever else changes the document from outside, arrives here; the field in focus keeps the focus.
  useEffect(() => {
    kept.current = settings;
    if (!isEqual(pick(getValues(), settings), settings)) reset(settings);
  }, [settings, getValues, reset]);

  const change = (variant: string) =>
    changeStep(session, id, startSettings(kind, variant), plan.variant?.name ?? '');
  const { variant } = plan;
  return (
    <form className="se-form" onSubmit={(event) => event.preventDefault()}>
      {variant && (
        <div data-field={variant.name}>
          <ChoiceControl
            field={variant}
            {...textsOf(variant, words)}
            value={settings[variant.name]}
            onChange={(value) => typeof value === 'string' && change(value)}
            onBlur={nothing}
            errorAt={nothing}
            node={node}
          />
        </div>
      )}
      {plan.fields.map((field) => (
        <div key={`${String(settings[variant?.name ?? ''])} ${field.name}`} data-field={field.name}>
          <SettingsField node={node} field={field} control={control} errors={errors} speech={speech} />
        </div>
      ))}
    </form>
  );
}

/** Only what the settings have now: a form remembers the fields of other variants. */
function pick(values: Values, settings: Values): Values {
  return Object.fromEntries(Object.keys(settings).map((key) => [key, values[key]]));
}

function nothing(): undefined {
  return undefined;
}
