import type { z } from 'zod';
import type { CallOptions, Progress } from '@/core/contract';
import type { Instant } from '@/core/lib';
import { readLines } from './read-body';
import { toBackendProblem } from './read-problem';
import { Refusal } from './refusal';
import { cancelled, sendRequest, type HttpBackendOptions } from './send-request';
import { advanceLineSchema, type infoSchema } from './wire';

/** Moves the clock and follows how far it is. Throws a `Refusal`; `cancelled` says how far it had come. */
export async function advanceClock(
  options: HttpBackendOptions,
  to: Instant,
  { onProgress, signal }: CallOptions,
): Promise<z.infer<typeof infoSchema>> {
  let last: Progress = { done: 0, total: 0 };
  const told = (progress: Progress) => {
    last = progress;
    onProgress?.(progress);
  };
  const body = { text: JSON.stringify({ to }), type: 'application/json' };
  try {
    const response = await sendRequest(options, { method: 'POST', path: '/v1/clock:advance', body, signal });
    return await follow(response, told, signal);
  } catch (error) {
    throw signal?.aborted ? cancelled(last.done, last.total) : error;
  }
}

async function follow(
  response: Response,
  told: (progress: Progress) => void,
  signal: CallOptions['signal'],
): Promise<z.infer<typeof infoSchema>> {
  for await (const value of readLines(response, signal)) {
    const line = advanceLineSchema.safeParse(value);
    if (!line.success) break;
    if ('info' in line.data) return line.data.info;
    if ('problem' in line.data) throw new Refusal(toBackendProblem(line.data.problem, response.status));
    told(line.data.progress);
  }
  throw new Refusal({ code: 'backend-answer', values: { reason: 'line' } });
}
