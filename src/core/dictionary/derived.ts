import { fromDayNumber, hashText, toDayNumber } from '@/core/lib';
import type { Bucket, Stage } from './base-fields';

/** The days a month counts for when lateness is said in months. Assumption of the trade: 30. */
export const DAYS_PER_MONTH = 30;

/** Days past due on a day: 0 on the due date, negative before. Undefined when the due date is no date. */
export function daysPastDue(dueDate: string, today: number): number | undefined {
  const due = toDayNumber(dueDate);
  return due === undefined ? undefined : today - due;
}

/** The band of a number of days past due: 30 days each from the first day on, beyond 180 charged off. */
export function bucketOf(dpd: number): Bucket {
  if (dpd <= 0) return 'CURRENT';
  if (dpd <= 30) return 'B1';
  if (dpd <= 60) return 'B2';
  if (dpd <= 90) return 'B3';
  if (dpd <= 120) return 'B4';
  if (dpd <= 150) return 'B5';
  return dpd <= 180 ? 'B6' : 'CO';
}

/** The stage of a number of days past due: early to 30, mid to 60, late to 90, before charge-off to 180. */
export function stageOf(dpd: number): Stage {
  if (dpd <= 0) return 'pre_due';
  if (dpd <= 30) return 'early';
  if (dpd <= 60) return 'mid';
  if (dpd <= 90) return 'late';
  return dpd <= 180 ? 'pre_charge_off' : 'recovery';
}

/** Whole months past due, 30 days each; none before the due date. */
export function monthsPastDue(dpd: number): number {
  return dpd <= 0 ? 0 : Math.floor(dpd / DAYS_PER_MONTH);
}

/**
 * What a link says instead of a case id: 13 letters and digits, the same on every run, from which nothing about
 * the person can be read.
 */
function opaqueReference(caseId: string): string {
  const high = hashText(caseId, 0x5f1d).toString(36).padStart(7, '0');
  const low = hashText(caseId, 0x2c9b).toString(36).padStart(7, '0');
  return (high + low).slice(1);
}

/** The address of a link for one case: the base address, a slash, the opaque reference; the query stays behind. */
export function linkTo(base: string, caseId: string): string {
  const at = base.search(/[?#]/);
  const path = at < 0 ? base : base.slice(0, at);
  return `${path.replace(/\/+$/, '')}/${opaqueReference(caseId)}${at < 0 ? '' : base.slice(at)}`;
}

/** The day a case's debt fell due when only its lateness is known. */
export function dueDateFrom(asOf: number, dpd: number): string {
  return fromDayNumber(asOf - dpd);
}
