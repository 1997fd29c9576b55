import {
  edgeFrom,
  edits,
  isDisabled,
  listPorts,
  NODE_DEFINITIONS,
  type NodeOf,
  type Strategy,
} from '@/core/strategy';
import { hasHoldout } from '../rules/holdout';
import { leadToExit } from './lead-to-exit';
import { readText, type FixValues } from './repair';

/** Puts an experiment behind a step: most go on as they did, one in ten is left alone and leaves. */
export function addHoldout(strategy: Strategy, { node }: FixValues): Strategy {
  const source = strategy.nodes[readText(node)];
  const [way] = source ? listPorts(source) : [];
  const followed = source && way && edgeFrom(strategy, source.id, way.id);
  const next = followed && strategy.nodes[followed.target];
  if (!next || (!isDisabled(next) && hasHoldout(next))) return strategy;
  const settings = NODE_DEFINITIONS.experiment.createSettings();
  const experiment: NodeOf<'experiment'> = {
    id: edits.nextNodeId(strategy, 'experiment'),
    kind: 'experiment',
    name: '',
    settings,
  };
  const put = edits.insertNode(strategy, experiment, { after: { source: source.id, port: way.id } });
  return settings.arms
    .filter(({ role }) => role === 'holdout')
    .reduce((led, { id }) => leadToExit(led, experiment.id, id), put);
}
