import { arrangeGraph } from '@/features/strategy-editor/layout/arrange-graph';
import type {
  Arrangement,
  LayoutExit,
  LayoutNode,
  Side,
} from '@/features/strategy-editor/layout/layout-graph';

/** A card and where its ways out lead: `node('split', 'a', 'b')`, at the sides `'right:exit'`, open ones `'?'`. */
export function node(id: string, ...targets: string[]): LayoutNode {
  return { id, exits: targets.map((target, index) => exit(id, index, target)) };
}

function exit(source: string, index: number, words: string): LayoutExit {
  const [first = '', second] = words.split(':');
  const side: Side = second !== undefined && (first === 'left' || first === 'right') ? first : 'below';
  const target = second ?? first;
  const port = `p${String(index)}`;
  return {
    key: `${source}/${port}`,
    port,
    side,
    isLabelled: true,
    target: target === '?' ? undefined : target,
  };
}

export function arranged(...nodes: LayoutNode[]): Arrangement {
  return arrangeGraph(nodes);
}

/** Where a card's top left corner is. */
export function at(arrangement: Arrangement, id: string): { x: number; y: number } {
  const position = arrangement.positions.get(id);
  if (!position) throw new Error(`${id} is nowhere.`);
  return position;
}
