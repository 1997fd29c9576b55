import type { Bundle } from '@/core/bundle';
import { createEffectRenderer } from '@/core/rendering';
import { createPretendedWorld, type PretendedWorld } from '@/core/simulation';

/** The outside of the local backend under a seed: pretended providers that render what they would send. */
export function pretendOutside(seed: number): (bundle: Bundle) => PretendedWorld {
  return (bundle) => createPretendedWorld({ seed, bundle, render: createEffectRenderer(bundle) });
}
