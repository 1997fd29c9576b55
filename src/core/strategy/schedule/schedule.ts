import type { Channel } from '@/core/lib';

/** One row of a table: the line it stands on, counted from 1, its cells, and whether its quotes never close. */
export type CellRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault?: 'quotes';
};

/**
 * What a column of a dunning table says. `day` counts from the due date, `gap` from the level before. A fee is known
 * for what it is, and not taken over.
 */
export type ScheduleRole = 'level' | 'day' | 'gap' | 'channel' | 'template' | 'time' | 'tone' | 'fee';

/** A column as it is headed ('' without a heading), and what it says; null for what is not taken over. */
export type ScheduleColumn = { readonly name: string; readonly role: ScheduleRole | null };

/** A template that a row may name. */
export type ScheduleTemplate = {
  readonly id: string;
  readonly name: string;
  readonly channel: string;
  readonly tone?: string;
};

/**
 * One dunning level: on which day past due it comes and how. `name` is empty where the table numbers its levels;
 * `at` is a time of day, null where the table says none.
 */
export type DunningLevel = {
  readonly line: number;
  readonly number: number;
  readonly name: string;
  readonly day: number;
  readonly channel: Channel;
  readonly template: string | null;
  readonly at: string | null;
};

/** Dunning levels in the order in which they come. */
export type Schedule = readonly DunningLevel[];

/**
 * Something about a table: an error keeps it from being imported, a warning is only said. `line` and `column` say
 * where; null where it is the table as a whole.
 */
export type ScheduleProblem = {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly line: number | null;
  readonly column: string | null;
  readonly values: Readonly<Record<string, string | number>>;
};

/** The most levels a table may have. */
export const MOST_LEVELS = 200;
