import { linksBySource, linksByTarget, type Link, type LinkedGraph, type Vertex } from './vertex';

/**
 * Marks the links that lead back to a card on the way to them, and answers with the cards in an order in which
 * everything else points forward. The walk goes from left to right, so the leftmost way decides what "back" is.
 */
export function findLoops({ vertices, links }: LinkedGraph): {
  readonly order: readonly Vertex[];
  readonly roots: readonly Vertex[];
} {
  const outgoing = linksBySource(links);
  const incoming = linksByTarget(links.filter(({ isLoop }) => !isLoop));
  const state = new Map<Vertex, 'open' | 'done'>();
  const done: Vertex[] = [];
  const roots: Vertex[] = [];

  const visit = (root: Vertex): void => {
    roots.push(root);
    state.set(root, 'open');
    const path: { vertex: Vertex; left: Link[] }[] = [
      { vertex: root, left: [...(outgoing.get(root) ?? [])] },
    ];
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const link = at.left.shift();
      if (!link) {
        state.set(at.vertex, 'done');
        done.push(at.vertex);
        path.pop();
        continue;
      }
      const met = state.get(link.target);
      if (met === 'open') link.isLoop = true;
      if (met !== undefined) continue;
      state.set(link.target, 'open');
      path.push({ vertex: link.target, left: [...(outgoing.get(link.target) ?? [])] });
    }
  };

  for (const vertex of vertices) if (!incoming.has(vertex)) visit(vertex);
  for (const vertex of vertices) if (!state.has(vertex)) visit(vertex);
  return { order: done.reverse(), roots };
}
