import type { Link, LinkedGraph, Vertex } from './vertex';

/**
 * Marks the links that lead back to a card on the way to them, and answers with where the walk began. The walk goes
 * from left to right, so the leftmost way decides what "back" is.
 */
export function findLoops({ vertices }: LinkedGraph): readonly Vertex[] {
  const state = new Map<Vertex, 'open' | 'done'>();
  const roots: Vertex[] = [];

  const visit = (root: Vertex): void => {
    roots.push(root);
    state.set(root, 'open');
    const path = [{ vertex: root, at: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const link = top.vertex.leaving[top.at];
      top.at += 1;
      if (!link) {
        state.set(top.vertex, 'done');
        path.pop();
        continue;
      }
      const met = state.get(link.target);
      if (met === 'open') link.isLoop = true;
      if (met !== undefined) continue;
      state.set(link.target, 'open');
      path.push({ vertex: link.target, at: 0 });
    }
  };

  for (const vertex of vertices) if (vertex.arriving.every(isOwn)) visit(vertex);
  for (const vertex of vertices) if (!state.has(vertex)) visit(vertex);
  return roots;
}

function isOwn({ source, target }: Link): boolean {
  return source === target;
}
