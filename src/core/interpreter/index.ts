/**
 * The meaning of a bundle. `load` makes it ready, `step` answers one event, `drive` is the one loop that replays
 * events and due timers. In go states, events and instants; out come states, effects and notes. Nothing here acts.
 */
export { drive, journeyOf, nextDue } from './drive';
export type { Addressed, CustomerState, Driven, World } from './drive';
export { load } from './program';
export type { Program } from './program';
export { createCustomer } from './start-journey';
export { step } from './step';
export type { StepResult, StepState } from './step';
