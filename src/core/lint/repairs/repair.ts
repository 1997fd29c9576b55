import type { Fix } from '@/core/lib';
import type { Strategy } from '@/core/strategy';

/** What a fix carries. */
export type FixValues = Fix['values'];

/** A safe repair. What does not fit the strategy any more changes nothing. */
export type Repair = (strategy: Strategy, values: FixValues) => Strategy;

/** A value of a fix that is a text; empty where it is none. */
export function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
