import { deleteDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { createLocalBackend, type LocalBackend } from '@/adapters/local';
import { DAY } from '@/core/lib';
import { linesOfBackend, linesOfRun, performedKeys } from '../support/portfolio-lines';
import { referenceTo, sampleBundle, sampleCases, START, STRATEGY } from '../support/sample-run';
import { valueOf } from '../support/drive-backend';

const database = 'killed';
const bundle = sampleBundle();
const cases = sampleCases(1500);
const until = START + 21 * DAY;

afterEach(() => deleteDB(database));

function open(): LocalBackend {
  return createLocalBackend({ database, startsAt: START });
}

test('a worker that is killed again and again while the clock moves loses nothing and does nothing twice', async () => {
  const first = open();
  valueOf(await first.publish(bundle));
  valueOf(await first.start(referenceTo(bundle), STRATEGY, cases));
  first.close();

  let kills = 0;
  let patience = 60;
  for (;;) {
    const backend = open();
    let batches = 0;
    const moved = backend.advanceClock(until, { onProgress: () => (batches += 1) });
    const killed = new Promise<'killed'>((resolve) => setTimeout(() => resolve('killed'), patience));
    const ended = await Promise.race([moved, killed]);
    backend.close();
    if (ended !== 'killed') {
      expect(ended.ok).toBe(true);
      break;
    }
    kills += 1;
    expect(await moved).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    // Kill at ever other places: later where nothing was finished, so that it ends at all.
    patience += batches === 0 ? 40 : 7;
  }

  expect(kills).toBeGreaterThan(2);
  const last = open();
  const survived = await linesOfBackend(last, cases);
  last.close();
  expect(new Set(performedKeys(survived.lines)).size).toBe(performedKeys(survived.lines).length);
  expect(survived).toEqual(linesOfRun(cases, until));
}, 120_000);

test('two tabs that move the clock at the same time do everything once', async () => {
  const [one, other] = [open(), open()];
  valueOf(await one.publish(bundle));
  valueOf(await one.start(referenceTo(bundle), STRATEGY, cases.slice(0, 600)));
  await Promise.all([one.advanceClock(until), other.advanceClock(until)]);
  expect(await linesOfBackend(other, cases.slice(0, 600))).toEqual(linesOfRun(cases.slice(0, 600), until));
  one.close();
  other.close();
}, 60_000);

test('a real clock does what is due by itself and refuses to be moved', async () => {
  const backend = createLocalBackend({ database, startsAt: START, clock: 'real' });
  valueOf(await backend.publish(bundle));
  const today = new Date(Date.now() - 3 * DAY).toISOString().slice(0, 10);
  const fresh = cases.slice(0, 5).map((it) => ({ ...it, facts: { ...it.facts, 'claim.dueDate': today } }));
  expect(valueOf(await backend.start(referenceTo(bundle), STRATEGY, fresh)).started).toBe(5);
  expect(await backend.advanceClock(Date.now() + DAY)).toMatchObject({
    ok: false,
    error: { code: 'clock-real' },
  });
  expect(await backend.reset(START)).toMatchObject({ ok: false, error: { code: 'clock-real' } });

  const [given] = fresh;
  const due = {
    id: 'soon',
    type: 'payment.received' as const,
    at: Date.now() + 600,
    data: { amount: { minor: 9_999_999, currency: 'EUR' } },
  };
  expect(valueOf(await backend.send([{ caseId: given?.id ?? '', event: due }]))).toEqual(['applied']);
  expect(valueOf(await backend.read(given?.id ?? '')).journey.status).toBe('active');
  await expect
    .poll(async () => valueOf(await backend.read(given?.id ?? '')).journey.status, { timeout: 5000 })
    .toBe('ended');
  backend.close();
});
