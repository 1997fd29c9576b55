import { expect, test } from 'vitest';
import { outlivesJourneys, parseCloudEvent } from '@/core/contract';

const paid = {
  specversion: '1.0',
  id: 'P-1',
  source: '/bank',
  type: 'payment.received',
  subject: 'CL-1',
  time: '2026-03-02T09:00:00+01:00',
  data: { amount: { minor: 500, currency: 'EUR' } },
};

test('an event comes in with its case and its instant', () => {
  expect(parseCloudEvent(paid)).toEqual({
    ok: true,
    value: {
      caseId: 'CL-1',
      event: { id: 'P-1', type: 'payment.received', at: Date.UTC(2026, 2, 2, 8), data: paid.data },
    },
  });
  expect(parseCloudEvent({ ...paid, type: 'promise.kept', data: undefined }).ok).toBe(true);
});

test.each([
  [{ ...paid, id: '' }, 'event-shape', 'id'],
  [{ ...paid, more: 1 }, 'event-shape', ''],
  ['payment', 'event-shape', ''],
  [{ ...paid, type: 'payment.imagined' }, 'event-type', 'type'],
  [{ ...paid, type: 'constructor' }, 'event-type', 'type'],
  [{ ...paid, type: 'timer' }, 'event-type', 'type'],
  [{ ...paid, time: '2026-02-30T09:00:00Z' }, 'event-time', 'time'],
  [{ ...paid, data: { amount: { minor: 1.5, currency: 'EUR' } } }, 'event-data', 'data.amount.minor'],
  [{ ...paid, data: {} }, 'event-data', 'data.amount'],
])('what is no event is named with its place: %#', (value, code, path) => {
  expect(parseCloudEvent(value)).toMatchObject({ ok: false, error: { code, values: { path } } });
});

test('what tells of the person, or of a dead address, counts when the journey has ended', () => {
  const told = (type: string, data: object = {}) => {
    const read = parseCloudEvent({ ...paid, type, data });
    return read.ok && outlivesJourneys(read.value.event);
  };
  const receipt = { key: 'k', channel: 'email' };
  expect([
    told('deceased.reported'),
    told('message.failed', receipt),
    told('facts.changed', { facts: { 'customer.email': 'a@b.example' } }),
  ]).toEqual([true, true, true]);
  expect([
    told('payment.received', paid.data),
    told('message.opened', receipt),
    told('facts.changed', { facts: { 'claim.disputed': true } }),
  ]).toEqual([false, false, false]);
});
