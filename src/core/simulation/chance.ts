import { draw, hashText } from '@/core/lib';

/** The luck of one case: the n-th draw of a named stream, in [0, 1), whatever else was drawn before. */
export type Luck = (stream: string, n: number) => number;

/** The luck of a case under a seed (SEMANTICS S24). */
export function luckOf(seed: number, caseId: string): Luck {
  const hash = hashText(caseId);
  return (stream, n) => draw(seed, hash, stream, n);
}

/** A whole number between two, both included, from a draw. */
export function pickWhole(from: number, until: number, drawn: number): number {
  return from + Math.floor(drawn * (until - from + 1));
}
