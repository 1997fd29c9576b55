import { http, type HttpHandler } from 'msw';
import { z } from 'zod';
import { readContent, answer, refuseFor, tellLines } from './answers';
import { partOf, route, type PretendedBackend } from './pretended-backend';

const moveSchema = z.object({ to: z.number() });
const resetSchema = z.object({ at: z.number() });

/** What a backend is, what time it is, what it has counted. */
export function clockHandlers(pretended: PretendedBackend): HttpHandler[] {
  const { backend } = pretended;
  return [
    http.get(route(pretended, '/v1/info'), async () => answer(await backend.describe())),
    http.get(route(pretended, '/v1/strategies/*/counts'), async ({ request }) =>
      answer(await backend.count(partOf(request, 1))),
    ),
    http.post(route(pretended, '/v1/clock:advance'), async ({ request }) => {
      const content = moveSchema.safeParse(await readContent(request));
      return content.success
        ? tellLines(advance(pretended, content.data.to, request.signal))
        : refuseFor('content');
    }),
    http.post(route(pretended, '/v1/clock:reset'), async ({ request }) => {
      const content = resetSchema.safeParse(await readContent(request));
      return content.success ? answer(await backend.reset(content.data.at)) : refuseFor('content');
    }),
  ];
}

/** Moves the clock and tells, line by line, how far it is; whoever stops reading stops the clock. */
function advance({ backend }: PretendedBackend, to: number, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const ending = new AbortController();
  signal.addEventListener('abort', () => ending.abort());
  return new ReadableStream({
    async start(stream) {
      const tell = (line: unknown) => {
        if (!ending.signal.aborted) stream.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      const info = await backend.advanceClock(to, {
        signal: ending.signal,
        onProgress: (progress) => tell({ progress }),
      });
      tell(info.ok ? { info: info.value } : { problem: info.error });
      if (!ending.signal.aborted) stream.close();
    },
    cancel: () => ending.abort(),
  });
}
