import { http, HttpResponse, delay } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createHttpBackend } from '@/adapters/http';
import { DAY } from '@/core/lib';
import { BASE_URL, createPretendedServer } from '../../../../mocks/node';
import { referenceTo, sampleBundle, sampleCases, START, STRATEGY } from '../../../support/sample-run';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const backend = createHttpBackend({ baseUrl: BASE_URL, pauses: [1, 1], timeout: 150 });
const info = { name: 'Far away', virtualClock: true, durable: true, now: START };
const at = (path: string) => `${BASE_URL}${path}`;

test('an answer that is no JSON, too deep, poisoned or of another shape is refused', async () => {
  const answers = [
    '<html>',
    '['.repeat(80) + ']'.repeat(80),
    '{"__proto__":{"name":"x"}}',
    '{"name":7}',
    '[]',
    'null',
    '',
  ];
  for (const body of answers) {
    server.use(http.get(at('/v1/info'), () => new HttpResponse(body)));
    expect([body, await backend.describe()]).toMatchObject([
      body,
      { ok: false, error: { code: 'backend-answer' } },
    ]);
  }
});

test('an answer without end is not read to its end', async () => {
  let pieces = 0;
  const piece = new TextEncoder().encode(' '.repeat(4_000_000));
  const endless = () =>
    new ReadableStream({
      pull(stream) {
        pieces += 1;
        stream.enqueue(piece);
      },
    });
  server.use(http.get(at('/v1/info'), () => new HttpResponse(endless())));
  expect(await backend.describe()).toMatchObject({
    ok: false,
    error: { code: 'backend-answer', values: { reason: 'json-too-large' } },
  });
  expect(pieces).toBeLessThan(40);
});

test('a backend that is busy is asked again, one that refuses is not', async () => {
  let asked = 0;
  const keys = new Set<string | null>();
  server.use(
    http.post(at('/v1/clock\\:reset'), ({ request }) => {
      asked += 1;
      keys.add(request.headers.get('idempotency-key'));
      return asked < 3 ? new HttpResponse(null, { status: 503 }) : HttpResponse.json(info);
    }),
  );
  expect(await backend.reset(START)).toEqual({ ok: true, value: { kind: 'http', ...info } });
  expect([asked, keys.size]).toEqual([3, 1]);

  asked = 0;
  server.use(
    http.get(at('/v1/info'), () => {
      asked += 1;
      return new HttpResponse(JSON.stringify({ title: 'Show a token.' }), {
        status: 401,
        headers: { 'content-type': 'application/problem+json' },
      });
    }),
  );
  const refused = { code: 'backend-refused', values: { status: 401, reason: 'Show a token.' } };
  expect(await backend.describe()).toEqual({ ok: false, error: refused });
  expect(asked).toBe(1);
});

test('a backend that is not there, or does not answer in time, is unreachable', async () => {
  server.use(http.get(at('/v1/info'), () => HttpResponse.error()));
  expect(await backend.describe()).toMatchObject({ ok: false, error: { code: 'backend-unreachable' } });
  server.use(
    http.get(at('/v1/info'), async () => {
      await delay(2000);
      return HttpResponse.json(info);
    }),
  );
  expect(await backend.describe()).toMatchObject({
    ok: false,
    error: { code: 'backend-unreachable', values: { reason: 'timeout' } },
  });
});

test('the token is asked for anew each time and never sent in the clear', async () => {
  const seen: (string | null)[] = [];
  server.use(
    http.get(at('/v1/info'), ({ request }) => {
      seen.push(request.headers.get('authorization'));
      return HttpResponse.json(info);
    }),
  );
  const tokens = ['one', 'two'];
  const careful = createHttpBackend({ baseUrl: BASE_URL, token: () => tokens.shift() });
  for (let times = 0; times < 3; times += 1) await careful.describe();
  expect(seen).toEqual(['Bearer one', 'Bearer two', null]);

  const open = createHttpBackend({ baseUrl: 'http://bank.example', token: () => 'secret' });
  expect(await open.describe()).toMatchObject({
    ok: false,
    error: { code: 'backend-unreachable', values: { reason: 'address' } },
  });
});

test('a start that answers for fewer cases than were sent is no start', async () => {
  server.use(
    http.post(
      at('/v1/journeys\\:start'),
      () => new HttpResponse('{"caseId":"CL-000000","outcome":"started"}\n'),
    ),
  );
  const answered = await backend.start(referenceTo(sampleBundle()), STRATEGY, sampleCases(2));
  expect(answered).toMatchObject({
    ok: false,
    error: { code: 'backend-answer', values: { reason: 'lines', lines: 1 } },
  });
});

test('a problem in the middle of a move of the clock is the answer', async () => {
  const lines = '{"progress":{"done":1,"total":9}}\n{"problem":{"code":"storage-full","values":{}}}\n';
  server.use(http.post(at('/v1/clock\\:advance'), () => new HttpResponse(lines)));
  const told: number[] = [];
  const moved = await backend.advanceClock(START + DAY, { onProgress: ({ done }) => told.push(done) });
  expect(moved).toEqual({ ok: false, error: { code: 'storage-full', values: {} } });
  expect(told).toEqual([1]);
});

test('the pretended backend turns away whoever has no token, and batches with an event that is none', async () => {
  const guarded = createPretendedServer({ startsAt: START, token: 'right' });
  server.use(...guarded.listHandlers());
  const wrong = createHttpBackend({ baseUrl: BASE_URL, token: () => 'wrong' });
  expect(await wrong.describe()).toMatchObject({
    ok: false,
    error: { code: 'backend-refused', values: { status: 401 } },
  });
  const right = createHttpBackend({ baseUrl: BASE_URL, token: () => 'right' });
  const event = {
    id: 'e1',
    type: 'payment.received' as const,
    at: START,
    data: { amount: { minor: 0.5, currency: 'EUR' } },
  };
  const sent = await right.send([{ caseId: 'CL-000000', event }]);
  expect(sent).toMatchObject({
    ok: false,
    error: { code: 'backend-refused', values: { reason: 'event-data' } },
  });
});
