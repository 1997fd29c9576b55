import type { Comparison, Segment } from '@/core/condition';
import { DEMO_IDS } from './demo-ids';

const isAtLeast = (
  field: string,
  value: Extract<Comparison['operand'], { value: unknown }>['value'],
): Comparison => ({
  kind: 'compare',
  field,
  operator: 'ge',
  operand: { value },
});

/** Has paid most months of the year and kept every promise. */
const likelyToForget: Segment = {
  id: DEMO_IDS.likelyToForget,
  schemaVersion: 1,
  name: 'Likely to forget',
  condition: {
    kind: 'group',
    match: 'all',
    conditions: [
      isAtLeast('payments.count12m', 8),
      { kind: 'compare', field: 'promises.broken12m', operator: 'eq', operand: { value: 0 } },
    ],
  },
};

/** Few payments, a broken promise, or late before. */
const shortOfCash: Segment = {
  id: DEMO_IDS.shortOfCash,
  schemaVersion: 1,
  name: 'Short of cash',
  condition: {
    kind: 'group',
    match: 'any',
    conditions: [
      isAtLeast('promises.broken12m', 1),
      isAtLeast('claim.priorEpisodes', 2),
      isAtLeast('score.paymentRisk', 0.7),
    ],
  },
};

/** Money is compared within one currency, so each has its own line. */
const highBalance: Segment = {
  id: DEMO_IDS.highBalance,
  schemaVersion: 1,
  name: 'High balance',
  condition: {
    kind: 'group',
    match: 'any',
    conditions: [
      isAtLeast('claim.arrearsAmount', { minor: 50_000, currency: 'EUR' }),
      isAtLeast('claim.arrearsAmount', { minor: 80_000, currency: 'JPY' }),
      isAtLeast('claim.arrearsAmount', { minor: 165_000, currency: 'KWD' }),
    ],
  },
};

export const demoSegments: readonly Segment[] = [likelyToForget, shortOfCash, highBalance];
