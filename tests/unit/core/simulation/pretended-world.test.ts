import { describe, expect, test } from 'vitest';
import type { Case, Effect, Journey, SendEffect } from '@/core/contract';
import { createEffectRenderer } from '@/core/rendering';
import {
  CHANNEL_FIGURES,
  createPretendedWorld,
  MESSAGE_LIFT,
  SELF_CURE_PER_DAY,
  TASK_FIGURES,
} from '@/core/simulation';
import { CHANNELS, DAY, HOUR, MINUTE } from '@/core/lib';
import { sampleBundle, sampleCases, START, STRATEGY } from '../../../support/sample-run';

const bundle = sampleBundle();
const world = createPretendedWorld({ seed: 1, bundle });
const mailTemplate = Object.keys(bundle.templates)[0] ?? '';

function send(caseId: string, more: Partial<SendEffect> = {}): SendEffect {
  return {
    kind: 'send',
    key: `${bundle.id}@1/${caseId}/1/4/mail`,
    channel: 'email',
    address: 'ada@example.org',
    template: mailTemplate,
    locale: 'en-GB',
    tokens: { 'claim.arrearsAmount': { minor: 12_540, currency: 'EUR' }, 'claim.dueDate': '2026-02-20' },
    today: Math.floor(START / DAY),
    zone: 'Europe/Berlin',
    notAfter: START + 72 * HOUR,
    ...more,
  };
}

function journeyOf({ id, customerId, facts }: Case): Journey {
  return {
    caseId: id,
    customerId,
    strategy: STRATEGY,
    bundle: { id: bundle.id, version: 1, digest: bundle.digest },
    run: 1,
    status: 'active',
    heldBy: null,
    at: 'mail',
    enteredAt: START,
    startedAt: START,
    endedAt: null,
    reason: null,
    seq: 4,
    timer: null,
    deferredSince: null,
    facts,
    seen: [],
    open: [],
  };
}

const cases = sampleCases(4000);
const react = (effect: (caseId: string) => Effect, at = START) =>
  cases.map((given) => world.react(effect(given.id), given.id, at, journeyOf(given)));

test('the same effect has the same consequences, whenever and in whatever order it is asked', () => {
  const forth = react((id) => send(id));
  const back = cases
    .toReversed()
    .map((given) => world.react(send(given.id), given.id, START, journeyOf(given)));
  expect(back.toReversed()).toEqual(forth);
  const other = createPretendedWorld({ seed: 2, bundle });
  expect(cases.map((given) => other.react(send(given.id), given.id, START, journeyOf(given)))).not.toEqual(
    forth,
  );
});

describe.each(CHANNELS)('messages over %s', (channel) => {
  test('fare as the figures say, and every receipt comes after the message', () => {
    const figures = CHANNEL_FIGURES[channel];
    const receipts = react((id) => send(id, { channel })).map((events) => events.map(({ event }) => event));
    const share = (type: string, of: number) =>
      receipts.filter((events) => events.some((event) => event.type === type)).length / of;
    const delivered = share('message.delivered', cases.length);
    expect(delivered).toBeCloseTo(figures.delivered.value, 1);
    expect(delivered + share('message.failed', cases.length)).toBeCloseTo(1, 9);
    const reached = delivered * cases.length;
    expect(Math.abs(share('message.opened', reached) - figures.opened.value)).toBeLessThan(0.05);
    expect(Math.abs(share('message.clicked', reached) - figures.clicked.value)).toBeLessThan(0.03);
    for (const event of receipts.flat()) expect(event.at).toBeGreaterThan(START);
  });
});

test('event ids follow from the key of their effect', () => {
  for (const { caseId, event } of react((id) => send(id)).flat())
    expect(event.id).toMatch(`${send(caseId).key}#`);
});

test('a delivered reminder brings a few more payments, of what is owed, days later', () => {
  const paid = react((id) => send(id)).flatMap((events) =>
    events.filter(({ event }) => event.type === 'payment.received'),
  );
  expect(paid.length / cases.length).toBeGreaterThan(0.005);
  expect(paid.length / cases.length).toBeLessThan(0.04);
  for (const { caseId, event } of paid) {
    expect(event.at).toBeGreaterThan(START + HOUR);
    expect(event.data).toEqual({
      amount: cases.find(({ id }) => id === caseId)?.facts['claim.arrearsAmount'],
    });
  }
});

test('most people in early arrears pay by themselves, and nobody before the start', () => {
  const young = cases.map((it) => ({ ...it, facts: { ...it.facts, 'claim.dueDate': '2026-02-20' } }));
  const begun = young.flatMap((it) => world.begin(it, START));
  const month = begun.filter(({ event }) => event.at < START + 30 * DAY);
  expect(month.length / young.length).toBeGreaterThan(0.6);
  expect(month.length / young.length).toBeLessThan(0.85);
  for (const { event } of begun) expect(event.at).toBeGreaterThan(START);
  const nothingOwed = young.map((it) => ({
    ...it,
    facts: { ...it.facts, 'claim.arrearsAmount': { minor: 0, currency: 'EUR' } },
  }));
  expect(nothingOwed.flatMap((it) => world.begin(it, START))).toEqual([]);
});

test('a task is done before it is due with one of its outcomes, or is left', () => {
  const task = (id: string): Effect => ({
    kind: 'task',
    key: `${bundle.id}@1/${id}/1/3/call`,
    activity: 'call',
    queue: 'early',
    instructions: '',
    reason: 'drawn',
    dueAt: START + 4 * HOUR,
  });
  const done = react(task).flat();
  expect(Math.abs(done.length / cases.length - TASK_FIGURES.done.value)).toBeLessThan(0.03);
  const reached = done.filter(
    ({ event }) => event.type === 'task.completed' && event.data.outcome === 'reached',
  );
  expect(Math.abs(reached.length / done.length - TASK_FIGURES.reached.value)).toBeLessThan(0.03);
  for (const { event } of done) expect(event.at).toBeLessThan(START + 4 * HOUR);
  const lost = (id: string): Effect => ({
    kind: 'task',
    key: `${bundle.id}@1/${id}/1/3/mail/undeliverable`,
    activity: 'review',
    queue: 'x',
    instructions: '',
    reason: 'cap',
    dueAt: null,
  });
  expect(react(lost).flat()).toEqual([]);
});

test('a receipt names the digest of what was sent, and a message that lacks a value is not sent', () => {
  const render = createEffectRenderer(bundle);
  const rendering = createPretendedWorld({ seed: 1, bundle, render });
  const sent = cases.slice(0, 50).flatMap((given) => {
    return rendering
      .react(send(given.id), given.id, START, journeyOf(given))
      .flatMap(({ event }) =>
        event.type === 'message.delivered'
          ? [[event.data.sha256, render(send(given.id), given.id).sha256]]
          : [],
      );
  });
  expect(sent.length).toBeGreaterThan(30);
  for (const [told, expected] of sent) expect(told).toBe(expected);

  const [given] = cases;
  if (!given) throw new Error('A case is expected.');
  const [refused, ...more] = rendering.react(
    send(given.id, { tokens: {} }),
    given.id,
    START,
    journeyOf(given),
  );
  expect(more).toEqual([]);
  expect(refused?.event).toMatchObject({ type: 'message.expired', at: START + MINUTE });
});

test('every figure says where it comes from', () => {
  const figures = [
    ...Object.values(CHANNEL_FIGURES).flatMap((it) => Object.values(it)),
    ...Object.values(SELF_CURE_PER_DAY),
    ...Object.values(TASK_FIGURES),
    MESSAGE_LIFT,
  ];
  for (const { source } of figures) expect(['assumption', 'published']).toContain(source);
});
