/**
 * What passes between Fairpath and whatever runs its bundles: events in, effects and notes out, the state of
 * journeys and customers, and the calls a backend answers.
 */
export type {
  BackendAdapter,
  BackendInfo,
  BackendProblem,
  CallOptions,
  EventOutcome,
  HistoryEntry,
  JourneyQuery,
  JourneySummary,
  Progress,
  RunCounts,
  StartReport,
} from './backend-adapter';
export { effectSchema, noteSchema } from './effect';
export type { Effect, Note, SendEffect } from './effect';
export { caseSchema, EVENTS, isCustomerEvent, outlivesJourneys } from './event';
export type { Case, EventData, EventType, JourneyEvent, OutsideEvent, RunnerEvent } from './event';
export { historyEntrySchema, journeyEventSchema } from './history-schema';
export { parseCloudEvent } from './parse-event';
export type { AddressedEvent, CloudEvent, EventProblem } from './parse-event';
export { customerSchema, journeySchema } from './state';
export type { Customer, Journey, OpenEffect } from './state';
