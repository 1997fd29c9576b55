import { http, type HttpHandler } from 'msw';
import { parseBundleValue } from '@/core/bundle';
import { answer, readContent, refuse, refuseFor } from './answers';
import { partOf, route, type PretendedBackend } from './pretended-backend';

/** `PUT /v1/bundles/{id}/versions/{version}`: 201 new, 200 the same again, 409 another one. */
export function bundleHandlers(pretended: PretendedBackend): HttpHandler[] {
  return [
    http.put(route(pretended, '/v1/bundles/*/versions/*'), async ({ request }) => {
      const bundle = parseBundleValue(await readContent(request));
      if (!bundle.ok) return refuse({ code: 'bundle-invalid', values: {}, diagnostic: bundle.error });
      const { id, version } = bundle.value;
      if (id !== partOf(request, 1) || String(version) !== partOf(request, 3)) return refuseFor('address');
      return answer(await pretended.backend.publish(bundle.value));
    }),
  ];
}
