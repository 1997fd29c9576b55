import { fieldLabel, type FieldType } from '@/core/dictionary';
import type { DiagnosticSentences } from '@/core/lib';

/** A field as diagnostics carry it. */
export type NamedField = { readonly key: string; readonly label?: string };

type Named = { readonly field: NamedField };
const name = (field: NamedField): string => `“${fieldLabel(field, 'en')}”`;

const TYPES: Readonly<Record<FieldType, string>> = {
  text: 'a text',
  integer: 'a whole number',
  number: 'a number',
  money: 'an amount of money',
  date: 'a date',
  boolean: 'yes or no',
  choice: 'one of its choices',
};

/** English. */
export const en = {
  'condition-too-deep': {
    sentence: ({ depth, limit }: { depth: number; limit: number }) =>
      `Groups lie ${depth} levels deep; ${limit} is the most.`,
    advice: () => 'Move the innermost groups into a segment of their own and ask for that.',
  },
  'condition-too-long': {
    sentence: ({ count, limit }: { count: number; limit: number }) =>
      `There are ${count} comparisons; ${limit} is the most.`,
    advice: () => 'Use “is one of” for many values of one field, or split the rule into segments.',
  },
  'condition-group-empty': {
    sentence: () => 'A group has no lines.',
    advice: () => 'Add a line to it, or remove the group.',
  },
  'condition-field-unknown': {
    sentence: ({ field }: Named) => `There is no field ${field.key}.`,
    advice: () => 'Choose a field of the dictionary, or add this one to it.',
  },
  'condition-operator-unsuitable': {
    sentence: ({ field, type }: Named & { type: FieldType }) =>
      `${name(field)} holds ${TYPES[type]} and cannot be compared this way.`,
    advice: () => 'Choose another comparison.',
  },
  'condition-operand-unwanted': {
    sentence: ({ field }: Named) => `The comparison of ${name(field)} takes no value, but has one.`,
    advice: () => 'Remove the value.',
  },
  'condition-operand-missing': {
    sentence: ({ field }: Named) => `${name(field)} is compared with nothing.`,
    advice: () => 'Fill in what to compare it with.',
  },
  'condition-operand-mistyped': {
    sentence: ({ field, type }: Named & { type: FieldType }) =>
      `${name(field)} holds ${TYPES[type]}, but is compared with something else.`,
    advice: ({ type }: { type: FieldType }) => `Give ${TYPES[type]}.`,
  },
  'condition-choice-unknown': {
    sentence: ({ field, choice }: Named & { choice: unknown }) =>
      `“${String(choice)}” is none of the choices of ${name(field)}.`,
    advice: () => 'Choose one of the listed choices.',
  },
  'condition-fields-unlike': {
    sentence: ({ field, other }: Named & { other: NamedField }) =>
      `${name(field)} and ${name(other)} hold different kinds of value.`,
    advice: () => 'Compare two fields of the same kind.',
  },
  'condition-range-reversed': {
    sentence: ({ field }: Named) => `The range for ${name(field)} ends before it begins, so nobody is in it.`,
    advice: () => 'Put the smaller value first.',
  },
  'condition-range-currencies': {
    sentence: ({ field }: Named) => `The range for ${name(field)} is given in two currencies.`,
    advice: () => 'Give both ends in one currency.',
  },
  'condition-segment-unknown': {
    sentence: () => 'A segment that is asked for is not here.',
    advice: () => 'Choose another segment, or remove the line.',
  },
  'condition-segment-cyclic': {
    sentence: () => 'A segment asks for itself, directly or by way of others.',
    advice: () => 'Remove one of the lines that lead back.',
  },
} as const satisfies Record<string, DiagnosticSentences>;

/** The codes of everything that can be wrong with a condition. */
export type ConditionCode = keyof typeof en;
