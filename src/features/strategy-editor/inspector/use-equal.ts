import { useState } from 'react';

/** A value as it was first met, for as long as it says the same: what is drawn from it need not be drawn again. */
export function useEqual<Value>(value: Value): Value {
  const [kept, keep] = useState(value);
  if (isEqual(kept, value)) return kept;
  keep(value);
  return value;
}

/** Whether two plain values say the same. */
export function isEqual(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
