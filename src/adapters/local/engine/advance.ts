import type { BackendProblem, CallOptions } from '@/core/contract';
import { fail, succeed, type Result } from '@/core/lib';
import { commitRows, driveRow, prepareRows, type Span, type Workplace } from './work-batch';

/** How many customers are driven in one transaction. */
const BATCH = 200;

/**
 * Does all that falls due until an instant, a batch of customers per transaction. Customers who were reached are
 * not due any more, so a call that was cut short, or killed, is carried on by calling again: the outcome is the
 * same as if it had never been interrupted.
 */
export async function advance(
  place: Workplace,
  span: Span,
  options: CallOptions,
): Promise<Result<number, BackendProblem>> {
  const { storage, runtime } = place;
  const { until } = span;
  const total = await storage.countDue(until);
  let done = 0;
  for (;;) {
    if (options.signal?.aborted) return fail({ code: 'cancelled', values: { done, total } });
    const rows = await storage.readDue(until, BATCH);
    if (rows.length === 0) return succeed(done);
    await prepareRows(runtime, rows);
    await commitRows(
      place,
      rows.map((row) => driveRow(runtime, row, [], span)),
    );
    done += rows.length;
    options.onProgress?.({ done, total: Math.max(done, total) });
  }
}
