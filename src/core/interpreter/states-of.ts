import type { Facts } from '@/core/dictionary';
import type { InterruptKind } from '@/core/policy';

/** The facts that say, by being true, that a state holds. */
const FLAGS: readonly (readonly [string, InterruptKind])[] = [
  ['customer.deceased', 'deceased'],
  ['customer.insolvent', 'insolvency'],
  ['customer.fraudSuspected', 'fraud'],
  ['customer.ceaseRequested', 'cease'],
  ['customer.represented', 'representative'],
  ['customer.inMoratorium', 'moratorium'],
  ['claim.disputed', 'dispute'],
  ['customer.vulnerable', 'vulnerability'],
  ['customer.inHardship', 'hardship'],
];

/** The facts that say it by being above zero. */
const COUNTS: readonly (readonly [string, InterruptKind])[] = [
  ['plans.active', 'plan'],
  ['promises.open', 'promise'],
];

const NONE: ReadonlySet<InterruptKind> = new Set();

/** The states that facts say hold, each of which may interrupt a journey (S6). Most facts say none. */
export function statesOf(facts: Facts): ReadonlySet<InterruptKind> {
  const kinds: InterruptKind[] = [];
  for (const [key, kind] of FLAGS) if (facts[key] === true) kinds.push(kind);
  for (const [key, kind] of COUNTS) {
    const count = facts[key];
    if (typeof count === 'number' && count > 0) kinds.push(kind);
  }
  if (isPaid(facts)) kinds.push('paid');
  return kinds.length === 0 ? NONE : new Set(kinds);
}

/** Paid means that nothing is in arrears; where arrears are unknown, that nothing is outstanding. */
function isPaid(facts: Facts): boolean {
  const owed = facts['claim.arrearsAmount'] ?? facts['claim.outstandingAmount'];
  return typeof owed === 'object' && owed !== null && owed.minor <= 0;
}
