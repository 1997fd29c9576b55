import type { Strategy } from '@/core/strategy';
import type { DropTarget } from '../session/editor-session';

/** What lies at a place of the screen that a step can be dropped on; undefined outside the canvas. */
export function dropTargetAt(strategy: Strategy, { x, y }: { x: number; y: number }): DropTarget | undefined {
  const stack = document.elementsFromPoint(x, y);
  if (!stack.some((element) => element.closest('[data-canvas]'))) return undefined;
  for (const element of stack) {
    const found = targetOf(strategy, element);
    if (found) return found;
  }
  return { kind: 'canvas' };
}

function targetOf({ nodes, edges }: Strategy, element: Element): DropTarget | undefined {
  const edge = element.closest('[data-edge], .react-flow__edge');
  const key = edge?.getAttribute('data-edge') ?? edge?.getAttribute('data-id') ?? '';
  const known = edges[key];
  if (known) return { kind: 'edge', id: key, source: known.source, port: known.port };
  const id = element.closest('.react-flow__node')?.getAttribute('data-id') ?? '';
  const node = nodes[id];
  if (node) return { kind: 'node', id };
  const [source, port] = id.split('/');
  return source !== undefined && port !== undefined ? { kind: 'open', id, source, port } : undefined;
}
