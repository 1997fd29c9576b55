import type { OperationOf } from '@/core/bundle';
import { readField } from '@/core/dictionary';
import { toDayNumber, toIsoInstant, type Instant } from '@/core/lib';
import { addNote, factContext, firstZone, type Draft } from '../draft';
import { atTimeOfDay, endOf, nextTimeOfDay } from '../due-time';
import type { LoadedOperation } from '../loaded-operation';
import { resumeTimer, setTimer } from '../timer';

type Wait = OperationOf<'wait'>;

/**
 * Prepares a wait in any of its forms; each is a function from a draft to the instant at which it is over. What is
 * over already is no wait: the journey goes on in the same step.
 */
export function prepareWait(operation: Wait): LoadedOperation {
  const { id, until, next } = operation;
  const dueTime = prepareDueTime(operation);
  const keeps = until.form === 'date' || until.form === 'time' ? 'date' : 'duration';
  const isDaily = until.form === 'time' || (until.form === 'duration' && until.at !== null);
  const ports = new Map(until.form === 'event' ? until.events.map((event) => [event.type, event.next]) : []);
  return {
    operation,
    arrive(draft) {
      const dueAt = dueTime(draft);
      if (dueAt === undefined) return next;
      if (dueAt <= draft.now) {
        if (keeps === 'date') addNote(draft, 'date-passed', { at: toIsoInstant(dueAt) });
        if (until.form !== 'date') draft.base = Math.max(draft.base, dueAt);
        if (isDaily) pass(draft, id);
        return next;
      }
      setTimer(draft, dueAt, keeps);
      watchSends(draft);
      addNote(draft, 'waiting', { until: toIsoInstant(dueAt) });
      return undefined;
    },
    wake(draft) {
      if (isDaily) pass(draft, id);
      return next;
    },
    resume(draft) {
      resumeTimer(draft);
      return undefined;
    },
    portFor: (event) => ports.get(event.type),
  };
}

function pass(draft: Draft, id: string): void {
  draft.passed = new Set(draft.passed).add(id);
}

/** The first wait after a message is the one in which its failure still leads to the undeliverable way (S12). */
function watchSends(draft: Draft): void {
  const { journey } = draft;
  const wait = journey.timer?.id ?? null;
  if (journey.open.some((entry) => entry.wait === null)) {
    journey.open = journey.open.map((entry) => (entry.wait === null ? { ...entry, wait } : entry));
  }
}

function prepareDueTime({ id, until }: Wait): (draft: Draft) => Instant | undefined {
  switch (until.form) {
    case 'duration': {
      const { at, duration } = until;
      if (at === null) return (draft) => endOf(draft, duration);
      return (draft) => comingTime(draft, endOf(draft, duration), at, id);
    }
    case 'event':
      return (draft) => endOf(draft, until.deadline);
    case 'time':
      return (draft) => comingTime(draft, draft.base, until.at, id);
    case 'date': {
      const read = readField(until.field);
      return (draft) => {
        const date = read(factContext(draft));
        const day = typeof date === 'string' ? toDayNumber(date) : undefined;
        if (day === undefined) {
          addNote(draft, 'date-missing', { field: until.field });
          return undefined;
        }
        return atTimeOfDay(day + until.offsetDays, until.at, firstZone(draft));
      };
    }
  }
}

/** The next time the clock shows a time of day. Who has just waited for it here waits for that of the next day. */
function comingTime(draft: Draft, from: Instant, time: string, id: string): Instant {
  const isBack = draft.passed?.has(id) === true;
  return nextTimeOfDay(isBack ? Math.max(from, draft.now + 1) : from, time, firstZone(draft));
}
