import type { FieldGroup } from '../field';

/** What one language calls the dictionary's fields, groups and choices, and which names are plural. */
export type DictionaryWords = {
  readonly fields: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<FieldGroup, string>>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly plural: readonly string[];
};

const channels = { email: 'e-mail', sms: 'SMS', call: 'call', letter: 'letter', whatsapp: 'WhatsApp' };

/** English. */
export const en = {
  groups: {
    customer: 'Customer', claim: 'Claim', account: 'Account', payments: 'Payments', promises: 'Promises', plans: 'Plans',
    score: 'Scores', consent: 'Consent', protection: 'Protection', company: 'Company', links: 'Links', date: 'Dates', own: 'Own fields',
  },
  fields: {
    'customer.id': 'Customer number',
    'customer.type': 'Kind of customer',
    'customer.firstName': 'First name',
    'customer.lastName': 'Last name',
    'customer.companyName': 'Company name',
    'customer.email': 'E-mail address',
    'customer.mobile': 'Mobile number',
    'customer.timezone': 'Time zone',
    'customer.country': 'Country',
    'customer.preferredLanguage': 'Preferred language',
    'customer.preferredChannel': 'Preferred channel',
    'customer.payday': 'Payday',
    'customer.deceased': 'Deceased',
    'customer.insolvent': 'Insolvent',
    'customer.fraudSuspected': 'Fraud suspected',
    'customer.ceaseRequested': 'Asked for contact to stop',
    'customer.represented': 'Represented by someone',
    'customer.inMoratorium': 'In a moratorium',
    'customer.vulnerable': 'Vulnerable',
    'customer.inHardship': 'In hardship',
    'account.reference': 'Account reference',
    'account.productName': 'Product',
    'account.openedAt': 'Account opening date',
    'account.creditLimit': 'Credit limit',
    'claim.id': 'Claim id',
    'claim.reference': 'Claim reference',
    'claim.arrearsAmount': 'Arrears',
    'claim.outstandingAmount': 'Outstanding amount',
    'claim.minimumPayment': 'Minimum payment',
    'claim.dueDate': 'Due date',
    'claim.dpd': 'Days past due',
    'claim.bucket': 'Bucket',
    'claim.monthsPastDue': 'Months past due',
    'claim.stage': 'Stage',
    'claim.dunningLevel': 'Dunning level',
    'claim.disputed': 'Disputed',
    'claim.feesTotal': 'Fees',
    'claim.priorEpisodes': 'Earlier arrears episodes',
    'payments.lastPaidAt': 'Last payment date',
    'payments.lastAmount': 'Last payment amount',
    'payments.count12m': 'Payments in 12 months',
    'promises.open': 'Open promises to pay',
    'promises.broken12m': 'Broken promises in 12 months',
    'promises.nextDueDate': 'Next promise due',
    'plans.active': 'Active instalment plans',
    'score.paymentRisk': 'Payment risk score',
    'score.propensityToPay': 'Propensity to pay',
    'consent.email': 'E-mail consent',
    'consent.sms': 'SMS consent',
    'consent.call': 'Call consent',
    'consent.letter': 'Letter consent',
    'consent.whatsapp': 'WhatsApp consent',
    'company.legalName': 'Company, legal name',
    'company.shortName': 'Company, short name',
    'company.neutralName': 'Company, neutral name',
    'company.address': 'Company address',
    'company.phone': 'Company phone',
    'company.email': 'Company e-mail',
    'company.website': 'Company website',
    'links.pay': 'Payment link',
    'links.help': 'Help link',
    'links.dispute': 'Dispute link',
    'links.plan': 'Plan link',
    'links.preferences': 'Preferences link',
    'links.optOut': 'Opt-out link',
    'links.landingPage': 'Landing page link',
    'date.today': 'Today',
  },
  choices: {
    'customer.type': { natural: 'a person', legal: 'a company' },
    'customer.preferredChannel': channels,
    consent: { granted: 'granted', denied: 'denied', unknown: 'unknown' },
    'claim.bucket': {
      CURRENT: 'current', B1: '1–30 days', B2: '31–60 days', B3: '61–90 days', B4: '91–120 days', B5: '121–150 days',
      B6: '151–180 days', CO: 'over 180 days',
    },
    'claim.stage': {
      pre_due: 'before due', early: 'early', mid: 'mid', late: 'late', pre_charge_off: 'before charge-off', recovery: 'recovery',
      hardship: 'hardship', b2b: 'B2B',
    },
  },
  plural: [
    'claim.arrearsAmount', 'claim.dpd', 'claim.monthsPastDue', 'claim.feesTotal', 'claim.priorEpisodes', 'payments.count12m',
    'promises.open', 'promises.broken12m', 'plans.active',
  ],
} as const satisfies DictionaryWords;

/** The base fields that have a name; every language names the same. */
export type NamedField = keyof typeof en.fields;
