import { dueDateFrom, type FactValue } from '@/core/dictionary';
import { decimalsOf, draw, hashText, toDayNumber, type IsoDate } from '@/core/lib';
import { DEMO_PRODUCTS, DEMO_REGIONS, LONG_NAME, type DemoRegion } from './demo-people';
import type { Case, Portfolio } from './portfolio';

/** What to invent: `size` is the number of claims. The same request gives the same portfolio, to the byte. */
export type PortfolioRequest = {
  readonly id: string;
  readonly name: string;
  readonly seed: number;
  readonly size: number;
  readonly asOf: IsoDate;
};

type Facts = Record<string, FactValue>;

/** The chance of one customer or claim: numbers from 0 up to 1, one stream for each thing decided. */
type Chance = (stream: string) => number;

/**
 * Invents a portfolio of people who do not exist. Its first claims are the edge cases worth seeing (see
 * `EDGE_CASES`); the rest is spread over regions, currencies and ages like a mixed consumer book. The spread is
 * an assumption, chosen to exercise every path, not a claim about any real book.
 */
export function generatePortfolio({ id, name, seed, size, asOf }: PortfolioRequest): Portfolio {
  const day = toDayNumber(asOf);
  if (day === undefined) throw new Error(`A portfolio is as of a day of the calendar; "${asOf}" is none.`);
  const cases: Case[] = [];
  for (let customer = 0; cases.length < size; customer += 1) {
    const customerId = `C-${String(customer + 1).padStart(6, '0')}`;
    const chance = chanceOf(seed, customerId);
    const region = pickRegion(chance('region'));
    const person = { ...createPerson(customerId, region, chance), ...EDGE_CASES[customer]?.person };
    const claims = EDGE_CASES[customer]?.claims ?? claimsOf(chance('claims'));
    for (let at = 0; at < claims && cases.length < size; at += 1) {
      const caseId = `D-${String(cases.length + 1).padStart(6, '0')}`;
      const claim = {
        ...createClaim(caseId, region, chanceOf(seed, caseId), day),
        ...EDGE_CASES[customer]?.claim?.(region),
      };
      cases.push({ id: caseId, customerId, facts: withoutBlanks({ ...person, ...claim }) });
    }
  }
  return { id, schemaVersion: 1, name, asOf, origin: { kind: 'synthetic', seed }, cases };
}

/** What a generator row may leave out. */
type Edge = {
  readonly person?: Readonly<Record<string, FactValue>>;
  readonly claims?: number;
  readonly claim?: (region: DemoRegion) => Record<string, FactValue>;
};

const owes =
  (minor: number) =>
  (region: DemoRegion): Record<string, FactValue> => ({
    'claim.arrearsAmount': { minor, currency: region.currency },
    'claim.outstandingAmount': { minor, currency: region.currency },
  });

/** The first customers, each a case that breaks careless strategies and templates. A blank text means "not known". */
const EDGE_CASES: readonly Edge[] = [
  { claim: owes(0) },
  { person: { 'customer.firstName': '', 'customer.lastName': '' } },
  { person: { 'customer.firstName': LONG_NAME.first, 'customer.lastName': LONG_NAME.last } },
  {
    person: {
      'customer.firstName': 'נועה',
      'customer.lastName': 'בן־דוד',
      'customer.preferredLanguage': 'he-IL',
    },
  },
  { claims: 4 },
  { person: { 'customer.email': '' } },
  { person: { 'customer.mobile': '' } },
  { person: { 'customer.email': '', 'customer.mobile': '' } },
  { person: { 'customer.deceased': true } },
  { person: { 'customer.vulnerable': true } },
  { person: { 'customer.inHardship': true } },
  { person: { 'customer.insolvent': true } },
  { person: { 'customer.ceaseRequested': true } },
  { person: { 'customer.represented': true } },
  {
    person: {
      'customer.type': 'legal',
      'customer.firstName': '',
      'customer.lastName': '',
      'customer.companyName': 'Acme Bürobedarf GmbH & Co. KG',
    },
  },
  { person: { 'customer.firstName': 'Robert"; --', 'customer.lastName': '<b>O’Neill</b>' } },
  { claim: owes(1) },
  { claim: owes(99_999_999) },
  { person: { 'customer.timezone': '' } },
  { person: { 'consent.email': 'denied', 'consent.sms': 'denied', 'consent.call': 'denied' } },
];

function chanceOf(seed: number, key: string): Chance {
  const hash = hashText(key);
  return (stream) => draw(seed, hash, stream, 0);
}

function pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[], at: number): Item {
  const item = items[Math.floor(at * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from an empty list.');
  return item;
}

function pickRegion(at: number): DemoRegion {
  let rest = at;
  for (const region of DEMO_REGIONS) {
    rest -= region.weight;
    if (rest < 0) return region;
  }
  return pick(DEMO_REGIONS, 0);
}

/** One claim for most, two or three for some. */
function claimsOf(at: number): number {
  if (at < 0.86) return 1;
  return at < 0.97 ? 2 : 3;
}

function createPerson(customerId: string, region: DemoRegion, chance: Chance): Facts {
  const serial = customerId.slice(2);
  const ending = String(hashText(customerId) % 100).padStart(2, '0');
  return {
    'customer.id': customerId,
    'customer.type': 'natural',
    'customer.firstName': chance('no-name') < 0.03 ? '' : pick(region.firstNames, chance('first-name')),
    'customer.lastName': pick(region.lastNames, chance('last-name')),
    'customer.email': chance('no-email') < 0.08 ? '' : `customer${serial}@example.org`,
    'customer.mobile': chance('no-mobile') < 0.15 ? '' : region.phone + ending,
    'customer.timezone': pick(region.zones, chance('zone')),
    'customer.country': region.country,
    'customer.preferredLanguage': region.language,
    ...(chance('has-payday') < 0.6 && { 'customer.payday': pick([1, 15, 25, 28, 30], chance('payday')) }),
    ...createFlags(chance),
    'consent.email': consent(chance('consent-email'), 0.86),
    'consent.sms': consent(chance('consent-sms'), 0.72),
    'consent.call': consent(chance('consent-call'), 0.6),
    'consent.whatsapp': consent(chance('consent-whatsapp'), 0.3),
    'consent.letter': 'granted',
    'score.paymentRisk': Math.round(chance('risk') * 100) / 100,
    'score.propensityToPay': Math.round(chance('propensity') * 100) / 100,
  };
}

/** Protection flags are rare, and never inferred from anything else. */
function createFlags(chance: Chance): Facts {
  return {
    ...(chance('vulnerable') < 0.02 && { 'customer.vulnerable': true }),
    ...(chance('hardship') < 0.02 && { 'customer.inHardship': true }),
    ...(chance('insolvent') < 0.006 && { 'customer.insolvent': true }),
    ...(chance('deceased') < 0.003 && { 'customer.deceased': true }),
    ...(chance('represented') < 0.005 && { 'customer.represented': true }),
  };
}

function consent(at: number, granted: number): string {
  if (at < granted) return 'granted';
  return at < granted + 0.08 ? 'denied' : 'unknown';
}

function createClaim(caseId: string, region: DemoRegion, chance: Chance, day: number): Facts {
  const { currency } = region;
  const unit = 10 ** decimalsOf(currency);
  const scale = SCALES[currency] ?? 1;
  const arrears = Math.round((5 + 1200 * cube(chance('amount'))) * scale * unit);
  const rest = Math.round(4000 * chance('rest') * chance('rest') * scale * unit);
  const broken = chance('broken');
  return {
    'claim.id': caseId,
    'claim.reference': `CL-${caseId.slice(2)}`,
    'claim.arrearsAmount': { minor: arrears, currency },
    'claim.outstandingAmount': { minor: arrears + rest, currency },
    'claim.minimumPayment': { minor: Math.min(arrears, Math.round(10 * scale * unit)), currency },
    'claim.dueDate': dueDateFrom(day, daysPastDueAt(chance('age'), chance('day'))),
    'claim.disputed': chance('disputed') < 0.02,
    'claim.dunningLevel': 0,
    'claim.feesTotal': { minor: 0, currency },
    'claim.priorEpisodes': Math.floor(cube(chance('episodes')) * 5),
    'account.reference': `AC-${String(hashText(caseId) % 100_000).padStart(5, '0')}`,
    'account.productName': pick(DEMO_PRODUCTS, chance('product')),
    'account.openedAt': dueDateFrom(day, 200 + Math.floor(chance('tenure') * 3000)),
    'payments.count12m': Math.floor(chance('payments') * 13),
    'promises.broken12m': broken < 0.1 ? 1 + Math.floor(broken * 20) : 0,
  };
}

/** By multiplication, which is exact to the bit everywhere; a power need not be. */
function cube(value: number): number {
  return value * value * value;
}

/** What an amount of the book is worth in each currency, roughly: an assumption, so that amounts look familiar. */
const SCALES: Readonly<Record<string, number>> = { EUR: 1, JPY: 160, KWD: 0.33 };

/** Most are a few days late, few are very late: an assumption. */
function daysPastDueAt(age: number, day: number): number {
  const [from, to] =
    age < 0.1
      ? [-20, 0]
      : age < 0.55
        ? [1, 30]
        : age < 0.74
          ? [31, 60]
          : age < 0.86
            ? [61, 90]
            : age < 0.95
              ? [91, 180]
              : [181, 400];
  return from + Math.floor(day * (to - from + 1));
}

function withoutBlanks(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
}
