import { edgeFrom, edgesInto, edits, type NodeOf, type Strategy } from '@/core/strategy';
import { removeBranch } from './change-branches';
import { readText, type FixValues } from './repair';

/** Puts a wait for a click in the place of a split's first branch: who clicks goes its way, the others go on to the split. */
export function waitForClick(strategy: Strategy, { node, branch }: FixValues): Strategy {
  const split = strategy.nodes[readText(node)];
  const [first] = split?.kind === 'split' ? split.settings.branches : [];
  if (!split || !first || first.id !== branch) return strategy;
  const target = edgeFrom(strategy, split.id, first.id)?.target;
  const wait: NodeOf<'wait'> = {
    id: edits.nextNodeId(strategy, 'wait'),
    kind: 'wait',
    name: '',
    settings: { form: 'event', events: ['message.clicked'], deadline: { amount: 2, unit: 'days' } },
  };
  const arriving = edgesInto(strategy, split.id);
  const put = edits.insertNode(strategy, wait);
  const led = arriving.reduce(
    (joined, edge) => edits.connectPorts(joined, { ...edge, target: wait.id }),
    edits.connectPorts(put, { source: wait.id, port: 'timeout', target: split.id }),
  );
  return removeBranch(leadClicks(led, wait.id, target), { node: split.id, branch, at: 0 });
}

function leadClicks(strategy: Strategy, source: string, target: string | undefined): Strategy {
  return target === undefined
    ? strategy
    : edits.connectPorts(strategy, { source, port: 'message_clicked', target });
}
