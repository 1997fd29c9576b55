import { ADDRESS_FIELDS, bucketOf, daysPastDue, type Bucket, type Facts } from '@/core/dictionary';
import { CHANNELS, toDayNumber, type Channel, type IsoDate, type Money } from '@/core/lib';
import type { Case } from './portfolio';
import type { ImportCode, ImportPhrase } from './words/en';

/** How many people a channel reaches: with an address, and with an address and granted consent. */
export type Reach = { readonly address: number; readonly consent: number };

/** What a portfolio holds, in counts and sums. Sums are exact, one per currency, by currency code. */
export type PortfolioSummary = {
  readonly rowsIn: number;
  readonly imported: number;
  readonly rejected: number;
  readonly rejectedBy: Readonly<Partial<Record<ImportCode, number>>>;
  readonly customers: number;
  readonly arrears: readonly Money[];
  readonly outstanding: readonly Money[];
  readonly buckets: Readonly<Record<Bucket | 'unknown', number>>;
  readonly reach: Readonly<Record<Channel, Reach>>;
  readonly unreachable: number;
};

type Refused = { readonly reason: ImportPhrase };

/** Counts a portfolio as of a day. Customers are counted once, by what their first claim says of them. */
export function summarisePortfolio(
  cases: readonly Case[],
  asOf: IsoDate,
  rejected: readonly Refused[] = [],
): PortfolioSummary {
  const day = toDayNumber(asOf) ?? 0;
  const buckets: Record<Bucket | 'unknown', number> = {
    CURRENT: 0,
    B1: 0,
    B2: 0,
    B3: 0,
    B4: 0,
    B5: 0,
    B6: 0,
    CO: 0,
    unknown: 0,
  };
  const customers = new Map<string, Facts>();
  for (const { customerId, facts } of cases) {
    const due = facts['claim.dueDate'];
    const dpd = typeof due === 'string' ? daysPastDue(due, day) : undefined;
    buckets[dpd === undefined ? 'unknown' : bucketOf(dpd)] += 1;
    if (!customers.has(customerId)) customers.set(customerId, facts);
  }
  const rejectedBy: Partial<Record<ImportCode, number>> = {};
  for (const { reason } of rejected) rejectedBy[reason.code] = (rejectedBy[reason.code] ?? 0) + 1;
  return {
    rowsIn: cases.length + rejected.length,
    imported: cases.length,
    rejected: rejected.length,
    rejectedBy,
    customers: customers.size,
    arrears: sum(cases, 'claim.arrearsAmount'),
    outstanding: sum(cases, 'claim.outstandingAmount'),
    buckets,
    ...countReach(customers.values()),
  };
}

/** Adds up in whole minor units; big integers, because sums outgrow what a number holds exactly. */
function sum(cases: readonly Case[], key: string): Money[] {
  const sums = new Map<string, bigint>();
  for (const { facts } of cases) {
    const amount = facts[key];
    if (typeof amount !== 'object' || amount === null) continue;
    sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) + BigInt(amount.minor));
  }
  return [...sums]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([currency, minor]) => ({ minor: Number(minor), currency }));
}

function countReach(customers: Iterable<Facts>): Pick<PortfolioSummary, 'reach' | 'unreachable'> {
  const reach = {
    email: noReach(),
    sms: noReach(),
    whatsapp: noReach(),
    letter: noReach(),
    call: noReach(),
  };
  let unreachable = 0;
  for (const facts of customers) {
    let reached = false;
    for (const channel of CHANNELS) {
      const address = facts[ADDRESS_FIELDS[channel]];
      if (address === undefined || address === null) continue;
      reached = true;
      reach[channel].address += 1;
      if (facts[`consent.${channel}`] === 'granted') reach[channel].consent += 1;
    }
    if (!reached) unreachable += 1;
  }
  return { reach, unreachable };
}

function noReach(): { address: number; consent: number } {
  return { address: 0, consent: 0 };
}
