import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BackendAdapter, OutsideEvent } from '@/core/contract';
import { HOUR } from '@/core/lib';
import { sampleBundle, sampleCases, START, STRATEGY } from '../support/sample-run';
import { bundle, driveBackend, reference, valueOf, type DrivenBackend } from '../support/drive-backend';
import { testMovingClock } from './moving-clock';

/** A backend with nothing in it, whose virtual time is `START`; `close` gives back what it holds. */
export type BackendUnderTest = {
  readonly backend: BackendAdapter;
  readonly close: () => void | Promise<void>;
};

const unknownCase = { ok: false, error: { code: 'case-unknown' } };

/** What every backend promises, asked of one of them. */
export function describeBackend(name: string, create: () => Promise<BackendUnderTest>): void {
  describe(name, () => {
    let driven: DrivenBackend;
    let backend: BackendAdapter;
    let close: BackendUnderTest['close'];

    beforeEach(async () => {
      ({ backend, close } = await create());
      driven = driveBackend(backend);
      valueOf(await backend.publish(bundle));
    });
    afterEach(() => close());

    const start = (count: number) => driven.start(count);
    const forward = (days: number) => driven.forward(days);
    const paid = (caseId: string, id: string, at = START): { caseId: string; event: OutsideEvent } => {
      return {
        caseId,
        event: { id, type: 'payment.received', at, data: { amount: { minor: 10_000_000, currency: 'EUR' } } },
      };
    };
    const [first] = sampleCases(1);
    const caseId = first?.id ?? '';
    const state = async (id = caseId) => valueOf(await backend.read(id));

    test('the same bundle may be published again, another one under its name may not', async () => {
      expect(await backend.publish(bundle)).toEqual({ ok: true, value: reference });
      expect(await backend.publish(sampleBundle(1, 'Another'))).toMatchObject({
        ok: false,
        error: { code: 'bundle-differs' },
      });
      expect(await backend.publish(sampleBundle(2, 'Another'))).toMatchObject({
        ok: true,
        value: { version: 2 },
      });
    });

    test('a bundle that was changed after it was signed is not taken', async () => {
      const changed = { ...sampleBundle(3), name: 'Forged' };
      const refused = await backend.publish(changed);
      expect(refused).toMatchObject({
        ok: false,
        error: { code: 'bundle-invalid', diagnostic: { code: 'bundle-digest' } },
      });
    });

    test('nothing starts on a bundle or strategy that is not there', async () => {
      const other = { ...reference, version: 9 };
      expect(await backend.start(other, STRATEGY, sampleCases(1))).toMatchObject({
        ok: false,
        error: { code: 'bundle-unknown' },
      });
      const refused = await backend.start(reference, reference.id, sampleCases(1));
      expect(refused).toMatchObject({ ok: false, error: { code: 'backend-refused' } });
    });

    test('every case that is to start is accounted for', async () => {
      const cases = sampleCases(20);
      const early = cases
        .slice(0, 4)
        .map((it) => ({ ...it, facts: { ...it.facts, 'claim.dueDate': '2026-03-20' } }));
      const [stolen] = cases.slice(4, 5).map((it) => ({ ...it, customerId: 'somebody-else' }));
      expect(valueOf(await backend.start(reference, STRATEGY, [...early, ...cases.slice(4)]))).toEqual({
        started: 16,
        existed: 0,
        notAdmitted: 4,
        failed: [],
      });
      const again = valueOf(
        await backend.start(reference, STRATEGY, [...cases.slice(5), ...(stolen ? [stolen] : [])]),
      );
      expect(again).toEqual({
        started: 0,
        existed: 15,
        notAdmitted: 0,
        failed: [{ caseId: stolen?.id, code: 'case-of-another-customer' }],
      });
      expect(valueOf(await backend.count(STRATEGY))).toMatchObject({ journeys: 16, active: 16 });
    });

    test('an event that comes twice counts once', async () => {
      await start(1);
      expect(valueOf(await backend.send([paid(caseId, 'p1'), paid(caseId, 'p1')]))).toEqual([
        'applied',
        'duplicate',
      ]);
      const before = valueOf(await backend.readHistory(caseId));
      expect(valueOf(await backend.send([paid(caseId, 'p1')]))).toEqual(['duplicate']);
      expect(valueOf(await backend.readHistory(caseId))).toEqual(before);
    });

    test('events of cases that never started or have ended change nothing', async () => {
      await start(1);
      expect(valueOf(await backend.send([paid('nobody', 'p1'), paid(caseId, 'p2')]))).toEqual([
        'unknown-case',
        'applied',
      ]);
      expect((await state()).journey).toMatchObject({ status: 'ended', reason: 'paid' });
      expect(valueOf(await backend.send([paid(caseId, 'p3')]))).toEqual(['ignored']);
    });

    test('asking for a case nobody knows is answered, not thrown', async () => {
      expect(await backend.read('nobody')).toMatchObject(unknownCase);
      expect(await backend.readHistory('nobody')).toMatchObject(unknownCase);
      expect(valueOf(await backend.cancel(['nobody'], 'test'))).toBe(0);
    });

    test('an event of the customer reaches each of their journeys', async () => {
      await start(10);
      const [one, other] = sampleCases(10).slice(8);
      expect(one?.customerId).toBe(other?.customerId);
      const reported: OutsideEvent = { id: 'h1', type: 'hardship.reported', at: START, data: {} };
      expect(valueOf(await backend.send([{ caseId: one?.id ?? '', event: reported }]))).toEqual(['applied']);
      for (const held of [one, other])
        expect((await state(held?.id)).journey).toMatchObject({ status: 'held', heldBy: 'hardship' });
    });

    test('a paused journey stands still until it is resumed', async () => {
      await start(1);
      expect(valueOf(await backend.pause([caseId]))).toBe(1);
      expect(valueOf(await backend.pause([caseId]))).toBe(0);
      const { at } = (await state()).journey;
      await forward(3);
      expect((await state()).journey).toMatchObject({ status: 'paused', at });
      expect(valueOf(await backend.resume([caseId]))).toBe(1);
      expect((await state()).journey.status).toBe('active');
      await forward(1);
      expect((await state()).journey.at).not.toBe(at);
    });

    test('pausing, resuming and pausing again at one instant does all three', async () => {
      await start(1);
      for (const call of ['pause', 'resume', 'pause'] as const)
        expect(valueOf(await backend[call]([caseId]))).toBe(1);
      expect((await state()).journey.status).toBe('paused');
    });

    test('a timer that was overtaken by an order does nothing any more', async () => {
      await start(1);
      await forward(1);
      const { journey } = await state();
      expect(valueOf(await backend.cancel([caseId], 'closed by hand'))).toBe(1);
      const ended = await state();
      expect(ended.journey).toMatchObject({ status: 'ended', reason: 'cancelled', at: journey.at });
      await forward(30);
      expect(await state()).toEqual(ended);
      expect(valueOf(await backend.cancel([caseId], 'again'))).toBe(0);
    });

    test('a cancelled journey calls back what is not out yet', async () => {
      const late = sampleCases(400).filter(
        ({ facts: { 'claim.dueDate': due } }) => typeof due === 'string' && due < '2026-01-25',
      );
      valueOf(await backend.start(reference, STRATEGY, late));
      valueOf(await backend.advanceClock(START + HOUR + 60_000));
      const open = (await Promise.all(late.map(({ id }) => state(id)))).filter(
        ({ journey }) => journey.open.length > 0,
      );
      expect(open.length).toBeGreaterThan(0);
      const { journey } = open[0] ?? (await state());
      valueOf(await backend.cancel([journey.caseId], 'stop'));
      const history = valueOf(await backend.readHistory(journey.caseId));
      const withdrawn = history.flatMap((entry) =>
        'effect' in entry && entry.effect.kind === 'withdraw' ? [entry.effect.key] : [],
      );
      expect(withdrawn).toEqual(journey.open.map(({ key }) => key));
    });

    test('journeys are listed page by page, by where they are and what they are called', async () => {
      await start(60);
      await forward(1);
      const ids: string[] = [];
      let cursor: string | undefined;
      do {
        const page = valueOf(
          await backend.list({ strategy: STRATEGY, limit: 25, ...(cursor !== undefined && { cursor }) }),
        );
        expect(page.total).toBe(60);
        ids.push(...page.items.map((item) => item.caseId));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      expect(ids).toEqual(
        sampleCases(60)
          .map(({ id }) => id)
          .sort(),
      );

      const { waiting, ended } = valueOf(await backend.count(STRATEGY));
      for (const [operation, count] of Object.entries(waiting)) {
        const page = valueOf(await backend.list({ strategy: STRATEGY, operation, status: 'active' }));
        expect([operation, page.total]).toEqual([operation, count]);
      }
      const over = valueOf(await backend.list({ strategy: STRATEGY, status: 'ended' }));
      expect(over.total).toBe(Object.values(ended).reduce((sum, count) => sum + count, 0));
      const found = valueOf(await backend.list({ strategy: STRATEGY, search: ' ADA 12 ' }));
      expect(found.items.map((item) => item.caseId)).toEqual(['CL-000012']);
      expect(valueOf(await backend.list({ strategy: reference.id })).total).toBe(0);
    });

    testMovingClock(() => driven);

    test('a call that is ended before it begins does nothing', async () => {
      const signal = AbortSignal.abort();
      const refused = await backend.start(reference, STRATEGY, sampleCases(3), { signal });
      expect(refused).toMatchObject({ ok: false, error: { code: 'cancelled' } });
      expect(valueOf(await backend.count(STRATEGY)).journeys).toBe(0);
    });
  });
}
