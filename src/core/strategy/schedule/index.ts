/**
 * Dunning schedules as other systems keep them: a table of levels with their days past due, channels and templates. In
 * go the cells of such a table; out come levels with all that is wrong with them, and a strategy with the levels drawn.
 */
export { describeScheduleProblem } from './describe-schedule-problem';
export { insertSchedule } from './insert-schedule';
export type { SchedulePlace } from './insert-schedule';
export { looksLikeSchedule } from './looks-like-schedule';
export { readSchedule } from './read-schedule';
export type { ScheduleReading } from './read-schedule';
export type { RowReading } from './read-row';
export type { CellRow, DunningLevel, Schedule, ScheduleProblem } from './schedule';
