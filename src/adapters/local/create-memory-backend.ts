import type { BackendAdapter } from '@/core/contract';
import type { Instant } from '@/core/lib';
import { createEngine } from './engine/create-engine';
import { createQueue } from './engine/one-by-one';
import { pretendOutside } from './engine/pretend-outside';
import { createMemoryStorage } from './storage/memory-storage';
import { USUAL_SEED } from './usual-seed';

/** Where a backend's virtual time begins, and the seed of its pretended world. */
export type MemoryBackendOptions = { readonly startsAt: Instant; readonly seed?: number };

/** The local backend without a browser: all in memory, virtual time, gone when the program ends. */
export function createMemoryBackend({ startsAt, seed = USUAL_SEED }: MemoryBackendOptions): BackendAdapter {
  const engine = createEngine({
    name: 'memory',
    durable: false,
    storage: createMemoryStorage(),
    worldOf: pretendOutside(seed),
    startsAt,
    exclusively: createQueue(),
  });
  return engine.backend;
}
