/**
 * The few words every part of the core speaks: results, diagnostics, phrases, ids, money, days, zones,
 * calendars, chance, canonical JSON. Everything here is a plain value or a pure function.
 */
export {
  addBusinessDays,
  calendarSchema,
  endOfCalendar,
  isBusinessDay,
  isoDateSchema,
  loadCalendar,
} from './calendar';
export type { Calendar, LoadedCalendar } from './calendar';
export { CHANNELS, channelSchema } from './channel';
export type { Channel } from './channel';
export { toCanonicalJson } from './canonical-json';
export { draw, hashText } from './chance';
export { DAY, fromDayNumber, HOUR, MINUTE, parseInstant, toDayNumber, toIsoInstant, weekdayOf } from './date';
export type { Instant, IsoDate } from './date';
export { hasErrors } from './diagnostic';
export type { Diagnostic, DocumentKind, Fix, Place, Severity } from './diagnostic';
export { sayDiagnostic } from './diagnostic-words';
export type { DiagnosticSentences, DiagnosticWords, SpokenDiagnostic } from './diagnostic-words';
export { digestText } from './digest';
export { documentIdSchema, nameSchema, nodeIdSchema } from './id';
export {
  languageTagSchema,
  MESSAGE_PURPOSES,
  MESSAGE_TONES,
  messagePurposeSchema,
  messageToneSchema,
  TEMPLATE_CHANNELS,
  templateChannelSchema,
  TOKEN_FILTERS,
  TOKEN_TAGS,
} from './message';
export type { MessagePurpose, MessageTone, TemplateChannel, TokenFilter } from './message';
export { migrate } from './migrate';
export type { Migration, VersionProblem } from './migrate';
export { oncePer } from './once-per';
export { decimalsOf, formatMoney, moneySchema, toDecimal } from './money';
export type { Money } from './money';
export { checkJson, FILE_LIMITS, hasLoneSurrogate, parseJson } from './parse-json';
export type { JsonLimits, JsonProblem } from './parse-json';
export { applyPatches } from './apply-patches';
export { diffValues, invertPatches } from './patch';
export type { Patch } from './patch';
export { remember } from './remember';
export { assertNever, fail, succeed } from './result';
export type { Result } from './result';
export { keySet, setKey } from './set-key';
export { say } from './words';
export type { Catalogue, Catalogues, Locale, Phrase, PhraseOf, PhraseValues } from './words';
export { findZone, fromWallTime, isZone, localDay, toWallTime, zoneNamed } from './zone';
export type { Zone } from './zone';
