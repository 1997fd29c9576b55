import {
  createStrategy,
  edgeKey,
  edits,
  type Edge,
  type NodeKind,
  type OutlineRow,
  type Strategy,
  type StrategyNode,
} from '@/core/strategy';

export const ID = '0198c0de-0000-7000-8000-00000000f002';
export const empty: Strategy = { ...createStrategy(ID, 'Cards', 'Europe/Berlin'), nodes: {}, edges: {} };

/** Nodes by name, of the kind before the dash; ways as "source port target". A wait named "ask" waits for a payment. */
export function drawn(names: string, ...ways: readonly string[]): Strategy {
  const nodes = names.split(' ').map((id): [string, StrategyNode] => [id, nodeOf(id)]);
  const edges = ways.map((way): [string, Edge] => {
    const [source = '', port = '', target = ''] = way.split(' ');
    const edge = { source, port, target };
    return [edgeKey(edge), edge];
  });
  return { ...empty, nodes: Object.fromEntries(nodes), edges: Object.fromEntries(edges) };
}

export function nodeOf(id: string): StrategyNode {
  if (id.startsWith('ask'))
    return {
      id,
      kind: 'wait',
      name: '',
      settings: { form: 'event', events: ['payment.received'], deadline: { amount: 3, unit: 'days' } },
    };
  const kind = (['entry', 'exit', 'send', 'split', 'wait', 'note', 'experiment'] as const).find((each) =>
    id.startsWith(each),
  );
  return { ...edits.createNode(empty, (kind satisfies NodeKind | undefined) ?? 'record'), id };
}

/** The rows as one would write them by hand. */
export function read(rows: readonly OutlineRow[]): string[] {
  return rows.map((row) => '  '.repeat(row.level - 1) + say(row));
}

function say(row: OutlineRow): string {
  switch (row.kind) {
    case 'step':
      return `${row.number} ${row.node}`;
    case 'group':
      return `[${row.group}]`;
    case 'heading':
      return `(${row.of})`;
    default: {
      const name = row.kind === 'way' ? `${row.port}:` : '';
      const { onward } = row;
      if (onward) return `${name} ${onward.isBack ? 'back' : 'on'} to ${onward.number} ${onward.node}`.trim();
      return row.isParent ? name : `${name} nowhere`.trim();
    }
  }
}
