import { http, type HttpHandler } from 'msw';
import { z } from 'zod';
import { parseCloudEvent, type AddressedEvent } from '@/core/contract';
import { readContent, refuse, refuseFor, tell } from './answers';
import { route, type PretendedBackend } from './pretended-backend';

/** `POST /v1/events`: a CloudEvents batch; 202 with an outcome per event. A batch with one that is none is refused whole. */
export function eventHandlers(pretended: PretendedBackend): HttpHandler[] {
  return [
    http.post(route(pretended, '/v1/events'), async ({ request }) => {
      const batch = z
        .array(z.unknown())
        .max(10_000)
        .safeParse(await readContent(request));
      if (!batch.success) return refuseFor('content');
      const events: AddressedEvent[] = [];
      for (const value of batch.data) {
        const event = parseCloudEvent(value);
        if (!event.ok)
          return refuse({
            code: 'backend-refused',
            values: { reason: event.error.code, ...event.error.values },
          });
        events.push(event.value);
      }
      const outcomes = await pretended.backend.send(events);
      if (!outcomes.ok) return refuse(outcomes.error);
      return tell(
        { results: outcomes.value.map((outcome, index) => ({ id: events[index]?.event.id ?? '', outcome })) },
        202,
      );
    }),
  ];
}
