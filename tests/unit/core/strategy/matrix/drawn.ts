import {
  createStrategy,
  edgeKey,
  NODE_DEFINITIONS,
  type Edge,
  type NodeSettings,
  type Strategy,
  type StrategyNode,
} from '@/core/strategy';

const send = (id: string): StrategyNode => ({
  id,
  kind: 'send',
  name: '',
  settings: NODE_DEFINITIONS.send.createSettings(),
});
const wait = (id: string): StrategyNode => ({
  id,
  kind: 'wait',
  name: '',
  settings: NODE_DEFINITIONS.wait.createSettings(),
});
const branch = (id: string): NodeSettings['split']['branches'][number] => ({
  id,
  name: id.toUpperCase(),
  condition: null,
});

/** A strategy written as lines `source/port/target`; ids begin with their kind: mail, wait, call, exit. */
export function drawn(branches: readonly string[], ...lines: readonly string[]): Strategy {
  const empty = createStrategy('01930000-0000-7000-8000-00000000ab01', 'Late', 'Europe/Berlin');
  const edges = ['entry/next/split', ...lines].map((line): Edge => {
    const [source = '', port = '', target = ''] = line.split('/');
    return { source, port, target };
  });
  const nodes: StrategyNode[] = [
    { id: 'split', kind: 'split', name: '', settings: { branches: branches.map(branch) } },
  ];
  for (const id of new Set(edges.flatMap(({ source, target }) => [source, target]))) {
    if (id.startsWith('mail')) nodes.push(send(id));
    if (id.startsWith('wait')) nodes.push(wait(id));
    if (id.startsWith('call'))
      nodes.push({ id, kind: 'task', name: '', settings: NODE_DEFINITIONS.task.createSettings() });
    if (id.startsWith('exit-')) nodes.push({ id, kind: 'exit', name: '', settings: { reason: 'paid' } });
  }
  return {
    ...empty,
    nodes: { ...empty.nodes, ...Object.fromEntries(nodes.map((node) => [node.id, node])) },
    edges: Object.fromEntries(edges.map((edge) => [edgeKey(edge), edge])),
  };
}

//  split ─ a ─ wait-1 ─ mail-1 ─ call ─┬───────────┐
//                                reached └ mail-2 ─┤
//        ─ b ─ mail-3 ─ wait-2 ──────────────────── exit
//        ─ else ────────────────────────────────────┘
/** Two branches with steps of their own, one of them with a side way, and everyone else with none. */
export function twoRows(): Strategy {
  return drawn(
    ['a', 'b'],
    'split/a/wait-1',
    'wait-1/next/mail-1',
    'mail-1/next/call',
    'call/reached/mail-2',
    'call/not-reached/exit',
    'call/expired/exit',
    'mail-2/next/exit',
    'split/b/mail-3',
    'mail-3/next/wait-2',
    'wait-2/next/exit',
    'split/else/exit',
  );
}
