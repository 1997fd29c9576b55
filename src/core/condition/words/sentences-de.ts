import { joinParts, type ConditionSentences } from './sentences-en';

const customer = (what: string): { yes: string; no: string } => ({
  yes: `der Kunde ist ${what}`,
  no: `der Kunde ist nicht ${what}`,
});

/** German. */
export const sentencesDe: ConditionSentences = {
  everybody: 'alle',
  nobody: 'niemand',
  subject: (label) => label,
  be: (plural) => (plural ? 'sind' : 'ist'),
  relations: {
    eq: ({ be }) => be,
    ne: ({ be }) => `${be} nicht`,
    lt: ({ be, isMoney }) => `${be} ${isMoney ? 'unter' : 'weniger als'}`,
    le: ({ be }) => `${be} höchstens`,
    gt: ({ be, isMoney }) => `${be} ${isMoney ? 'über' : 'mehr als'}`,
    ge: ({ be }) => `${be} mindestens`,
    between: ({ be }) => `${be} zwischen`,
    'one-of': ({ be }) => be,
    'none-of': ({ be }) => `${be} bekannt und nicht`,
    contains: () => 'enthält',
    'starts-with': () => 'beginnt mit',
    before: ({ be }) => `${be} vor dem`,
    after: ({ be }) => `${be} nach dem`,
    on: ({ be }) => `${be} am`,
    'in-last-days': ({ be }) => `${be} höchstens`,
    'in-next-days': ({ be }) => `${be} in höchstens`,
    'is-true': ({ be }) => `${be} ja`,
    'is-false': ({ be }) => `${be} nein`,
    'is-empty': ({ be }) => `${be} nicht bekannt`,
    'is-not-empty': ({ be }) => `${be} bekannt`,
  },
  flags: {
    'customer.deceased': customer('verstorben'),
    'customer.insolvent': customer('insolvent'),
    'customer.fraudSuspected': { yes: 'Betrug wird vermutet', no: 'Betrug wird nicht vermutet' },
    'customer.ceaseRequested': {
      yes: 'der Kunde verlangt, dass Kontakt aufhört',
      no: 'der Kunde hat kein Ende des Kontakts verlangt',
    },
    'customer.represented': customer('vertreten'),
    'customer.inMoratorium': customer('im Moratorium'),
    'customer.vulnerable': customer('schutzbedürftig'),
    'customer.inHardship': customer('in Zahlungsnot'),
    'claim.disputed': { yes: 'die Forderung ist bestritten', no: 'die Forderung ist nicht bestritten' },
  },
  days: (days, operator) =>
    operator === 'in-last-days'
      ? days === 1
        ? '1 Tag her'
        : `${days} Tage her`
      : days === 1
        ? '1 Tag'
        : `${days} Tagen`,
  list: (parts, match) => joinParts(parts, match === 'all' ? 'und' : 'oder'),
  none: (parts) => `nichts davon trifft zu: ${parts.join('; ')}`,
  segment: (name, member) => `der Fall ist ${member ? '' : 'nicht '}im Segment „${name}“`,
  truth: (value) => (value ? 'ja' : 'nein'),
  quote: (text) => `„${text}“`,
};
