import type { OperationOf } from '@/core/bundle';
import { toIsoInstant } from '@/core/lib';
import { addNote, effectKey, firstZone } from '../draft';
import { addDuration } from '../due-time';
import { askGuard, deferContact, passDeferral, raiseTask, recordContact } from '../guard-contact';
import { stopByInterrupt } from '../check-interrupts';
import type { LoadedOperation } from '../loaded-operation';
import { setTimer } from '../timer';

/**
 * Prepares a task for a person. A call is a contact: interrupts and guard are asked before it is handed out. The
 * task then waits for its outcome up to its SLA.
 */
export function prepareAsk(operation: OperationOf<'ask'>): LoadedOperation {
  const outcomes = new Map(operation.outcomes.map(({ id, next }) => [id, next]));
  const blocked = operation.undeliverable ?? operation.expired;
  const loaded: LoadedOperation = {
    operation,
    arrive(draft) {
      const { journey } = draft;
      if (stopByInterrupt(draft, 'all')) return undefined;
      if (operation.activity === 'call') {
        const skipped = passDeferral(draft);
        const answer = askGuard(draft, 'call');
        if (answer.outcome === 'defer' && skipped) return operation.expired;
        if (answer.outcome === 'defer') return deferContact(draft, answer.until);
        if (answer.outcome === 'block') {
          raiseTask(draft, answer.rule);
          return blocked;
        }
        recordContact(draft, 'call', operation.template);
      }
      journey.deferredSince = null;
      const dueAt =
        addDuration(draft.now, operation.sla, firstZone(draft), draft.strategy.calendar) ?? draft.now;
      const key = effectKey(draft);
      const { activity, queue, instructions } = operation;
      draft.effects.push({ kind: 'task', key, activity, queue, instructions, reason: 'drawn', dueAt });
      setTimer(draft, dueAt, 'duration');
      journey.open = [
        ...journey.open,
        { key, operation: operation.id, channel: null, wait: journey.timer?.id ?? null },
      ];
      addNote(draft, 'waiting', { until: toIsoInstant(dueAt) });
      return undefined;
    },
    wake(draft) {
      const { journey } = draft;
      if (journey.deferredSince !== null) return loaded.arrive(draft);
      for (const { key, channel } of journey.open)
        if (channel === null) draft.effects.push({ kind: 'withdraw', key });
      journey.open = journey.open.filter(({ channel }) => channel !== null);
      addNote(draft, 'task-expired');
      return operation.expired;
    },
    portFor: (event) => (event.type === 'task.completed' ? outcomes.get(event.data.outcome) : undefined),
  };
  return loaded;
}
