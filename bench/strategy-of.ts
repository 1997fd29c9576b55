import { createStrategy, edits, type NodeKind, type Strategy } from '@/core/strategy';

/** The kinds a long strategy is made of, in turn. */
const KINDS: readonly NodeKind[] = ['send', 'wait', 'task', 'wait', 'send', 'wait', 'record', 'split'];

/** A strategy of that many nodes in one line, each named and placed, as a person would leave it. */
export function strategyOf(nodes: number): Strategy {
  const id = '0190a000-0000-7000-8000-000000000100';
  let strategy = createStrategy(id, `A strategy of ${nodes} nodes`, 'Europe/Berlin');
  for (let at = 0; Object.keys(strategy.nodes).length < nodes; at += 1) {
    const kind = KINDS[at % KINDS.length] ?? 'wait';
    const node = {
      ...edits.createNode(strategy, kind),
      name: `Step ${at}: what happens here, in a few words`,
    };
    strategy = edits.insertNode(strategy, node, {
      after: { source: 'entry', port: 'next' },
      position: { x: (at % 10) * 240, y: Math.floor(at / 10) * 120 },
    });
  }
  return strategy;
}
