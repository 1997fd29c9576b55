import { createKeyOrder, type KeyOrder } from './key-order';
import { hasKey, isRecord, type Patch } from './patch';

/** What was copied to be written to, each once, and the orders of keys that are to be brought about at the end. */
type Draft = {
  readonly copies: Set<unknown>;
  readonly orders: Map<Record<string, unknown>, KeyOrder>;
};

/**
 * The value after a list of patches; what they do not touch is shared with the one given. A record or list is copied
 * once, however many patches lead into it, so thousands of them cost about what one does.
 * Throws when a path leads nowhere: the patches were made from another value.
 */
export function applyPatches<Value>(value: Value, patches: readonly Patch[]): Value {
  const draft: Draft = { copies: new Set(), orders: new Map() };
  let current: unknown = value;
  for (const patch of patches) current = changeAt(current, patch, 0, draft);
  for (const [record, order] of draft.orders) reorder(record, order);
  // Patches lead from a value of a kind to a value of the same kind.
  return current as Value;
}

function changeAt(value: unknown, patch: Patch, depth: number, draft: Draft): unknown {
  const step = patch.path[depth];
  if (step === undefined) return 'at' in patch ? splice(value, patch) : patch.after;
  if (Array.isArray(value) && typeof step === 'number' && step < value.length) {
    const list: unknown[] = draft.copies.has(value) ? value : value.slice();
    draft.copies.add(list);
    list[step] = changeAt(list[step], patch, depth + 1, draft);
    return list;
  }
  // Assigning to this key would not set it.
  if (!isRecord(value) || typeof step !== 'string' || step === '__proto__') throw lost(patch);
  const isLast = depth === patch.path.length - 1;
  const isThere = !isLast || 'at' in patch || patch.before !== undefined;
  if (hasKey(value, step) !== isThere) throw lost(patch);
  const record: Record<string, unknown> = draft.copies.has(value) ? value : { ...value };
  draft.copies.add(record);
  if (!isLast || 'at' in patch) record[step] = changeAt(record[step], patch, depth + 1, draft);
  else writeKey(record, patch, step, draft);
  return record;
}

function writeKey(
  record: Record<string, unknown>,
  { after, following }: Exclude<Patch, { at: number }>,
  key: string,
  { orders }: Draft,
): void {
  if (after === undefined) {
    Reflect.deleteProperty(record, key);
    orders.get(record)?.remove(key);
    return;
  }
  if (!Object.hasOwn(record, key)) {
    const place = following !== undefined && hasKey(record, following) ? following : undefined;
    const order = orders.get(record) ?? (place === undefined ? undefined : createKeyOrder(record));
    order?.put(key, place);
    if (order) orders.set(record, order);
  }
  record[key] = after;
}

/** A record's keys stand in the order in which they were set: set once more, each comes to stand last. */
function reorder(record: Record<string, unknown>, order: KeyOrder): void {
  for (const key of order.keys()) {
    const value = record[key];
    Reflect.deleteProperty(record, key);
    record[key] = value;
  }
}

function splice(value: unknown, { at, removed, inserted }: Extract<Patch, { at: number }>): unknown {
  if (!Array.isArray(value) || at + removed.length > value.length) {
    throw new Error('A patch replaces items of a list that has none there: it was made from another value.');
  }
  const list: readonly unknown[] = value;
  return [...list.slice(0, at), ...inserted, ...list.slice(at + removed.length)];
}

function lost(patch: Patch): Error {
  return new Error(
    `A patch leads to "${patch.path.join('.')}", which is not there: it was made from another value.`,
  );
}
