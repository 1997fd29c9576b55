import type { OperationOf } from '@/core/bundle';
import { readField } from '@/core/dictionary';
import { toDayNumber, toIsoInstant, type Instant } from '@/core/lib';
import { addNote, factContext, firstZone, type Draft } from '../draft';
import { addDuration, atTimeOfDay, nextTimeOfDay } from '../due-time';
import type { LoadedOperation } from '../loaded-operation';
import { setTimer } from '../timer';

type Wait = OperationOf<'wait'>;

/** Prepares a wait in any of its forms; each is a function from a draft to the instant at which it is over. */
export function prepareWait(operation: Wait): LoadedOperation {
  const dueTime = prepareDueTime(operation);
  const keeps = operation.until.form === 'date' || operation.until.form === 'time' ? 'date' : 'duration';
  const ports = new Map(
    operation.until.form === 'event' ? operation.until.events.map(({ type, next }) => [type, next]) : [],
  );
  return {
    operation,
    arrive(draft) {
      const dueAt = dueTime(draft);
      if (dueAt === undefined) return operation.next;
      if (dueAt <= draft.now && keeps === 'date') {
        addNote(draft, 'date-passed', { at: toIsoInstant(dueAt) });
        return operation.next;
      }
      setTimer(draft, Math.max(dueAt, draft.now), keeps);
      watchSends(draft);
      addNote(draft, 'waiting', { until: toIsoInstant(dueAt) });
      return undefined;
    },
    wake: () => operation.next,
    portFor: (event) => ports.get(event.type),
  };
}

/** The first wait after a message is the one in which its failure still leads to the undeliverable way (S12). */
function watchSends(draft: Draft): void {
  const { journey } = draft;
  const wait = journey.timer?.id ?? null;
  if (journey.open.some((entry) => entry.wait === null)) {
    journey.open = journey.open.map((entry) => (entry.wait === null ? { ...entry, wait } : entry));
  }
}

function prepareDueTime({ until }: Wait): (draft: Draft) => Instant | undefined {
  switch (until.form) {
    case 'duration':
      return (draft) => {
        const zone = firstZone(draft);
        const over = addOrDays(draft, until.duration);
        return until.at === null ? over : nextTimeOfDay(over, until.at, zone);
      };
    case 'event':
      return (draft) => addOrDays(draft, until.deadline);
    case 'time':
      return (draft) => nextTimeOfDay(draft.base, until.at, firstZone(draft));
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

/** A duration from the base; past the calendar's end business days are counted as days, and a note says so. */
function addOrDays(draft: Draft, duration: Parameters<typeof addDuration>[1]): Instant {
  const zone = firstZone(draft);
  const { calendar } = draft.strategy;
  const over = addDuration(draft.base, duration, zone, calendar);
  if (over !== undefined) return over;
  addNote(draft, 'calendar-ended', { calendar: calendar.id });
  return addDuration(draft.base, { amount: duration.amount, unit: 'days' }, zone, calendar) ?? draft.base;
}
