import { digestText, toCanonicalJson } from '@/core/lib';
import type { Bundle } from './bundle-schema';

/** The digest of what runs: canonical JSON of the bundle without `digest` and `sources`. */
export function digestBundle(bundle: Omit<Bundle, 'digest' | 'sources'>): string {
  const { digest: _digest, sources: _sources, ...runs }: Partial<Bundle> = bundle;
  return digestText(toCanonicalJson(runs));
}
