import type { RuleCode, RuleValues } from '../describe-rule';

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** English. */
export const en: Record<RuleCode, (values: RuleValues) => string> = {
  allowed: () => 'nothing speaks against it',
  window: () => 'outside the hours of contact',
  'window-never': () => 'the hours of contact never open',
  cap: ({ count, days }) => `the limit is ${count} in ${days} ${plural(days, 'day', 'days')}`,
  gap: ({ hours }) => `${hours} hours have to lie between two contacts`,
  'address-missing': () => 'there is no address',
  'channel-failed': () => 'a message has failed here before',
  'channel-suppressed': () => 'the channel is kept silent for now',
  'consent-denied': () => 'the customer does not want it',
  'consent-missing': () => 'there is no consent',
  'calendar-ended': () => 'the calendar of holidays ends before that',
  'no-channel': () => 'no channel is left',
  'endless-loop': () => 'the strategy runs in circles',
};
