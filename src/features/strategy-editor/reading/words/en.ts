import type { AgeStage } from '@/core/strategy';

type Counts = { counts: 'past-due' | 'since-entry' };

/** The words by which a strategy is read: days, stages, finding, focus. In English. */
export const en = {
  day: 'Day',
  rulerOf: {
    'past-due':
      'The first day past due on which a case can come to each row. Contact windows and caps can put a contact off.',
    'since-entry':
      'The first day since entry on which a case can come to each row: the entry does not say how late a claim must be. Contact windows and caps can put a contact off.',
  },
  onDay: ({ day }: { day: string }) => `Day ${day}`,
  fromDay: ({ day }: { day: string }) => `Day ${day}+`,
  betweenDays: ({ first, last, isNegative }: { first: string; last: string; isNegative: boolean }) =>
    isNegative ? `Day ${first} to ${last}` : `Day ${first}–${last}`,
  explainDays: ({ first, last, counts }: Counts & { first: string; last: string | undefined }) => {
    const what = counts === 'past-due' ? 'past due' : 'since entry';
    const days =
      first === last
        ? `on day ${first} ${what}`
        : last === undefined
          ? `on day ${first} ${what} at the earliest; a loop or a date of the case leaves the last day open`
          : `from day ${first} to day ${last} ${what}`;
    return `A case comes here ${days}. Contact windows and caps can put a contact off.`;
  },
  stages: {
    'pre-due': 'Before due',
    early: 'Early',
    mid: 'Mid',
    late: 'Late',
    'pre-charge-off': 'Before charge-off',
    recovery: 'Recovery',
  } satisfies Record<AgeStage, string>,
  stageDays: ({ from, to }: { from: string | undefined; to: string | undefined }) =>
    from === undefined ? `to day ${to ?? ''}` : to === undefined ? `from day ${from}` : `day ${from}–${to}`,
  noStages: 'There are no stages to show: the entry does not say how late a claim must be.',
  find: 'Find in this strategy',
  findNext: 'Next',
  findPrevious: 'Previous',
  findClose: 'Close',
  findCount: ({ at, count }: { at: number; count: number }) => `${at} of ${count}`,
  findNone: 'Nothing found',
  findResults: 'Steps found',
  foundCount: ({ count }: { count: number }): string =>
    count === 0 ? 'Nothing found' : `${count} ${count === 1 ? 'step' : 'steps'} found`,
  found: ({ at, count, name }: { at: number; count: number; name: string }) => `${at} of ${count}, ${name}`,
  foundMore: ({ count }: { count: number }) => `and ${count} more`,
  focus: ({ count, all }: { count: number; all: number }) => `Focus: ${count} of ${all} steps`,
  focusLeave: 'Show everything as near',
  focusLeft: 'Everything is as near again.',
  look: 'What the canvas shows',
  rulerShown: ({ isOn }: { isOn: boolean }): string => (isOn ? 'Day ruler shown.' : 'Day ruler hidden.'),
  lanesShown: ({ isOn }: { isOn: boolean }): string => (isOn ? 'Stages shown.' : 'Stages hidden.'),
  mapShown: ({ isOn }: { isOn: boolean }): string => (isOn ? 'Map shown.' : 'Map hidden.'),
};

export type ReadingWords = typeof en;
