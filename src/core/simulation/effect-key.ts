/** The parts of an effect's key that say which visit of which operation it comes from. */
export type EffectVisit = { readonly run: number; readonly seq: number; readonly operation: string };

/** Reads `bundle@version/case/run/seq/operation` from its end, for a case id may hold slashes; undefined when it is no such key. */
export function readEffectKey(key: string): EffectVisit | undefined {
  const [operation, seq, run] = key.split('/').reverse();
  if (operation === undefined || !isCount(seq) || !isCount(run)) return undefined;
  return { run: Number(run), seq: Number(seq), operation };
}

/** One number per visit of a case, for drawing chance by: runs are far shorter than a million visits. */
export function visitNumber({ run, seq }: EffectVisit): number {
  return run * 1_000_000 + seq;
}

function isCount(part: string | undefined): part is string {
  return part !== undefined && /^\d{1,9}$/.test(part);
}
