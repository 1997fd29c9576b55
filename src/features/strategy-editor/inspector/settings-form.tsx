import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useMemo, useRef } from 'react';
import { Controller, get, useForm, type FieldErrors, type Resolver } from 'react-hook-form';
import { NODE_DEFINITIONS, type StrategyNode } from '@/core/strategy';
import type { z } from 'zod';
import { changeStep } from '../commands/change-step';
import { startSettings } from '../nodes/start-settings';
import type { FieldSpeech } from '../problems/say-problems';
import { useSession } from '../session/session-context';
import { useEditorWords } from '../words/use-editor-words';
import type { EditorWords } from '../words/en';
import { ChoiceControl } from './controls/choice-control';
import { CONTROLS } from './controls/controls';
import { planForm, type FormField } from './form-fields';
import { sayIssue } from './say-issue';

type Values = Record<string, unknown>;

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
  // Read here, so that the form is drawn again when they change.
  const { errors } = formState;
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
    if (!isSame(pick(getValues(), settings), settings)) reset(settings);
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
      {plan.fields.map((field) => {
        const Control = CONTROLS[field.control];
        return (
          <div key={`${String(settings[variant?.name ?? ''])} ${field.name}`} data-field={field.name}>
            <Controller
              control={control}
              name={field.name}
              render={({ field: { value, onChange, onBlur } }) => (
                <Control
                  field={field}
                  {...textsOf(field, words, speech.remarkAt(field.name))}
                  value={value}
                  onChange={onChange}
                  onBlur={onBlur}
                  errorAt={(path) => {
                    const full = path === undefined ? field.name : `${field.name}.${path}`;
                    return messageOf(get(errors, full)) ?? speech.errorAt(full);
                  }}
                  node={node}
                />
              )}
            />
          </div>
        );
      })}
    </form>
  );
}

/**
 * Holds the form against the schema. The form library forgets what is wrong with a part of a value whose control
 * it knows only as a whole, unless the whole is marked as wrong too.
 */
function createResolver(schema: z.ZodType, words: EditorWords): Resolver<Values, unknown, Values> {
  const resolve = zodResolver<Values, unknown, Values, z.ZodType<Values, Values>>(asForm(schema), {
    error: (issue) => sayIssue(words, { ...issue }),
  });
  return async (values, context, options) => {
    const found = await resolve(values, context, options);
    const errors = Object.entries(found.errors).map(([name, error]) => [
      name,
      Array.isArray(error) ? error : { type: 'part', ...error },
    ]);
    return errors.length === 0
      ? found
      : { values: {}, errors: Object.fromEntries(errors) as FieldErrors<Values> };
  };
}

/** Settings of every kind are objects; a form cares for no more. */
function asForm(schema: z.ZodType): z.ZodType<Values, Values> {
  return schema as z.ZodType<Values, Values>;
}

function textsOf({ name }: FormField, words: EditorWords, remark?: string) {
  return { label: words.fields[name] ?? name, help: remark ?? words.help[name], unit: words.units[name] };
}

function messageOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('message' in error)) return undefined;
  return typeof error.message === 'string' ? error.message : undefined;
}

/** Only what the settings have now: a form remembers the fields of other variants. */
function pick(values: Values, settings: Values): Values {
  return Object.fromEntries(Object.keys(settings).map((key) => [key, values[key]]));
}

function isSame(one: Values, other: Values): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function nothing(): undefined {
  return undefined;
}
