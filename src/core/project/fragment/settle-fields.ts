import type { OwnField } from '@/core/dictionary';
import type { Project } from '../project';
import { nameCopyWithin, partsThatDiffer } from './parts-that-differ';
import type { Hands } from './settle-paste';

/** The fields a paste adds, and the new keys of those that come in as copies. */
export type SettledFields = {
  readonly fields: readonly OwnField[];
  readonly names: ReadonlyMap<string, string>;
};

/**
 * Settles own fields, which are known by their keys: labels may differ, but not what values they hold. Answers with
 * those to add to the dictionary, and the keys under which theirs are known from now on.
 */
export function settleFields(
  carried: readonly OwnField[],
  { dictionary }: Project,
  hands: Hands,
): SettledFields {
  const { found, choices, nameCopy } = hands;
  const keys = new Set(dictionary.fields.map(({ key }) => key));
  const names = new Map<string, string>();
  const fields = carried.flatMap((field): OwnField[] => {
    const { key: id, label: name } = field;
    const known = dictionary.fields.find(({ key }) => key === id);
    if (known && holdsSame(known, field)) {
      found.reused.push({ kind: 'field', id, name: known.label });
      return [];
    }
    if (known) {
      const differs = partsThatDiffer(known, field);
      found.conflicts.push({ kind: 'field', id, name, mine: known.label, differs });
      if (choices.get(id) !== 'theirs') return [];
    }
    const key = freeKey(id, keys);
    keys.add(key);
    if (key !== id) names.set(id, key);
    const label = known ? nameCopyWithin(80, nameCopy(name)) : name;
    found.added.push({ kind: 'field', id: key, name: label });
    return [{ ...field, key, label }];
  });
  return { fields, names };
}

function holdsSame(mine: OwnField, theirs: OwnField): boolean {
  return (
    mine.type === theirs.type &&
    (theirs.choices ?? []).every((choice) => mine.choices?.includes(choice) === true)
  );
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  for (let number = 1; ; number += 1) {
    const next = `${key.slice(0, 70)}Copy${number === 1 ? '' : String(number)}`;
    if (!taken.has(next)) return next;
  }
}
