type Origin = { readonly from: WeakRef<object>; readonly key: string };

const origins = new WeakMap<object, Origin>();

/**
 * The record with another value under one key; the record itself stays as it was. What was done is remembered, so
 * that whoever compares the two need not look at all the other keys: `keySet` tells.
 */
export function setKey<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value,
): Readonly<Record<string, Value>> {
  const made = { ...record, [key]: value };
  origins.set(made, { from: new WeakRef(record), key });
  return made;
}

/** The only key under which two records can differ, when one was made from the other by `setKey`. */
export function keySet(before: object, after: object): string | undefined {
  const origin = origins.get(after);
  return origin?.from.deref() === before ? origin.key : undefined;
}
