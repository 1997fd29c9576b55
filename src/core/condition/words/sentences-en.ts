import type { Operator } from '../operator';

/** How a verb stands to its subject and object. */
type Grammar = { readonly be: string; readonly isMoney: boolean };

/** What one language needs to say a condition. */
export type ConditionSentences = {
  readonly everybody: string;
  readonly nobody: string;
  readonly subject: (label: string) => string;
  readonly be: (plural: boolean) => string;
  readonly relations: Readonly<Record<Operator, (grammar: Grammar) => string>>;
  readonly flags: Readonly<Record<string, { readonly yes: string; readonly no: string }>>;
  readonly days: (days: number, operator: Operator) => string;
  readonly list: (parts: readonly string[], match: 'all' | 'any') => string;
  readonly none: (parts: readonly string[]) => string;
  readonly segment: (name: string, member: boolean) => string;
  readonly truth: (value: boolean) => string;
  readonly quote: (text: string) => string;
};

/** Joins parts with commas, the last by a word. */
export function joinParts(parts: readonly string[], word: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Names begin small inside a sentence, abbreviations (SMS) and brands (WhatsApp) do not. */
function lowerFirst(label: string): string {
  return /^[A-Z](?:[a-z]+(?![A-Za-z])|-)/.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
}

const customer = (what: string): { yes: string; no: string } => ({
  yes: `the customer is ${what}`,
  no: `the customer is not ${what}`,
});

/** English. */
export const sentencesEn: ConditionSentences = {
  everybody: 'everyone',
  nobody: 'no one',
  subject: lowerFirst,
  be: (plural) => (plural ? 'are' : 'is'),
  relations: {
    eq: ({ be }) => be,
    ne: ({ be }) => `${be} not`,
    lt: ({ be, isMoney }) => `${be} ${isMoney ? 'under' : 'less than'}`,
    le: ({ be }) => `${be} at most`,
    gt: ({ be, isMoney }) => `${be} ${isMoney ? 'over' : 'more than'}`,
    ge: ({ be }) => `${be} at least`,
    between: ({ be }) => `${be} between`,
    'one-of': ({ be }) => be,
    'none-of': ({ be }) => `${be} known and not`,
    contains: () => 'contains',
    'starts-with': () => 'starts with',
    before: ({ be }) => `${be} before`,
    after: ({ be }) => `${be} after`,
    on: ({ be }) => `${be} on`,
    'in-last-days': ({ be }) => `${be} in the last`,
    'in-next-days': ({ be }) => `${be} in the next`,
    'is-true': ({ be }) => `${be} yes`,
    'is-false': ({ be }) => `${be} no`,
    'is-empty': ({ be }) => `${be} not known`,
    'is-not-empty': ({ be }) => `${be} known`,
  },
  flags: {
    'customer.deceased': customer('deceased'),
    'customer.insolvent': customer('insolvent'),
    'customer.fraudSuspected': { yes: 'fraud is suspected', no: 'fraud is not suspected' },
    'customer.ceaseRequested': {
      yes: 'the customer asked for contact to stop',
      no: 'the customer did not ask for contact to stop',
    },
    'customer.represented': customer('represented by someone'),
    'customer.inMoratorium': customer('in a moratorium'),
    'customer.vulnerable': customer('vulnerable'),
    'customer.inHardship': customer('in hardship'),
    'claim.disputed': { yes: 'the claim is disputed', no: 'the claim is not disputed' },
  },
  days: (days) => (days === 1 ? '1 day' : `${days} days`),
  list: (parts, match) => joinParts(parts, match === 'all' ? 'and' : 'or'),
  none: (parts) => `none of these is true: ${parts.join('; ')}`,
  segment: (name, member) => `the case is ${member ? '' : 'not '}in the segment “${name}”`,
  truth: (value) => (value ? 'yes' : 'no'),
  quote: (text) => `“${text}”`,
};
