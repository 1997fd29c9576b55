import { z } from 'zod';
import { changeSchema, type Change } from '@/core/bundle';
import type { Field } from '@/core/dictionary';
import { toDayNumber } from '@/core/lib';
import { problemAt, requireTarget, type NodeDefinition } from '../node-definition';
import { sentences } from '../words';

/** What to write on the case: fields to set, to count up, or to clear. */
const recordSettingsSchema = z.strictObject({
  changes: z.array(changeSchema).min(1).max(50).meta({ control: 'changes' }),
});

export type RecordSettings = z.infer<typeof recordSettingsSchema>;

/** Writes on the case what the strategy has found out or decided. */
export const recordNode: NodeDefinition<'record', RecordSettings> = {
  kind: 'record',
  family: 'actions',
  hasInput: true,
  settings: recordSettingsSchema,
  createSettings: () => ({ changes: [{ how: 'add', field: 'claim.dunningLevel', value: 1 }] }),
  listPorts: () => [{ id: 'next', role: 'next', name: null }],
  check: ({ changes }, context) =>
    changes.flatMap((change, index) => {
      const at = `changes.${String(index)}`;
      const field = context.fields.get(change.field);
      if (!field) return [problemAt(context, 'record-field-unknown', at, { field: change.field })];
      if (field.source === 'derived' || field.source === 'constant') {
        return [problemAt(context, 'record-field-fixed', at, { field: change.field })];
      }
      return fits(change, field)
        ? []
        : [problemAt(context, 'record-value', at, { field: change.field, type: field.type })];
    }),
  describe: ({ changes }, voice) =>
    sentences(voice.locale).record({
      changes: changes.map((change) => ({ ...change, field: voice.fieldLabel(change.field) })),
    }),
  compile: ({ changes }, context) => ({
    op: 'record',
    id: context.id,
    name: context.name,
    changes,
    next: requireTarget(context, 'next'),
  }),
};

function fits(change: Change, field: Field): boolean {
  if (change.how === 'clear') return field.nullable;
  if (change.how === 'add') return field.type === 'integer' || field.type === 'number';
  switch (field.type) {
    case 'boolean':
      return typeof change.value === 'boolean';
    case 'integer':
      return Number.isInteger(change.value);
    case 'number':
      return typeof change.value === 'number';
    case 'choice':
      return typeof change.value === 'string' && (field.choices?.includes(change.value) ?? false);
    case 'text':
      return typeof change.value === 'string';
    case 'date':
      return typeof change.value === 'string' && toDayNumber(change.value) !== undefined;
    case 'money':
      return false;
  }
}
