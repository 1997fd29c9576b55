import { checkInsertion, checkInsertionBefore, type Strategy, type StrategyNode } from '@/core/strategy';
import { isOnPicture } from '../canvas/point-of';
import { portAfter } from '../commands/after-selection';
import type { DropTarget } from '../session/editor-session';

/**
 * What lies at a place of the screen that a step can be dropped on; undefined outside the canvas, and where the rules
 * allow no such step. `passed` are cards that are being carried themselves.
 */
export function dropTargetAt(
  strategy: Strategy,
  { x, y }: { x: number; y: number },
  carried: { readonly node: StrategyNode; readonly passed?: ReadonlySet<string> },
): DropTarget | undefined {
  const stack = document.elementsFromPoint(x, y);
  if (!isOnPicture({ x, y })) return undefined;
  for (const element of stack) {
    const found = targetOf(strategy, element);
    if (!found || (found.kind === 'node' && carried.passed?.has(found.id))) continue;
    return mayDrop(strategy, carried.node, found) ? found : undefined;
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

function mayDrop(strategy: Strategy, node: StrategyNode, target: DropTarget): boolean {
  switch (target.kind) {
    case 'edge':
    case 'open':
      return checkInsertion(strategy, node, target) === undefined;
    case 'node':
      return dropChoices(strategy, node, target.id).length > 0;
    case 'canvas':
      return true;
  }
}

/** What dropping a step on another one can mean. */
export type DropChoice = 'before' | 'after';

/** What dropping a step on another one may mean here, by the rules. */
export function dropChoices(strategy: Strategy, node: StrategyNode, id: string): DropChoice[] {
  const after = portAfter(strategy, id);
  return [
    ...(checkInsertionBefore(strategy, node, id) ? [] : (['before'] as const)),
    ...(after && !checkInsertion(strategy, node, after) ? (['after'] as const) : []),
  ];
}
