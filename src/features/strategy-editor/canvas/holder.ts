import { oncePer } from '@/core/lib';
import type { Position } from '@/core/strategy';
import type { Arrangement, Bounds } from '../layout/layout-graph';
import type { CanvasState } from './drawing';
import type { FlowEdge } from './flow-elements';
import { keepList } from './keep-list';
import { boxOf, meets } from './part-of-picture';

/** What lies around a part of the picture: the lines, and the cards there or that these lines come from and lead to. */
export type HeldAround = { readonly ids: ReadonlySet<string>; readonly edges: FlowEdge[] };

/**
 * Finds what lies around parts of the picture. It is asked again for every card that moves a little; the answer holds
 * for as long as it is the same part of the same scene.
 */
export function createHolder(): (state: CanvasState, part: Bounds) => HeldAround {
  let last: (HeldAround & { part: Bounds; scene: Arrangement; all: readonly FlowEdge[] }) | undefined;
  return (state, part) => {
    const { scene, edges: all } = state;
    const isSame = last?.part === part && last.scene === scene && last.all === all;
    if (last && isSame) return last;
    const ids = new Set<string>();
    for (const node of state.nodes) if (meets(part, boxOf(node))) ids.add(node.id);
    const edges = keepList(last?.edges ?? [], edgesAmong(state, ids, part));
    for (const { source, target } of edges) ids.add(source).add(target);
    last = { part, scene, all, ids, edges };
    return last;
  };
}

/** The lines that pass through a part, and those of the cards that are held already. */
function edgesAmong({ scene, edges }: CanvasState, near: ReadonlySet<string>, part: Bounds): FlowEdge[] {
  const boxes = boxesOf(scene);
  return edges.filter(({ id, source, target }) => {
    if (near.has(source) || near.has(target)) return true;
    const box = boxes.get(id);
    return box !== undefined && meets(part, box);
  });
}

/** The rectangles around the lines of a scene. */
const boxesOf = oncePer(
  ({ routes }: Arrangement): ReadonlyMap<string, Bounds> =>
    new Map(Array.from(routes, ([id, { points }]) => [id, boxAround(points)])),
);

function boxAround(points: readonly Position[]): Bounds {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
