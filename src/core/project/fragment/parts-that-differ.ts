import { toCanonicalJson } from '@/core/lib';

/** The parts by which two documents of one kind differ, sorted by name. */
export function partsThatDiffer(mine: object, theirs: object): string[] {
  const [one, other] = [new Map(Object.entries(mine)), new Map(Object.entries(theirs))];
  const isEqual = (key: string): boolean =>
    toCanonicalJson(one.get(key) ?? null) === toCanonicalJson(other.get(key) ?? null);
  return [...new Set([...one.keys(), ...other.keys()])].filter((key) => !isEqual(key)).sort();
}

/** The name of a copy, within the limit for names; a cut goes between characters. */
export function nameCopyWithin(limit: number, name: string): string {
  return name.length <= limit ? name : name.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
}
