import { expose } from 'comlink';
import type { Position } from '@/core/strategy';
import { arrangeGraph } from './arrange-graph';
import type { LayoutNode } from './layout-graph';

/** Arranges cards where nobody waits for it. */
function arrange(nodes: readonly LayoutNode[]): readonly (readonly [string, Position])[] {
  return [...arrangeGraph(nodes).positions];
}

export type ArrangeWorker = { readonly arrange: typeof arrange };

expose({ arrange });
