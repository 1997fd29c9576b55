import { edits, NODE_DEFINITIONS } from '@/core/strategy';
import { RecordIcon } from '@/ui';
import { usualSide, type NodeView } from './node-view';

export const recordView: NodeView<'record'> = {
  kind: 'record',
  iconOf: () => RecordIcon,
  titleOf: (_node, words) => words.kinds.record,
  sideOf: usualSide,
  items: [
    {
      id: 'record',
      kind: 'record',
      family: NODE_DEFINITIONS.record.family,
      Icon: RecordIcon,
      labelOf: (words) => words.kinds.record,
      create: (strategy) => edits.createNode(strategy, 'record'),
    },
  ],
};
