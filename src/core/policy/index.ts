/**
 * Contact windows, caps, consent and interrupts as data, and the guard that decides at run time whether a
 * contact may be made now. What goes in: a policy, a customer's contacts and zones, an instant. What comes out:
 * a decision with its rule and values.
 */
export { contactPolicySchema, createContactPolicy, timeOfDaySchema, toMinutes } from './contact-policy';
export type { ContactCap, ContactPolicy, ContactWindow } from './contact-policy';
export { describeRule } from './describe-rule';
export { decideContact, loadPolicy } from './guard';
export type { ContactRecord, GuardDecision, GuardRequest, LoadedPolicy } from './guard';
export { createCalendar, CALENDAR_IDS } from './calendars';
export type { CalendarId } from './calendars';
export {
  createInterrupts,
  INTERRUPT_KINDS,
  interruptKindSchema,
  interruptSchema,
  YIELDING_INTERRUPTS,
} from './interrupt';
export type { Interrupt, InterruptKind } from './interrupt';
