import { Temporal } from 'temporal-polyfill';
import type { Bundle } from '@/core/bundle';
import type { Case, HistoryEntry, JourneyEvent } from '@/core/contract';
import type { Facts } from '@/core/dictionary';

/** A contact that a trace makes: a message sent or a call handed out, and why it should not have been. */
export type JudgedContact = {
  readonly at: number;
  readonly caseId: string;
  readonly faults: readonly string[];
};

type Flags = Record<string, boolean>;
type Known = {
  readonly cases: Map<string, Case>;
  readonly zones: string[];
  readonly consents: Record<string, string>;
};

/** What each event of the tests switches on or off, by the interrupt it belongs to. */
const SWITCHES: Record<string, readonly [string, boolean]> = {
  'dispute.raised': ['dispute', true],
  'dispute.resolved': ['dispute', false],
  'hardship.reported': ['hardship', true],
  'hardship.ended': ['hardship', false],
  'moratorium.started': ['moratorium', true],
  'moratorium.ended': ['moratorium', false],
  'cease.requested': ['cease', true],
  'plan.accepted': ['plan', true],
  'plan.breached': ['plan', false],
  'promise.made': ['promise', true],
  'promise.kept': ['promise', false],
  'promise.broken': ['promise', false],
};

const OF_THE_CASE = new Set(['dispute', 'plan', 'promise', 'paid']);

/**
 * Judges every contact of one customer's trace by the strategy's rules, worked out a second time: with Temporal for all
 * that concerns time, and from nothing but the events and contacts of the trace.
 */
export function judgeContacts(bundle: Bundle, trace: readonly HistoryEntry[]): JudgedContact[] {
  const [strategy] = Object.values(bundle.strategies);
  if (!strategy) throw new Error('The bundle has no strategy.');
  const { policy, interrupts } = strategy;
  const holidays = new Set(policy.calendar === null ? [] : bundle.calendars[policy.calendar]?.holidays);
  const known: Known = { cases: new Map(), zones: [], consents: {} };
  const flags: Record<string, Flags> = {};
  const owed: Record<string, number> = {};
  const made: { at: number; channel: string }[] = [];
  const judged: JudgedContact[] = [];
  let starting: Case | undefined;

  const take = (caseId: string, event: JourneyEvent): void => {
    if (event.type === 'start') starting = event.data.case;
    const turned = SWITCHES[event.type];
    if (turned) (flags[OF_THE_CASE.has(turned[0]) ? caseId : ''] ??= {})[turned[0]] = turned[1];
    if (event.type === 'payment.received') owed[caseId] = (owed[caseId] ?? 0) - event.data.amount.minor;
    if (event.type === 'payment.reversed') owed[caseId] = (owed[caseId] ?? 0) + event.data.amount.minor;
    if (event.type === 'message.opted-out') known.consents[event.data.channel] = 'denied';
    if (event.type === 'consent.changed') known.consents[event.data.channel] = event.data.state;
  };

  const begin = ({ id, facts }: Case): void => {
    const zone = facts['customer.timezone'];
    if (typeof zone === 'string' && !known.zones.includes(zone)) known.zones.push(zone);
    for (const channel of ['email', 'sms']) rememberConsent(known, channel, facts);
    const arrears = facts['claim.arrearsAmount'];
    owed[id] = typeof arrears === 'object' && arrears ? arrears.minor : 0;
  };

  const judge = (caseId: string, at: number, channel: string): void => {
    const zones = known.zones.length > 0 ? known.zones : [strategy.zone];
    const states: Flags = { ...flags[''], ...flags[caseId], paid: (owed[caseId] ?? 1) <= 0 };
    const locals = zones.map((zone) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone));
    const days = made.map((contact) => dayOf(contact.at, zones[0] ?? ''));
    const today = dayOf(at, zones[0] ?? '');
    const faults = [
      ...locals.filter((local) => holidays.has(local.toPlainDate().toString())).map(() => 'on a holiday'),
      ...locals
        .filter((local) => !isInWindow(policy.windows, local))
        .map((local) => `outside the window at ${local.toString()}`),
      ...policy.caps
        .filter(({ count, days: span }) => days.filter((day) => today - day < span).length >= count)
        .map(({ id }) => `over ${id}`),
      ...(made.some((contact) => at - contact.at < policy.minimumGapHours * 3_600_000) ? ['too soon'] : []),
      ...(known.consents[channel] === 'denied' ? ['denied'] : []),
      ...(policy.consentRequired.some((each) => each === channel) && known.consents[channel] !== 'granted'
        ? ['no yes']
        : []),
      ...interrupts
        .filter(
          (interrupt) =>
            states[interrupt.kind] &&
            (interrupt.action !== 'suppress' || interrupt.channels.some((each) => each === channel)),
        )
        .map(({ kind }) => `during ${kind}`),
    ];
    judged.push({ at, caseId, faults });
    made.push({ at, channel });
  };

  for (const entry of trace) {
    if ('event' in entry) take(entry.caseId, entry.event);
    else if ('note' in entry) {
      if (entry.note.code === 'started' && starting) begin(starting);
    } else if (entry.effect.kind === 'send') judge(entry.caseId, entry.at, entry.effect.channel);
    else if (entry.effect.kind === 'task' && entry.effect.activity === 'call')
      judge(entry.caseId, entry.at, 'call');
  }
  return judged;
}

function rememberConsent({ consents }: Known, channel: string, facts: Facts): void {
  const word = facts[`consent.${channel}`];
  if (word === 'granted' || word === 'denied') consents[channel] ??= word;
}

function dayOf(at: number, zone: string): number {
  const date = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  return Temporal.PlainDate.from('1970-01-01').until(date).days;
}

type Windows = Bundle['strategies'][string]['policy']['windows'];

function isInWindow(windows: Windows, local: Temporal.ZonedDateTime): boolean {
  const time = local.toPlainTime().toString({ smallestUnit: 'second' });
  return (
    windows.length === 0 ||
    windows.some(
      ({ days, from, until }) =>
        days.includes(local.dayOfWeek) && `${from}:00` <= time && time < `${until}:00`,
    )
  );
}
