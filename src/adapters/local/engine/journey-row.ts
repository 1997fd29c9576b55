import type { Journey } from '@/core/contract';
import type { Facts } from '@/core/dictionary';
import type { JourneyRow } from '../storage/backend-storage';

/** Facts a search looks into, beside the ids and the name. */
const SEARCHED = ['account.reference', 'claim.reference'];

/** A journey as lists show it. */
export function toJourneyRow(journey: Journey): JourneyRow {
  const { caseId, customerId, strategy, status, at, reason, timer, facts } = journey;
  const name =
    textsOf(facts, ['customer.firstName', 'customer.lastName']) || textsOf(facts, ['customer.companyName']);
  const text = [caseId, customerId, name, textsOf(facts, SEARCHED)].join(' ').toLowerCase();
  const dueAt = status === 'active' ? (timer?.dueAt ?? null) : null;
  return { caseId, customerId, name, strategy, status, at, reason, dueAt, text };
}

function textsOf(facts: Facts, keys: readonly string[]): string {
  return keys
    .map((key) => facts[key])
    .filter((value) => typeof value === 'string')
    .join(' ');
}
