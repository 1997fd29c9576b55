import type { Duration } from '@/core/bundle';
import { DAY, HOUR, MINUTE } from '@/core/lib';
import { toMinutes, type CalendarId } from '@/core/policy';
import type { NodeSettings, StrategyNode } from '../nodes';
import { businessSpan } from './business-span';

/** A moment in milliseconds: since midnight of day 0, on the clock of the strategy's zone. */
export type Moment = number;

/** When a case that has come to a node can leave it by one of its ports. Neither goes back in time. */
export type Pace = { soonest(arrival: Moment): Moment; longest(arrival: Moment): Moment };

/** What the time at a node depends on besides its own settings. */
export type PaceContext = {
  readonly calendar: CalendarId | null;
  /** Whether days are counted from the due date. */
  readonly isPastDue: boolean;
  /** Whether the node has a way of its own for contacts that cannot be made. */
  readonly hasUndeliverable: boolean;
};

const AT_ONCE: Pace = { soonest: (arrival) => arrival, longest: (arrival) => arrival };
const NEVER_LATEST = Number.POSITIVE_INFINITY;

/** The time a case can spend at a node before it leaves by a port, contacts made at once. */
export function paceOf(node: StrategyNode, port: string, context: PaceContext): Pace {
  if (node.kind === 'wait') return paceOfWait(node.settings, port, context);
  if (node.kind !== 'task' || port === 'undeliverable') return AT_ONCE;
  const sla = lengthOf(node.settings.sla, context);
  const longest = (arrival: Moment) => arrival + sla.most;
  // A call that nobody may make goes on by the way of those nobody answered, where it has no way of its own.
  const mayExpireAtOnce = node.settings.activity === 'call' && !context.hasUndeliverable;
  if (port !== 'expired' || mayExpireAtOnce) return { ...AT_ONCE, longest };
  return { soonest: (arrival) => arrival + sla.least, longest };
}

function paceOfWait(settings: NodeSettings['wait'], port: string, context: PaceContext): Pace {
  switch (settings.form) {
    case 'duration': {
      const { least, most } = lengthOf(settings.duration, context);
      const { at } = settings;
      if (at === null) return { soonest: (arrival) => arrival + least, longest: (arrival) => arrival + most };
      return {
        soonest: (arrival) => nextTime(arrival + least, at),
        longest: (arrival) => nextTime(arrival + most, at),
      };
    }
    case 'time':
      return {
        soonest: (arrival) => nextTime(arrival, settings.at),
        longest: (arrival) => nextTime(arrival, settings.at),
      };
    case 'date': {
      const due = dueMoment(settings, context);
      if (due === undefined) return { ...AT_ONCE, longest: () => NEVER_LATEST };
      return { soonest: (arrival) => Math.max(arrival, due), longest: (arrival) => Math.max(arrival, due) };
    }
    case 'event': {
      const { least, most } = lengthOf(settings.deadline, context);
      const longest = (arrival: Moment) => arrival + most;
      return port === 'timeout'
        ? { soonest: (arrival) => arrival + least, longest }
        : { ...AT_ONCE, longest };
    }
  }
}

/** The moment a wait until the due date, or some days from it, is over; undefined for any other date. */
export function dueMoment(
  settings: Extract<NodeSettings['wait'], { form: 'date' }>,
  { isPastDue }: Pick<PaceContext, 'isPastDue'>,
): Moment | undefined {
  if (!isPastDue || settings.field !== 'claim.dueDate') return undefined;
  return settings.offsetDays * DAY + toMinutes(settings.at) * MINUTE;
}

/** The first moment from one on at which the clock shows a time of day. */
function nextTime(from: Moment, time: string): Moment {
  if (!Number.isFinite(from)) return from;
  const today = Math.floor(from / DAY) * DAY + toMinutes(time) * MINUTE;
  return today >= from ? today : today + DAY;
}

/** How long a duration is at least and at most, in milliseconds. */
export function lengthOf(
  { amount, unit }: Duration,
  { calendar }: Pick<PaceContext, 'calendar'>,
): { readonly least: number; readonly most: number } {
  if (unit === 'hours') return { least: amount * HOUR, most: amount * HOUR };
  if (unit === 'days') return { least: amount * DAY, most: amount * DAY };
  const { least, most } = businessSpan(calendar, amount);
  return { least: least * DAY, most: most * DAY };
}
