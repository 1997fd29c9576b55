import type { Order } from './send-events';

/** Ends a journey that has not ended. Order ids count the events taken so far: two orders at one instant differ. */
export function orderCancel(reason: string): Order {
  return ({ caseId, status, seen }, at) =>
    status === 'ended'
      ? undefined
      : { id: `cancel/${caseId}/${String(seen.length)}/${String(at)}`, type: 'cancel', at, data: { reason } };
}

/** Holds a journey where it stands. */
export function orderPause({ caseId, status, seen }: Parameters<Order>[0], at: number): ReturnType<Order> {
  if (status === 'ended' || status === 'paused') return undefined;
  return { id: `pause/${caseId}/${String(seen.length)}/${String(at)}`, type: 'pause', at, data: {} };
}

/** Lets a paused journey go on. */
export function orderResume({ caseId, status, seen }: Parameters<Order>[0], at: number): ReturnType<Order> {
  if (status !== 'paused') return undefined;
  return { id: `resume/${caseId}/${String(seen.length)}/${String(at)}`, type: 'resume', at, data: {} };
}
