import {
  createStrategy,
  edgeKey,
  NODE_DEFINITIONS,
  type Edge,
  type Strategy,
  type StrategyNode,
} from '@/core/strategy';

const send = () => NODE_DEFINITIONS.send.createSettings();

/** A strategy of the given steps and connections, written `'split/a/mail'`. */
export function drawn(nodes: readonly StrategyNode[], connections: readonly string[]): Strategy {
  const empty = createStrategy('01930000-0000-7000-8000-00000000aa01', 'Late', 'Europe/Berlin');
  const edges = connections.map((text): Edge => {
    const [source = '', port = '', target = ''] = text.split('/');
    return { source, port, target };
  });
  return {
    ...empty,
    nodes: { ...empty.nodes, ...Object.fromEntries(nodes.map((node) => [node.id, node])) },
    edges: Object.fromEntries(edges.map((edge) => [edgeKey(edge), edge])),
  };
}

//   entry ─ split ─ a ─ mail ─┐
//                 ─ b ─ letter┤
//                 ─ else ─────┴ exit
/** An entry, a split of two branches, a message in each, and an exit for all. */
export function branched(): Strategy {
  return drawn(
    [
      {
        id: 'split',
        kind: 'split',
        name: '',
        settings: {
          branches: [
            { id: 'a', name: 'A', condition: null },
            { id: 'b', name: 'B', condition: null },
          ],
        },
      },
      { id: 'mail', kind: 'send', name: '', settings: send() },
      {
        id: 'letter',
        kind: 'send',
        name: '',
        settings: { ...send(), channels: [{ channel: 'letter', template: null }] },
      },
    ],
    [
      'entry/next/split',
      'split/a/mail',
      'split/b/letter',
      'split/else/exit',
      'mail/next/exit',
      'letter/next/exit',
    ],
  );
}
