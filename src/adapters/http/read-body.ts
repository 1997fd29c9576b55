import { parseJson, type JsonLimits } from '@/core/lib';
import { Refusal } from './refusal';

/** The largest answer that is read, in characters, and how deep it may nest. */
const ANSWER_LIMITS: JsonLimits = { maxCharacters: 64_000_000, maxDepth: 64 };

/** The longest line of an answer that comes line by line. */
const LINE_LIMITS: JsonLimits = { maxCharacters: 1_000_000, maxDepth: 64 };

/** How long an answer that has begun may be silent, in milliseconds. */
const LONGEST_SILENCE = 60_000;

/** Reads an answer that is one JSON value. Throws a `Refusal` when it is too large or no JSON. */
export async function readJson(response: Response): Promise<unknown> {
  let text = '';
  for await (const piece of readText(response)) {
    text += piece;
    if (text.length > ANSWER_LIMITS.maxCharacters) throw tooLarge(ANSWER_LIMITS.maxCharacters);
  }
  return parse(text, ANSWER_LIMITS);
}

/** Reads an answer that is a JSON value per line, each as soon as it is there, until the call is ended. Throws like `readJson`. */
export async function* readLines(response: Response, signal?: AbortSignal): AsyncGenerator {
  let rest = '';
  for await (const piece of readText(response, signal)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LINE_LIMITS.maxCharacters) throw tooLarge(LINE_LIMITS.maxCharacters);
    for (const line of lines) if (line.trim() !== '') yield parse(line, LINE_LIMITS);
  }
  if (rest.trim() !== '') yield parse(rest, LINE_LIMITS);
}

async function* readText(response: Response, signal?: AbortSignal): AsyncGenerator<string> {
  if (!response.body) return;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await within(LONGEST_SILENCE, reader.read(), signal);
      if (done) break;
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    // Whoever stopped reading half-way wants no more of it.
    void reader.cancel().catch(() => undefined);
  }
}

/** Waits for a piece: not for ever, and no longer than the call lasts. */
async function within<Value>(
  milliseconds: number,
  work: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  let giveUp: ((reason: 'timeout' | 'ended') => void) | undefined;
  const silence = new Promise<never>((_, reject) => {
    giveUp = (reason) => reject(new Refusal({ code: 'backend-unreachable', values: { reason } }));
  });
  const clock = setTimeout(() => giveUp?.('timeout'), milliseconds);
  const end = () => giveUp?.('ended');
  signal?.addEventListener('abort', end);
  if (signal?.aborted) end();
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener('abort', end);
  }
}

function parse(text: string, limits: JsonLimits): unknown {
  const json = parseJson(text, limits);
  if (json.ok) return json.value;
  throw new Refusal({ code: 'backend-answer', values: { reason: json.error.code } });
}

function tooLarge(limit: number): Refusal {
  return new Refusal({ code: 'backend-answer', values: { reason: 'json-too-large', limit } });
}
