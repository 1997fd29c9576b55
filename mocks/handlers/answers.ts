import { HttpResponse } from 'msw';
import type { BackendProblem } from '@/core/contract';
import { FILE_LIMITS, parseJson, type Result } from '@/core/lib';

/** The status that goes with each of our problems. */
const STATUS: Readonly<Record<BackendProblem['code'], number>> = {
  'backend-unreachable': 503,
  'backend-answer': 500,
  'backend-refused': 422,
  'bundle-differs': 409,
  'bundle-invalid': 422,
  'bundle-unknown': 404,
  'case-unknown': 404,
  'clock-real': 409,
  cancelled: 499,
  'storage-full': 507,
};

/** A problem as it travels (RFC 9457). */
export function refuse(problem: BackendProblem): HttpResponse<string> {
  const status = STATUS[problem.code];
  const body = { type: 'about:blank', title: problem.code, status, ...problem };
  return new HttpResponse(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });
}

/** A refusal of what was sent, with the reason in a word. */
export function refuseFor(reason: string): HttpResponse<string> {
  return refuse({ code: 'backend-refused', values: { reason } });
}

/** A result as an answer. */
export function answer<Value>(result: Result<Value, BackendProblem>, status = 200): HttpResponse<string> {
  return result.ok ? tell(result.value, status) : refuse(result.error);
}

/** A JSON value as an answer. */
export function tell(value: unknown, status = 200): HttpResponse<string> {
  return new HttpResponse(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });
}

/** One JSON value per line. */
export function tellLines(
  lines: readonly unknown[] | ReadableStream<Uint8Array>,
): HttpResponse<string> | Response {
  const headers = { 'content-type': 'application/x-ndjson' };
  if (lines instanceof ReadableStream) return new Response(lines, { headers });
  return new HttpResponse(lines.map((line) => `${JSON.stringify(line)}\n`).join(''), { headers });
}

/** What was sent, as a JSON value; undefined when it is none. */
export async function readContent(request: Request): Promise<unknown> {
  const json = parseJson(await request.text(), FILE_LIMITS);
  return json.ok ? json.value : undefined;
}
