import { http, HttpResponse, type HttpHandler } from 'msw';
import { bundleHandlers } from './bundles';
import { clockHandlers } from './clock';
import { eventHandlers } from './events';
import { journeyHandlers } from './journeys';
import { anyRoute, type PretendedBackend } from './pretended-backend';

export type { PretendedBackend } from './pretended-backend';

/** A backend of the HTTP contract, pretended: the handlers in front of one that runs in memory. */
export function backendHandlers(pretended: PretendedBackend): HttpHandler[] {
  return [
    askForToken(pretended),
    ...bundleHandlers(pretended),
    ...journeyHandlers(pretended),
    ...eventHandlers(pretended),
    ...clockHandlers(pretended),
  ];
}

/** Turns away whoever does not show the token; says nothing to the others, so that the next handler answers. */
function askForToken(pretended: PretendedBackend): HttpHandler {
  return http.all(anyRoute(pretended), ({ request }) => {
    if (pretended.token === undefined || request.headers.get('authorization') === `Bearer ${pretended.token}`)
      return undefined;
    const body = JSON.stringify({ type: 'about:blank', title: 'Show a token.', status: 401 });
    return new HttpResponse(body, { status: 401, headers: { 'content-type': 'application/problem+json' } });
  });
}
