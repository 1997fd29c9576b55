import type { BundleReference } from '@/core/bundle';
import type { CallOptions, Case, StartReport } from '@/core/contract';
import { readLines } from './read-body';
import { Refusal } from './refusal';
import { cancelled, sendRequest, type HttpBackendOptions } from './send-request';
import { startLineSchema } from './wire';

/** How many cases travel in one request. */
const CHUNK = 500;

type Start = {
  readonly bundle: BundleReference;
  readonly strategy: string;
  readonly cases: readonly Case[];
  readonly call: CallOptions;
};

type Growing = {
  started: number;
  existed: number;
  notAdmitted: number;
  failed: { caseId: string; code: string }[];
};

/** Starts cases chunk by chunk: a case per line, and a line per case comes back. Throws a `Refusal`. */
export async function startJourneys(
  options: HttpBackendOptions,
  { bundle, strategy, cases, call }: Start,
): Promise<StartReport> {
  const { id, version, digest } = bundle;
  const query = new URLSearchParams({ bundle: id, version: String(version), digest, strategy });
  const path = `/v1/journeys:start?${query.toString()}`;
  const report: Growing = { started: 0, existed: 0, notAdmitted: 0, failed: [] };
  let done = 0;
  for (let from = 0; from < cases.length || from === 0; from += CHUNK) {
    if (call.signal?.aborted) throw cancelled(done, cases.length);
    const chunk = cases.slice(from, from + CHUNK);
    const text = chunk.map((given) => `${JSON.stringify(given)}\n`).join('');
    const request = { method: 'POST', path, body: { text, type: 'application/x-ndjson' } } as const;
    const answered = await countLines(await sendRequest(options, request), report);
    if (answered !== chunk.length)
      throw new Refusal({ code: 'backend-answer', values: { reason: 'lines', lines: answered } });
    done += chunk.length;
    call.onProgress?.({ done, total: cases.length });
  }
  return report;
}

async function countLines(response: Response, report: Growing): Promise<number> {
  let lines = 0;
  for await (const value of readLines(response)) {
    const line = startLineSchema.safeParse(value);
    if (!line.success)
      throw new Refusal({ code: 'backend-answer', values: { reason: 'line', line: lines + 1 } });
    const { caseId, outcome, code } = line.data;
    if (outcome === 'failed') report.failed.push({ caseId, code: code ?? '' });
    else report[outcome === 'not-admitted' ? 'notAdmitted' : outcome] += 1;
    lines += 1;
  }
  return lines;
}
