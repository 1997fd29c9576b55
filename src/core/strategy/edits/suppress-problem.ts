import type { Diagnostic } from '@/core/lib';
import { lastingPlace, LONGEST_FIELD, type RemarkPlace } from '../lasting-place';
import type { Strategy } from '../strategy';

/** A strategy keeps at most so many. */
const MOST_SUPPRESSIONS = 500;

/**
 * Sets a remark of the checks aside, with the reason why; a new reason takes the place of an old one. Errors cannot be set
 * aside, nor anything without a reason or without a place of its own: the strategy stays the same.
 */
export function suppressProblem(
  strategy: Strategy,
  { code, severity, at }: Diagnostic,
  reason: string,
): Strategy {
  const said = reason.trim().slice(0, 1000);
  const place = lastingPlace(strategy, { code, node: at.node ?? null, field: at.field ?? null });
  if (!place || severity === 'error' || said === '' || (place.field?.length ?? 0) > LONGEST_FIELD)
    return strategy;
  const others = without(strategy, place);
  if (others.length >= MOST_SUPPRESSIONS) return strategy;
  return { ...strategy, suppressions: [...others, { ...place, reason: said }] };
}

/** Takes up again what was set aside: the remark counts as before. Its place may be named as the checks do. */
export function restoreProblem(strategy: Strategy, place: RemarkPlace): Strategy {
  const suppressions = without(strategy, lastingPlace(strategy, place) ?? place);
  return suppressions.length === strategy.suppressions.length ? strategy : { ...strategy, suppressions };
}

function without({ suppressions }: Strategy, { code, node, field }: RemarkPlace): Strategy['suppressions'] {
  return suppressions.filter((each) => each.code !== code || each.node !== node || each.field !== field);
}
