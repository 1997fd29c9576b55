import type { Link, Vertex } from './vertex';

/**
 * Orders vertices and links twice so that everything points forward: once with what lies left first, once with what
 * lies right first. Of two that come after one another both orders say the same; of two side by side the one that is
 * first from the left is the left one. So the two orders together know left, right, above and below of the picture
 * before it is drawn. Answers with the vertices, left first.
 */
export function orderVertices(roots: readonly Vertex[]): readonly Vertex[] {
  walk(roots, false, (found, order) => (found.rightFirst = order));
  return walk(roots, true, (found, order) => (found.leftFirst = order));
}

/** Numbers from the last to the first, as a walk leaves behind what it has finished. */
function walk(
  roots: readonly Vertex[],
  isFromRight: boolean,
  number: (found: Vertex | Link, order: number) => void,
): readonly Vertex[] {
  const seen = new Set<Vertex>();
  const done: Vertex[] = [];
  let order = 0;
  for (let index = 0; index < roots.length; index += 1) {
    const root = roots[isFromRight ? roots.length - 1 - index : index];
    if (!root || seen.has(root)) continue;
    seen.add(root);
    const path: { vertex: Vertex; by: Link | undefined; at: number }[] = [
      { vertex: root, by: undefined, at: 0 },
    ];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { leaving } = top.vertex;
      const link = leaving[isFromRight ? leaving.length - 1 - top.at : top.at];
      top.at += 1;
      if (!link) {
        number(top.vertex, (order -= 1));
        done.push(top.vertex);
        if (top.by) number(top.by, (order -= 1));
        path.pop();
        continue;
      }
      if (link.isLoop) continue;
      if (seen.has(link.target)) {
        number(link, (order -= 1));
        continue;
      }
      seen.add(link.target);
      path.push({ vertex: link.target, by: link, at: 0 });
    }
  }
  return done.reverse();
}
