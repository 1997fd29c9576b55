import { expect, test } from 'vitest';
import { createMemoryBackend } from '@/adapters/local/create-memory-backend';
import type { AddressedEvent } from '@/core/contract';
import { valueOf } from '../../../support/drive-backend';
import { referenceTo, sampleBundle, sampleCases, START, STRATEGY } from '../../../support/sample-run';

test('an opt-out after the journey has ended is kept on the customer; a payment is not', async () => {
  const backend = createMemoryBackend({ startsAt: START });
  const bundle = sampleBundle();
  const [given] = sampleCases(1);
  if (!given) throw new Error('A case is expected.');
  valueOf(await backend.publish(bundle));
  valueOf(await backend.start(referenceTo(bundle), STRATEGY, [given]));
  valueOf(await backend.cancel([given.id], 'settled elsewhere'));

  const told: AddressedEvent[] = [
    {
      caseId: given.id,
      event: { id: 'O', type: 'message.opted-out', at: START, data: { channel: 'email' } },
    },
    {
      caseId: given.id,
      event: {
        id: 'P',
        type: 'payment.received',
        at: START,
        data: { amount: { minor: 1, currency: 'EUR' } },
      },
    },
  ];
  expect(valueOf(await backend.send(told))).toEqual(['applied', 'ignored']);
  expect(valueOf(await backend.send(told))).toEqual(['duplicate', 'ignored']);

  const { customer, journey } = valueOf(await backend.read(given.id));
  expect(customer.consents).toEqual({ email: 'denied' });
  expect([journey.status, journey.reason]).toEqual(['ended', 'cancelled']);
});
