/** The key that was most likely meant: at most three letters differ, or only its case does. */
export function nearestKey(written: string, keys: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = 4;
  for (const key of keys) {
    if (Math.abs(key.length - written.length) >= least) continue;
    const distance = countEdits(written.toLowerCase(), key.toLowerCase());
    if (distance < least) [best, least] = [key, distance];
  }
  return best;
}

/** Levenshtein's distance, one row at a time. */
function countEdits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
