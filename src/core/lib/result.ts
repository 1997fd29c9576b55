/** The outcome of something that may fail for reasons outside the program: a value, or what stood in its way. */
export type Result<Value, Problem> = { ok: true; value: Value } | { ok: false; error: Problem };

/** Wraps a value as a success. */
export function succeed<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** Wraps a problem as a failure. */
export function fail<Problem>(error: Problem): { ok: false; error: Problem } {
  return { ok: false, error };
}

/** Marks a place that no value can reach; throws when one does, naming it. */
export function assertNever(value: never, where: string): never {
  throw new Error(`${where} met a case it does not know: ${JSON.stringify(value)}.`);
}
