import { wrap } from 'comlink';
import type { Position } from '@/core/strategy';
import type { ArrangeWorker } from './arrange-worker';
import type { LayoutNode } from './layout-graph';

/** Where cards stand once they are arranged; undefined when it was cancelled. Rejects when it cannot be done. */
export type Arrange = (
  nodes: readonly LayoutNode[],
  signal: AbortSignal,
) => Promise<ReadonlyMap<string, Position> | undefined>;

/** Arranges cards in a worker of its own, which ends with its answer or when it is cancelled. */
export async function arrangeAside(
  ...[nodes, signal]: Parameters<Arrange>
): Promise<ReadonlyMap<string, Position> | undefined> {
  if (signal.aborted) return undefined;
  const worker = new Worker(new URL('./arrange-worker.ts', import.meta.url), {
    type: 'module',
    name: 'arrange',
  });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => resolve(undefined), { once: true });
      worker.onerror = ({ message }) => reject(new Error(message));
      wrap<ArrangeWorker>(worker)
        .arrange(nodes)
        .then((positions) => resolve(new Map(positions)), reject);
    });
  } finally {
    worker.terminate();
  }
}
