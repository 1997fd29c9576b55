import { expect, test } from 'vitest';
import { createEngine } from '@/adapters/local/engine/create-engine';
import { createQueue } from '@/adapters/local/engine/one-by-one';
import { pretendOutside } from '@/adapters/local/engine/pretend-outside';
import type { BackendStorage } from '@/adapters/local/storage/backend-storage';
import { createMemoryStorage } from '@/adapters/local/storage/memory-storage';
import { DAY, HOUR } from '@/core/lib';
import { valueOf } from '../../../support/drive-backend';
import { linesOfBackend, linesOfRun } from '../../../support/portfolio-lines';
import { referenceTo, sampleBundle, sampleCases, START, STRATEGY } from '../../../support/sample-run';

const bundle = sampleBundle();
const cases = sampleCases(600);
const until = START + 14 * DAY;

function engineOn(storage: BackendStorage, clock?: () => number) {
  return createEngine({
    name: 'test',
    durable: false,
    storage,
    worldOf: pretendOutside(1),
    startsAt: START,
    exclusively: createQueue(),
    ...(clock && { clock }),
  });
}

test('a disk that is full now and then loses nothing and does nothing twice', async () => {
  const disk = createMemoryStorage();
  let commits = 0;
  const full: BackendStorage = {
    ...disk,
    commit(change) {
      commits += 1;
      return commits % 2 === 1
        ? Promise.reject(new DOMException('', 'QuotaExceededError'))
        : disk.commit(change);
    },
  };
  const { backend } = engineOn(full);
  valueOf(await backend.publish(bundle));
  for (const go of [
    () => backend.start(referenceTo(bundle), STRATEGY, cases),
    () => backend.advanceClock(until),
  ]) {
    let failures = 0;
    for (;;) {
      const answer = await go();
      if (answer.ok) break;
      expect(answer.error).toEqual({ code: 'storage-full', values: {} });
      failures += 1;
    }
    expect(failures).toBeGreaterThan(0);
  }
  expect(await linesOfBackend(backend, cases)).toEqual(linesOfRun(cases, until));
});

test('a row that was damaged on the disk is said to be, and the others go on', async () => {
  const disk = createMemoryStorage();
  const { backend } = engineOn({
    ...disk,
    readCustomers: (ids) =>
      ids.includes('CL-C-000003')
        ? Promise.reject(new SyntaxError('Unexpected token'))
        : disk.readCustomers(ids),
  });
  valueOf(await backend.publish(bundle));
  valueOf(
    await backend.start(
      referenceTo(bundle),
      STRATEGY,
      cases.filter(({ customerId }) => customerId !== 'CL-C-000003'),
    ),
  );
  valueOf(await engineOn(disk).backend.start(referenceTo(bundle), STRATEGY, cases.slice(3, 4)));
  expect(await backend.read('CL-000003')).toEqual({
    ok: false,
    error: { code: 'backend-answer', values: { reason: 'Unexpected token' } },
  });
  expect((await backend.read('CL-000004')).ok).toBe(true);
});

test('what falls due while nobody is there is done on waking up, at that time', async () => {
  let now = START;
  const { backend, catchUp } = engineOn(createMemoryStorage(), () => now);
  valueOf(await backend.publish(bundle));
  valueOf(await backend.start(referenceTo(bundle), STRATEGY, cases.slice(0, 40)));
  const due = valueOf(await catchUp());
  expect(due).toBe(START + HOUR);

  now = START + 20 * HOUR;
  valueOf(await catchUp());
  const histories = await Promise.all(
    cases.slice(0, 40).map(async ({ id }) => valueOf(await backend.readHistory(id))),
  );
  const later = histories.flat().filter(({ at }) => at !== START);
  expect(later.length).toBeGreaterThan(40);
  expect(new Set(later.map(({ at }) => at))).toEqual(new Set([now]));
});

test('pieces of work run one after the other, whatever becomes of those before', async () => {
  const queue = createQueue();
  const order: string[] = [];
  const piece = (name: string, fails: boolean) =>
    queue(async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(`${name} ends`);
      if (fails) throw new Error(name);
    }).catch(() => undefined);
  await Promise.all([piece('one', true), piece('other', false)]);
  expect(order).toEqual(['one begins', 'one ends', 'other begins', 'other ends']);
});
