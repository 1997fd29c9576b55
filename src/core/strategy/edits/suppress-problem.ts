import type { Diagnostic } from '@/core/lib';
import type { Strategy, Suppression } from '../strategy';

/** A strategy keeps at most so many. */
const MOST_SUPPRESSIONS = 500;
const LONGEST_FIELD = 200;

/**
 * Sets a remark of the checks aside, with the reason why; a new reason takes the place of an old one. Errors cannot be set
 * aside, nor anything without a reason: the strategy stays the same.
 */
export function suppressProblem(
  strategy: Strategy,
  { code, severity, at }: Diagnostic,
  reason: string,
): Strategy {
  const said = reason.trim().slice(0, 1000);
  const place = { code, node: at.node ?? null, field: at.field ?? null };
  const others = strategy.suppressions.filter((each) => !isSamePlace(each, place));
  const isKept = severity !== 'error' && said !== '' && (place.field?.length ?? 0) <= LONGEST_FIELD;
  if (!isKept || others.length >= MOST_SUPPRESSIONS) return strategy;
  return { ...strategy, suppressions: [...others, { ...place, reason: said }] };
}

/** Takes up again what was set aside: the remark counts as before. */
export function restoreProblem(strategy: Strategy, place: Omit<Suppression, 'reason'>): Strategy {
  const suppressions = strategy.suppressions.filter((each) => !isSamePlace(each, place));
  return suppressions.length === strategy.suppressions.length ? strategy : { ...strategy, suppressions };
}

function isSamePlace(one: Omit<Suppression, 'reason'>, other: Omit<Suppression, 'reason'>): boolean {
  return one.code === other.code && one.node === other.node && one.field === other.field;
}
