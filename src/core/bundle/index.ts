/**
 * The portable format in which a strategy leaves Fairpath: its schema, its canonical form and digest, its door.
 * The compiler writes bundles, everything that runs one reads them; the two meet nowhere else.
 */
export {
  BUNDLE_FORMAT,
  latePolicySchema,
  MAX_VERSION,
  reentrySchema,
  STRATEGY_STAGES,
} from './bundle-schema';
export type { Bundle, BundleReference, BundleStrategy, LatePolicy } from './bundle-schema';
export { chooseLocale } from './choose-locale';
export { describeBundleSchema } from './describe-bundle-schema';
export { digestBundle } from './digest-bundle';
export { changeSchema, durationSchema, exitReasonSchema, OPERATION_NAMES } from './operation';
export type {
  Change,
  Duration,
  ExitReason,
  Operation,
  OperationName,
  OperationOf,
  WaitForm,
} from './operation';
export { parseBundle, parseBundleValue } from './parse-bundle';
export { bundleTemplateSchema } from './template-schema';
export type { BundleMessage, BundleTemplate } from './template-schema';
