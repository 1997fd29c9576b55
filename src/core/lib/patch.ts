import { keySet } from './set-key';

/**
 * One difference between two JSON values, with what it needs to be taken back.
 * The first shape sets a value (no `before`: it is new; no `after`: it is gone); `following` is the key that comes
 * after a new or gone one, so that a record's order survives. The second replaces a run of a list's items from `at`.
 */
export type Patch =
  | {
      readonly path: readonly PathStep[];
      readonly before?: unknown;
      readonly after?: unknown;
      readonly following?: string;
    }
  | {
      readonly path: readonly PathStep[];
      readonly at: number;
      readonly removed: readonly unknown[];
      readonly inserted: readonly unknown[];
    };

/** A key of a record or a place in a list. */
type PathStep = string | number;

type Json = Readonly<Record<string, unknown>>;

/**
 * What turns one JSON value into another. References the two share are passed over unread, so the cost follows
 * the change and not the size. A key that holds undefined counts as absent; the order of keys both have does not count.
 */
export function diffValues(before: unknown, after: unknown): readonly Patch[] {
  const patches: Patch[] = [];
  compare(before, after, [], patches);
  return patches;
}

/** The patches that take a list of patches back. */
export function invertPatches(patches: readonly Patch[]): readonly Patch[] {
  return patches.map(invert).reverse();
}

function invert(patch: Patch): Patch {
  if ('at' in patch) return { ...patch, removed: patch.inserted, inserted: patch.removed };
  const { path, before, after, following } = patch;
  return {
    path,
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
    ...(following !== undefined && { following }),
  };
}

function compare(before: unknown, after: unknown, path: readonly PathStep[], patches: Patch[]): void {
  if (Object.is(before, after)) return;
  if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, path, patches);
  else if (isRecord(before) && isRecord(after) && isSameThing(before, after)) {
    compareRecords(before, after, path, patches);
  } else patches.push({ path, before, after });
}

/**
 * Gone keys in their order, new ones from the last: taken back or forth, each finds the key that follows it. What both
 * have under a key is passed over at once where it is the same thing, as most is in a large record.
 */
function compareRecords(before: Json, after: Json, path: readonly PathStep[], patches: Patch[]): void {
  const only = keySet(before, after);
  if (only !== undefined && hasKey(before, only) && hasKey(after, only)) {
    compare(before[only], after[only], [...path, only], patches);
    return;
  }
  let gone: string[] | undefined;
  let held = 0;
  for (const key in before) {
    const was = before[key];
    const is = after[key];
    if (was === undefined || !Object.hasOwn(before, key)) continue;
    held += 1;
    if (Object.is(was, is)) continue;
    if (hasKey(after, key)) {
      compare(was, is, [...path, key], patches);
      continue;
    }
    gone ??= keysOf(before);
    patches.push({ path: [...path, key], before: was, ...followed(gone[held]) });
  }
  // As many keys as before and none of those gone: there is no new one among them.
  if (!gone && Object.keys(after).length === held) return;
  const present = keysOf(after);
  for (let at = present.length - 1; at >= 0; at -= 1) {
    const key = present[at];
    if (key !== undefined && !hasKey(before, key))
      patches.push({ path: [...path, key], after: after[key], ...followed(present[at + 1]) });
  }
}

/** Lists of one length are compared item by item; otherwise what lies between equal ends is replaced. */
function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly PathStep[],
  patches: Patch[],
): void {
  if (before.length === after.length) {
    for (const [at, item] of before.entries()) compare(item, after[at], [...path, at], patches);
    return;
  }
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isEqual(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isEqual(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  patches.push({
    path,
    at: head,
    removed: before.slice(head, before.length - tail),
    inserted: after.slice(head, after.length - tail),
  });
}

/** Two records that carry different ids are two things, however alike: one takes the other's place whole. */
function isSameThing(before: Json, after: Json): boolean {
  return before['id'] === after['id'];
}

function isEqual(one: unknown, other: unknown): boolean {
  return diffValues(one, other).length === 0;
}

/** Whether a JSON value is a record. */
export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a record holds a key; one that holds undefined does not. */
export function hasKey(record: Json, key: string): boolean {
  return Object.hasOwn(record, key) && record[key] !== undefined;
}

function keysOf(record: Json): string[] {
  return Object.keys(record).filter((key) => record[key] !== undefined);
}

function followed(following: string | undefined): { following?: string } {
  return following === undefined ? {} : { following };
}
