import type { OperationOf } from '@/core/bundle';
import { toIsoInstant } from '@/core/lib';
import { stopByInterrupt } from '../check-interrupts';
import { addNote, effectKey, type Draft } from '../draft';
import { endOf } from '../due-time';
import {
  askGuard,
  deferContact,
  passDeferral,
  raiseTask,
  recordContact,
  skipContact,
  treatLateness,
} from '../guard-contact';
import type { LoadedOperation } from '../loaded-operation';
import { setTimer } from '../timer';

type Ask = OperationOf<'ask'>;

/**
 * Prepares a task for a person. A call is a contact: interrupts and guard are asked before it is handed out. The
 * task then waits for its outcome up to its SLA. A hold calls the task back; when it ends, the task is handed out again
 * with the time that was left (S14).
 */
export function prepareAsk(operation: Ask): LoadedOperation {
  const outcomes = new Map(operation.outcomes.map(({ id, next }) => [id, next]));
  const arrive = (draft: Draft, left?: number): string | undefined => {
    const way = operation.activity === 'call' ? mayCall(draft, operation) : 'go';
    if (way !== 'go') return way.next;
    handOut(draft, operation, left);
    return undefined;
  };
  return {
    operation,
    arrive: (draft) => arrive(draft),
    wake(draft) {
      const { journey } = draft;
      if (journey.deferredSince !== null) return arrive(draft);
      for (const { key, channel } of journey.open)
        if (channel === null) draft.effects.push({ kind: 'withdraw', key });
      journey.open = journey.open.filter(({ channel }) => channel !== null);
      addNote(draft, 'task-expired');
      return operation.expired;
    },
    resume(draft) {
      const left = draft.journey.timer?.remaining ?? undefined;
      draft.journey.timer = null;
      draft.journey.seq += 1;
      return arrive(draft, left);
    },
    portFor(event, draft) {
      const isOutcome = event.type === 'task.completed' && event.data.key === keyOfTask(draft);
      return isOutcome ? outcomes.get(event.data.outcome) : undefined;
    },
  };
}

/** Whether the call may be handed out now; else where the journey goes, or that it waits. */
function mayCall(draft: Draft, operation: Ask): 'go' | { readonly next: string | undefined } {
  if (stopByInterrupt(draft, 'all')) return { next: undefined };
  const late = treatLateness(draft);
  if (late) return { next: late === 'skipped' ? operation.expired : undefined };
  const answer = askGuard(draft, 'call');
  if (answer.outcome === 'defer') {
    if (passDeferral(draft)) {
      skipContact(draft);
      return { next: operation.expired };
    }
    deferContact(draft, answer.until);
    return { next: undefined };
  }
  draft.journey.deferredSince = null;
  if (answer.outcome === 'block') {
    raiseTask(draft, answer.rule);
    return { next: operation.undeliverable ?? operation.expired };
  }
  recordContact(draft, 'call', operation.template);
  return 'go';
}

function handOut(draft: Draft, operation: Ask, left: number | undefined): void {
  const { journey, now } = draft;
  const { activity, queue, instructions } = operation;
  const dueAt = left === undefined ? Math.max(endOf(draft, operation.sla), now) : now + left;
  const key = effectKey(draft);
  draft.effects.push({ kind: 'task', key, activity, queue, instructions, reason: 'drawn', dueAt });
  setTimer(draft, dueAt, 'duration');
  const wait = journey.timer?.id ?? null;
  journey.open = [...journey.open, { key, operation: operation.id, channel: null, wait }];
  addNote(draft, 'waiting', { until: toIsoInstant(dueAt) });
}

/** The key of the task that is out: that of the visit before its timer. None is out while a call is put off. */
function keyOfTask(draft: Draft): string | undefined {
  const { timer, deferredSince } = draft.journey;
  return timer && deferredSince === null ? effectKey(draft, timer.id - 1) : undefined;
}
