/**
 * What may be known of a customer, account and claim: typed fields with labels, samples and sensitivity, a
 * business's own fields beside them, and how each is read from a case's facts on a given day.
 * In go a dictionary document and facts; out come fields, labels and values.
 */
export { ADDRESS_FIELDS } from './address-fields';
export { BASE_FIELDS, BUCKETS } from './base-fields';
export type { Bucket, Stage } from './base-fields';
export { bucketOf, DAYS_PER_MONTH, daysPastDue, dueDateFrom } from './derived';
export { createDictionary, dictionarySchema, fieldsOf, openDocument, parseDictionary } from './dictionary';
export type { Dictionary, DocumentProblem } from './dictionary';
export {
  factsSchema,
  factValueSchema,
  FIELD_GROUPS,
  fieldKeySchema,
  fieldSchema,
  isAllowedInContent,
} from './field';
export type {
  Facts,
  FactValue,
  Field,
  FieldGroup,
  FieldType,
  OwnField,
  Sensitivity,
  TextFormat,
} from './field';
export {
  baseChoiceLabel,
  baseFieldLabel,
  choiceLabel,
  fieldLabel,
  groupLabel,
  isPluralLabel,
} from './field-label';
export { readField } from './read-field';
export type { FactContext, FieldReader } from './read-field';
