import { readProblem } from './read-problem';
import { Refusal } from './refusal';

/** Where the backend is and how it is spoken to. */
export type HttpBackendOptions = {
  /** `https://…`, or `http://` on this machine. */
  readonly baseUrl: string;
  /** The bearer token, asked for anew with every request and kept nowhere. */
  readonly token?: () => string | undefined;
  /** How long an answer may take to begin, in milliseconds. */
  readonly timeout?: number;
  /** How long to wait before each further attempt, in milliseconds. */
  readonly pauses?: readonly number[];
};

/** One request. `key` is the same for all attempts at it, so that a backend does it once. */
export type HttpRequest = {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly path: string;
  readonly body?: { readonly text: string; readonly type: string };
  readonly signal?: AbortSignal | undefined;
};

const USUAL_TIMEOUT = 30_000;
const USUAL_PAUSES = [250, 1000, 4000];

/** The longest a backend may ask us to wait, in milliseconds. */
const LONGEST_WAIT = 30_000;

/** Answers that say: not now. */
const BUSY = new Set([429, 502, 503, 504]);

/**
 * Sends a request until it is answered: when the line fails or the backend is busy, again after a pause, for all
 * our requests may be repeated. Throws a `Refusal` with what the backend or the line says.
 */
export async function sendRequest(options: HttpBackendOptions, request: HttpRequest): Promise<Response> {
  const url = addressOf(options.baseUrl, request.path);
  const key = crypto.randomUUID();
  const pauses = options.pauses ?? USUAL_PAUSES;
  for (let attempt = 0; ; attempt += 1) {
    const pause = pauses[attempt];
    const answer = await tryOnce(url, key, options, request);
    if (answer instanceof Response && answer.ok) return answer;
    const isBusy = !(answer instanceof Response) || BUSY.has(answer.status);
    if (request.signal?.aborted) throw cancelled();
    if (!isBusy || pause === undefined)
      throw answer instanceof Response ? new Refusal(await readProblem(answer)) : answer;
    await sleep(answer instanceof Response ? Math.max(pause, askedPause(answer)) : pause, request.signal);
  }
}

async function tryOnce(
  url: URL,
  key: string,
  { token, timeout = USUAL_TIMEOUT }: HttpBackendOptions,
  { method, body, signal }: HttpRequest,
): Promise<Response | Refusal> {
  const bearer = token?.();
  const slow = new AbortController();
  const clock = setTimeout(() => slow.abort(), timeout);
  try {
    return await fetch(url, {
      method,
      headers: {
        accept: 'application/json, application/x-ndjson, application/problem+json',
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        ...(body && { 'content-type': body.type }),
        ...(method === 'POST' && { 'idempotency-key': key }),
      },
      signal: AbortSignal.any(signal ? [slow.signal, signal] : [slow.signal]),
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      ...(body && { body: body.text }),
    });
  } catch (error) {
    const reason = slow.signal.aborted ? 'timeout' : error instanceof Error ? error.message : String(error);
    return new Refusal({ code: 'backend-unreachable', values: { reason } });
  } finally {
    clearTimeout(clock);
  }
}

/** The whole address; throws a `Refusal` for one over which a token would travel in the clear. */
function addressOf(baseUrl: string, path: string): URL {
  const base = baseUrl.replace(/\/+$/, '');
  const url = URL.canParse(base + path) ? new URL(base + path) : undefined;
  const isOurs = url && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url && (url.protocol === 'https:' || (url.protocol === 'http:' && isOurs))) return url;
  throw new Refusal({ code: 'backend-unreachable', values: { reason: 'address' } });
}

/** What `Retry-After` asks for, in milliseconds; dates count as no wish. */
function askedPause(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  return Number.isFinite(seconds) ? Math.min(Math.max(0, seconds * 1000), LONGEST_WAIT) : 0;
}

/** The call was ended by whoever made it. */
export function cancelled(done = 0, total = 0): Refusal {
  return new Refusal({ code: 'cancelled', values: { done, total } });
}

function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(cancelled());
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', end, { once: true });
  });
}
