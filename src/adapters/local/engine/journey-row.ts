import type { Journey } from '@/core/contract';
import type { JourneyRow } from '../storage/backend-storage';

/** Facts a search looks into, beside the ids. */
const SEARCHED = ['customer.firstName', 'customer.lastName', 'customer.companyName', 'account.reference', 'claim.reference'];

/** A journey as lists show it. */
export function toJourneyRow(journey: Journey): JourneyRow {
  const { caseId, customerId, strategy, status, at, reason, timer, facts } = journey;
  const known = SEARCHED.map((key) => facts[key]).filter((value) => typeof value === 'string');
  const text = [caseId, customerId, ...known].join(' ').toLowerCase();
  const dueAt = status === 'active' ? (timer?.dueAt ?? null) : null;
  return { caseId, customerId, strategy, status, at, reason, dueAt, text };
}
