import type { z } from 'zod';
import type { BackendAdapter, BackendInfo, BackendProblem, HistoryEntry } from '@/core/contract';
import { fail, succeed, toIsoInstant, type Result } from '@/core/lib';
import { advanceClock } from './advance-clock';
import { readJson } from './read-body';
import { Refusal } from './refusal';
import { sendRequest, type HttpBackendOptions, type HttpRequest } from './send-request';
import { startJourneys } from './start-journeys';
import {
  changedSchema,
  countsSchema,
  historySchema,
  infoSchema,
  outcomesSchema,
  pageSchema,
  referenceSchema,
  stateSchema,
} from './wire';

type Answer<Value> = Promise<Result<Value, BackendProblem>>;

/**
 * A backend behind an address: any that keeps the HTTP contract. Requests that may be repeated are, the token stays
 * in memory, and no answer is believed before it has passed its schema. No call rejects.
 */
export function createHttpBackend(options: HttpBackendOptions): BackendAdapter {
  async function ask<Value>(request: HttpRequest, schema: z.ZodType<Value>): Promise<Value> {
    const read = schema.safeParse(await readJson(await sendRequest(options, request)));
    if (read.success) return read.data;
    throw new Refusal({
      code: 'backend-answer',
      values: { reason: read.error.issues[0]?.path.join('.') ?? '' },
    });
  }

  const order = (verb: string, content: Readonly<Record<string, unknown>>): Answer<number> =>
    attempt(async () => (await ask(post(`/v1/journeys:${verb}`, content), changedSchema)).changed);

  return {
    describe: () => attempt(async () => toInfo(await ask(read('/v1/info'), infoSchema))),
    publish: (bundle) =>
      attempt(() => {
        const path = `/v1/bundles/${bundle.id}/versions/${String(bundle.version)}`;
        return ask(
          { method: 'PUT', path, body: { text: JSON.stringify(bundle), type: 'application/json' } },
          referenceSchema,
        );
      }),
    start: (bundle, strategy, cases, call = {}) =>
      attempt(() => startJourneys(options, { bundle, strategy, cases, call })),
    send: (events) =>
      attempt(async () => {
        if (events.length === 0) return [];
        const batch = events.map(({ caseId, event: { id, type, at, data } }) => {
          return {
            specversion: '1.0',
            id,
            source: 'fairpath',
            type,
            subject: caseId,
            time: toIsoInstant(at),
            data,
          };
        });
        const request = {
          ...post('/v1/events', batch),
          body: { text: JSON.stringify(batch), type: 'application/cloudevents-batch+json' },
        };
        const { results } = await ask(request, outcomesSchema);
        if (results.length === events.length) return results.map(({ outcome }) => outcome);
        throw new Refusal({ code: 'backend-answer', values: { reason: 'results' } });
      }),
    cancel: (caseIds, reason) => order('cancel', { caseIds, reason }),
    pause: (caseIds) => order('pause', { caseIds }),
    resume: (caseIds) => order('resume', { caseIds }),
    read: (caseId) => attempt(() => ask(read(`/v1/journeys/${encodeURIComponent(caseId)}`), stateSchema)),
    list: (query) => attempt(() => ask(read('/v1/journeys', query), pageSchema)),
    readHistory: (caseId) =>
      attempt(async () => {
        const entries: HistoryEntry[] = [];
        let cursor: string | null | undefined;
        do {
          const path = `/v1/journeys/${encodeURIComponent(caseId)}/history`;
          const page: z.infer<typeof historySchema> = await ask(read(path, { cursor }), historySchema);
          if (page.next !== null && page.items.length === 0) {
            throw new Refusal({ code: 'backend-answer', values: { reason: 'next' } });
          }
          entries.push(...page.items);
          cursor = page.next;
        } while (cursor !== null);
        return entries;
      }),
    count: (strategy) =>
      attempt(() => ask(read(`/v1/strategies/${encodeURIComponent(strategy)}/counts`), countsSchema)),
    advanceClock: (to, call = {}) => attempt(async () => toInfo(await advanceClock(options, to, call))),
    reset: (at) => attempt(async () => toInfo(await ask(post('/v1/clock:reset', { at }), infoSchema))),
  };
}

async function attempt<Value>(work: () => Promise<Value>): Answer<Value> {
  try {
    return succeed(await work());
  } catch (error) {
    if (error instanceof Refusal) return fail(error.problem);
    return fail({
      code: 'backend-unreachable',
      values: { reason: error instanceof Error ? error.message : String(error) },
    });
  }
}

function toInfo(info: z.infer<typeof infoSchema>): BackendInfo {
  return { kind: 'http', ...info };
}

function post(path: string, content: unknown): HttpRequest {
  return { method: 'POST', path, body: { text: JSON.stringify(content), type: 'application/json' } };
}

/** A request that changes nothing; parameters that are missing or null are left out. */
function read(
  path: string,
  parameters: Readonly<Record<string, string | number | null | undefined>> = {},
): HttpRequest {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null);
  const query = new URLSearchParams(given.map(([key, value]) => [key, String(value)]));
  return { method: 'GET', path: given.length > 0 ? `${path}?${query.toString()}` : path };
}
