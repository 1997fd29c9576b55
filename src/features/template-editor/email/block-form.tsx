import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';
import {
  BLOCK_SCHEMAS,
  bodyAttributesSchema,
  MESSAGE_DEFAULTS,
  type AttributeControl,
  type Block,
  type Body,
} from '@/core/template';
import { useChipNames } from '../chip-text/use-chip-names';
import { useFieldProblem } from '../problems/use-field-problem';
import { useTemplateSession } from '../session/template-session';
import { useEditorWords } from '../words/use-editor-words';
import { AttributeField } from './attribute-field';

type Values = Record<string, string>;

/** The schema of everything a block can say, label included. */
function schemaOf(block: Block | Body): z.ZodObject {
  if (block.kind === 'body') return bodyAttributesSchema;
  const attributes: z.ZodObject = BLOCK_SCHEMAS[block.kind].shape.attributes;
  return attributes;
}

/** An empty field leaves its attribute out, so it is not asked whether it fits. */
function formSchemaOf(schema: z.ZodObject) {
  const names = Object.keys(schema.shape);
  return z.record(z.string(), z.string()).superRefine((values, context) => {
    for (const name of names) {
      const value = values[name] ?? '';
      if (value === '' && name !== 'alt') continue;
      if (!schema.shape[name] || schema.safeParse({ [name]: value }).success) continue;
      context.addIssue({ code: 'custom', path: [name], message: 'invalid' });
    }
  });
}

/**
 * The form of a block, made from its schema: a field for each attribute, drawn by the control the schema names.
 * What fits goes into the document as it is typed; what does not stays in the form with a sentence.
 */
export function BlockForm(props: {
  block: Block | Body;
  onChange: (name: string, value: string | undefined) => void;
}) {
  const { block, onChange } = props;
  const { fields, isReadOnly } = useTemplateSession();
  const words = useEditorWords();
  const names = useChipNames(fields);
  const schema = schemaOf(block);
  const attributes: Values = { ...block.attributes };
  const rows = Object.keys(schema.shape);
  const values = Object.fromEntries(rows.map((name) => [name, attributes[name] ?? '']));
  const { control, setValue, trigger } = useForm<Values>({
    values,
    resolver: zodResolver(formSchemaOf(schema)),
    mode: 'onChange',
    resetOptions: { keepErrors: true, keepDirtyValues: true },
  });
  const usual: Values = { ...MESSAGE_DEFAULTS[block.kind] };

  return (
    <form className="block-form" onSubmit={(event) => event.preventDefault()} noValidate>
      {rows.map((name) => {
        const { control: kind, choices } = describe(schema, name);
        return (
          <Controller
            key={name}
            name={name}
            control={control}
            render={({ field, fieldState }) => (
              <Row
                name={name}
                node={block.kind === 'body' ? undefined : block.id}
                render={(problem) => (
                  <AttributeField
                    name={name}
                    control={kind}
                    choices={choices}
                    value={field.value}
                    usual={usual[name]}
                    error={fieldState.invalid ? words.invalid[kind] : problem.error}
                    warning={problem.warning}
                    names={names}
                    fields={fields}
                    isReadOnly={isReadOnly}
                    onBlur={field.onBlur}
                    onChange={(value) => {
                      setValue(name, value);
                      void trigger(name);
                      const fits = value === '' || schema.safeParse({ [name]: value }).success;
                      if (fits) onChange(name, value === '' ? undefined : value);
                    }}
                  />
                )}
              />
            )}
          />
        );
      })}
    </form>
  );
}

function Row(props: {
  name: string;
  node: string | undefined;
  render: (problem: ReturnType<typeof useFieldProblem>) => React.ReactNode;
}) {
  return props.render(useFieldProblem(`attributes.${props.name}`, props.node));
}

const CONTROLS: readonly AttributeControl[] = [
  'colour',
  'pixels',
  'spacing',
  'link',
  'image',
  'line',
  'choice',
  'font',
  'plain',
  'rich-text',
];

/** How a schema says that its value is edited. */
function describe(
  schema: z.ZodObject,
  name: string,
): { control: AttributeControl; choices: readonly string[] } {
  const outer: unknown = schema.shape[name];
  const inner: unknown = outer instanceof z.ZodExactOptional ? outer.unwrap() : outer;
  const meta = inner instanceof z.ZodType ? inner.meta()?.['control'] : undefined;
  const control = CONTROLS.find((known) => known === meta) ?? 'line';
  return { control, choices: inner instanceof z.ZodEnum ? inner.options.map(String) : [] };
}
