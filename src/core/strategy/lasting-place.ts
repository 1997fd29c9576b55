import type { Strategy, Suppression } from './strategy';

/** As long as the name of a place may be. */
export const LONGEST_FIELD = 200;

/** Where a remark stands that can be set aside. */
export type RemarkPlace = Omit<Suppression, 'reason'>;

/**
 * The place of a remark under a name that stays its own when a list is put in another order: a member with an id is named
 * by it, `branches.#late.condition`, where the checks and the screens count, `branches.2.condition`; members without ids
 * stay counted. Reads both. Undefined for a member that is not there (any more), for one of several with the same id,
 * which cannot be told from the others, and for a name longer than `LONGEST_FIELD`.
 */
export function lastingPlace(strategy: Strategy, place: RemarkPlace): RemarkPlace | undefined {
  const { node, field } = place;
  if (field === null) return place;
  const named = nameByIds(node === null ? strategy : strategy.nodes[node]?.settings, field);
  if (named === field) return place;
  return named === undefined || named.length > LONGEST_FIELD ? undefined : { ...place, field: named };
}

/**
 * The strategy with each suppression at its lasting place, without those of what is gone. A new part under an old id is
 * not what was set aside, so whatever edits settings comes by here. The same value where nothing is to be done.
 */
export function keepSuppressions(strategy: Strategy): Strategy {
  const suppressions = strategy.suppressions.flatMap((each) => {
    const place = lastingPlace(strategy, each);
    if (!place) return [];
    return [place.field === each.field ? each : { ...each, field: place.field }];
  });
  const isSame =
    suppressions.length === strategy.suppressions.length &&
    suppressions.every((each, at) => each === strategy.suppressions[at]);
  return isSame ? strategy : { ...strategy, suppressions };
}

function nameByIds(settings: unknown, field: string): string | undefined {
  let at = settings;
  const parts: string[] = [];
  for (const part of field.split('.')) {
    if (!Array.isArray(at) || !/^(?:\d+|#.+)$/.test(part)) {
      at = partOf(at, part);
      parts.push(part);
      continue;
    }
    const list: readonly unknown[] = at;
    at = part.startsWith('#') ? list.find((each) => idOf(each) === part.slice(1)) : list[Number(part)];
    if (at === undefined) return undefined;
    const id = idOf(at);
    if (id !== undefined && list.filter((each) => idOf(each) === id).length > 1) return undefined;
    parts.push(id === undefined ? part : `#${id}`);
  }
  return parts.join('.');
}

function partOf(value: unknown, key: string): unknown {
  const isPart = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return isPart ? Reflect.get(value, key) : undefined;
}

function idOf(value: unknown): string | undefined {
  const id = partOf(value, 'id');
  return typeof id === 'string' ? id : undefined;
}
