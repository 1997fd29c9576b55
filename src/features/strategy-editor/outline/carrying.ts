import { createObservable, type Observable } from '../session/observable';

/** Rows on their way to another place in the outline. */
export type CarriedRows = {
  /** The steps that are carried; none while nothing is. */
  readonly ids: readonly string[];
  /** The ways out behind which they may be put, as `source/port`. */
  readonly allowed: ReadonlySet<string>;
  /** Where the pointer is, from the top left of the first row, in pixels; undefined outside the rows. */
  readonly at: { readonly x: number; readonly y: number } | undefined;
  readonly rowHeight: number;
};

export type Carrying = Observable<CarriedRows>;

export const NOTHING_CARRIED: CarriedRows = { ids: [], allowed: new Set(), at: undefined, rowHeight: 1 };

export function createCarrying(): Carrying {
  return createObservable(NOTHING_CARRIED);
}
