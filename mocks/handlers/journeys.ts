import { http, type HttpHandler } from 'msw';
import { z } from 'zod';
import { caseSchema, type JourneyQuery } from '@/core/contract';
import { parseJson } from '@/core/lib';
import { answer, readContent, refuse, refuseFor, tell, tellLines } from './answers';
import { partOf, route, type PretendedBackend } from './pretended-backend';

/** How many lines of history travel in one answer. */
const HISTORY_PAGE = 200;

const startQuery = z.object({
  bundle: z.uuid(),
  version: z.coerce.number().int(),
  digest: z.string(),
  strategy: z.uuid(),
});

const orderSchema = z.object({
  caseIds: z.array(z.string()).max(100_000),
  reason: z.string().max(500).optional(),
});

const listQuery = z.object({
  strategy: z.string(),
  operation: z.string().optional(),
  status: z.enum(['active', 'held', 'paused', 'ended']).optional(),
  search: z.string().max(200).optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(1000).optional(),
});

/** Everything below `/v1/journeys`. */
export function journeyHandlers(pretended: PretendedBackend): HttpHandler[] {
  const { backend } = pretended;
  const order = (
    verb: string,
    call: (caseIds: readonly string[], reason: string) => ReturnType<typeof backend.pause>,
  ) =>
    http.post(route(pretended, `/v1/journeys:${verb}`), async ({ request }) => {
      const content = orderSchema.safeParse(await readContent(request));
      if (!content.success) return refuseFor('content');
      const changed = await call(content.data.caseIds, content.data.reason ?? '');
      return changed.ok ? tell({ changed: changed.value }) : refuse(changed.error);
    });

  return [
    http.post(route(pretended, '/v1/journeys:start'), async ({ request }) => startCases(pretended, request)),
    order('cancel', (caseIds, reason) => backend.cancel(caseIds, reason)),
    order('pause', (caseIds) => backend.pause(caseIds)),
    order('resume', (caseIds) => backend.resume(caseIds)),
    http.get(route(pretended, '/v1/journeys'), async ({ request }) => {
      const query = listQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
      return query.success ? answer(await backend.list(withoutMissing(query.data))) : refuseFor('query');
    }),
    http.get(route(pretended, '/v1/journeys/*'), async ({ request }) =>
      answer(await backend.read(partOf(request, 1))),
    ),
    http.get(route(pretended, '/v1/journeys/*/history'), async ({ request }) => {
      const history = await backend.readHistory(partOf(request, 1));
      if (!history.ok) return refuse(history.error);
      const from = Number(new URL(request.url).searchParams.get('cursor') ?? 0);
      const items = history.value.slice(from, from + HISTORY_PAGE);
      return tell({
        items,
        next: from + HISTORY_PAGE < history.value.length ? String(from + HISTORY_PAGE) : null,
      });
    }),
  ];
}

/** A line per case in, a line per case out, in the same order. */
async function startCases({ backend }: PretendedBackend, request: Request) {
  const query = startQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) return refuseFor('query');
  const { bundle, version, digest, strategy } = query.data;
  const lines = [];
  for (const line of (await request.text()).split('\n').filter((text) => text !== '')) {
    const json = parseJson(line);
    const given = caseSchema.safeParse(json.ok ? json.value : undefined);
    if (!given.success) {
      lines.push({ caseId: '', outcome: 'failed', code: 'case-shape' });
      continue;
    }
    const started = await backend.start({ id: bundle, version, digest }, strategy, [given.data]);
    if (!started.ok) return refuse(started.error);
    const { value } = started;
    const outcome = value.started
      ? 'started'
      : value.existed
        ? 'existed'
        : value.notAdmitted
          ? 'not-admitted'
          : 'failed';
    lines.push({ caseId: given.data.id, outcome, ...(value.failed[0] && { code: value.failed[0].code }) });
  }
  if (lines.length === 0) {
    const checked = await backend.start({ id: bundle, version, digest }, strategy, []);
    if (!checked.ok) return refuse(checked.error);
  }
  return tellLines(lines);
}

function withoutMissing({ strategy, ...rest }: z.infer<typeof listQuery>): JourneyQuery {
  return { strategy, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) };
}
