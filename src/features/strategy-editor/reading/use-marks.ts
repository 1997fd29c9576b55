import { useCanvas } from '../canvas/canvas-context';
import { useObservable } from '../session/observable';

/** What reading lays over a step or a line, by its id: whether it recedes, and whether a search has found it. */
export function useMarks(id: string): { 'data-dim': true | undefined; 'data-found': true | undefined } {
  const { overlay } = useCanvas();
  const isDim = useObservable(overlay, ({ lit }) => lit !== undefined && !isLit(lit, id));
  const isFound = useObservable(overlay, ({ found }) => found.has(id));
  return { 'data-dim': isDim || undefined, 'data-found': isFound || undefined };
}

type Lit = { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> };

/** A way out that leads nowhere goes with its step. */
function isLit({ nodes, edges }: Lit, id: string): boolean {
  if (nodes.has(id) || edges.has(id)) return true;
  return id.endsWith('/') && nodes.has(id.slice(0, id.indexOf('/')));
}
