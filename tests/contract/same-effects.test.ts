import { expect, test } from 'vitest';
import { createHttpBackend } from '@/adapters/http';
import { createMemoryBackend } from '@/adapters/local/create-memory-backend';
import type { BackendAdapter } from '@/core/contract';
import { DAY } from '@/core/lib';
import { BASE_URL, createPretendedServer } from '../../mocks/node';
import { linesOfBackend, linesOfRun, performedKeys } from '../support/portfolio-lines';
import { referenceTo, sampleBundle, sampleCases, START, STRATEGY } from '../support/sample-run';
import { valueOf } from '../support/drive-backend';

const cases = sampleCases(120);
const until = START + 21 * DAY;

/** Runs the cases in steps of unequal length. */
async function run(backend: BackendAdapter): Promise<void> {
  const bundle = sampleBundle();
  valueOf(await backend.publish(bundle));
  valueOf(await backend.start(referenceTo(bundle), STRATEGY, cases));
  for (const days of [1, 2.5, 9, 21]) valueOf(await backend.advanceClock(START + days * DAY));
}

test('terminal, local backend and HTTP backend do the same to the same cases, line for line', async () => {
  const terminal = linesOfRun(cases, until);
  expect(terminal.lines.length).toBeGreaterThan(2000);
  expect(new Set(performedKeys(terminal.lines)).size).toBe(performedKeys(terminal.lines).length);

  const local = createMemoryBackend({ startsAt: START });
  await run(local);
  expect(await linesOfBackend(local, cases)).toEqual(terminal);

  const server = createPretendedServer({ startsAt: START });
  server.listen({ onUnhandledRequest: 'error' });
  const remote = createHttpBackend({ baseUrl: BASE_URL });
  await run(remote);
  expect(await linesOfBackend(remote, cases)).toEqual(terminal);
  server.close();
});

test('the order in which cases come does not matter', async () => {
  const backend = createMemoryBackend({ startsAt: START });
  const bundle = sampleBundle();
  valueOf(await backend.publish(bundle));
  for (const given of cases.toReversed())
    valueOf(await backend.start(referenceTo(bundle), STRATEGY, [given]));
  valueOf(await backend.advanceClock(until));
  const alone = cases.filter(
    ({ customerId }) => cases.filter((it) => it.customerId === customerId).length === 1,
  );
  expect((await linesOfBackend(backend, alone)).lines).toEqual(linesOfRun(alone, until).lines);
});

test('another seed is another world', async () => {
  const backend = createMemoryBackend({ startsAt: START, seed: 2 });
  await run(backend);
  expect((await linesOfBackend(backend, cases)).lines).not.toEqual(linesOfRun(cases, until).lines);
});
