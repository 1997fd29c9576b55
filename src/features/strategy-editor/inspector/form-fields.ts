import { z } from 'zod';

/** The kinds of control a setting can be edited with. */
const CONTROL_NAMES = [
  'choice',
  'number',
  'flag',
  'text',
  'multiline',
  'condition',
  'branches',
  'arms',
  'channels',
  'duration',
  'time',
  'date-field',
  'events',
  'outcomes',
  'changes',
  'script',
] as const;

export type ControlName = (typeof CONTROL_NAMES)[number];

/** One setting of a kind of node, as a form shows it. */
export type FormField = {
  readonly name: string;
  readonly control: ControlName;
  /** What a choice, or each of several, can be. */
  readonly choices: readonly string[];
  /** The bounds of a number. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly isOptional: boolean;
};

/** A form drawn from a schema. Where the settings have several forms, `variant` is the field that says which. */
export type FormPlan = { readonly variant: FormField | undefined; readonly fields: readonly FormField[] };

/** What form the settings of a schema have at present: its fields in the schema's order, each with its control. */
export function planForm(schema: z.ZodType, settings: Readonly<Record<string, unknown>>): FormPlan {
  if (schema instanceof z.ZodObject) return { variant: undefined, fields: fieldsOf(schema) };
  if (!(schema instanceof z.ZodDiscriminatedUnion))
    throw new Error('Settings are an object, or one of several forms of object.');
  const key = schema.def.discriminator;
  const forms = schema.options.filter((option) => option instanceof z.ZodObject);
  const chosen = forms.find((form) => literalOf(form, key) === settings[key]);
  const choices = forms.map((form) => literalOf(form, key)).filter((value) => typeof value === 'string');
  return {
    variant: { name: key, control: 'choice', choices, min: undefined, max: undefined, isOptional: false },
    fields: chosen ? fieldsOf(chosen).filter(({ name }) => name !== key) : [],
  };
}

function literalOf(form: z.ZodObject, key: string): unknown {
  const field: unknown = form.shape[key];
  return field instanceof z.ZodLiteral ? [...field.values][0] : undefined;
}

function fieldsOf(schema: z.ZodObject): FormField[] {
  return Object.entries(schema.shape).flatMap(([name, field]) =>
    field instanceof z.ZodType ? [fieldOf(name, field)] : [],
  );
}

function fieldOf(name: string, schema: z.ZodType): FormField {
  return {
    name,
    control: controlOf(name, schema),
    choices: choicesOf(schema instanceof z.ZodArray ? schema.element : schema),
    min: schema instanceof z.ZodNumber ? (schema.minValue ?? undefined) : undefined,
    max: schema instanceof z.ZodNumber ? (schema.maxValue ?? undefined) : undefined,
    isOptional: schema.safeParse(null).success,
  };
}

function choicesOf(schema: unknown): readonly string[] {
  return schema instanceof z.ZodEnum ? schema.options.filter((option) => typeof option === 'string') : [];
}

function controlOf(name: string, schema: z.ZodType): ControlName {
  const named: unknown = schema.meta()?.['control'];
  const known = CONTROL_NAMES.find((control) => control === named);
  if (known) return known;
  if (schema instanceof z.ZodEnum) return 'choice';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'flag';
  if (schema instanceof z.ZodString || schema instanceof z.ZodLiteral) return 'text';
  throw new Error(`No control is known for the setting "${name}": name one in its schema.`);
}
