/**
 * One promise about speed or size, as it was kept. `value` and `target` are in `unit`; `ratio` is the value against
 * the peer's in the same run, which a slower machine does not change.
 */
export type Measurement = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target: number;
  readonly pass: boolean;
  readonly peer?: { readonly name: string; readonly value: number };
  readonly ratio?: number;
  readonly note?: string;
};
